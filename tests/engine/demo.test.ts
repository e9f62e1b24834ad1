import { beforeEach, describe, expect, test } from 'vitest';
import { hasDemo } from '#lib/book/demo.ts';
import { demoBook } from '#lib/domain/demo/demo-book.ts';
import { idOf, isDemo } from '#lib/domain/ids.ts';
import type { DemoLanguage } from '#lib/domain/demo/demo-world.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import { Device, friday } from '../support/device.ts';

const anna = idOf('person', 'anna');
const trip = idOf('deal', 'trip');
const call = idOf('activity', 'call1');

describe('the sample book', () => {
  let phone: Device;
  let rows: NewRow[];

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    rows = await sample('pl');
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Real' } });
    await phone.send({ kind: 'add-rows', group: 'demo', label: 'demo', rows });
  });

  async function sample(language: DemoLanguage): Promise<NewRow[]> {
    const stages = await phone.book.stages.orderBy('id').toArray();
    stages.sort((a, b) => a.rank - b.rank);
    return demoBook({ now: phone.now, zone: 'Europe/Warsaw', language, currency: 'PLN', stages });
  }

  const idIn = <Kind extends string>(table: NewRow['table'], kind: Kind, place = 0) => {
    const id = rows.filter(row => row.table === table)[place]?.row.id ?? '';
    return idOf(kind, id.slice(kind.length + 1));
  };

  const somebody = () => idIn('people', 'person');

  const samplesLeft = async () => {
    const tables = ['people', 'companies', 'deals', 'activities', 'followUps'] as const;
    const keys = await Promise.all(
      tables.map(table => phone.book.table<unknown, string>(table).toCollection().primaryKeys())
    );
    return keys.flat().filter(id => isDemo(id));
  };

  test('fills every stage, has deals won and lost, and promises for yesterday, today and tomorrow', async () => {
    const deals = await phone.book.deals.toArray();
    const open = deals.filter(({ status }) => status === 'open');
    expect(new Set(open.map(({ stage }) => stage)).size).toBe(5);
    expect(new Set(deals.map(({ status }) => status))).toEqual(new Set(['open', 'won', 'lost', 'hold']));
    const dues = (await phone.book.followUps.toArray()).filter(({ state }) => state === 'open').map(({ due }) => due);
    expect(dues.some(due => due < '2026-11-20')).toBe(true);
    expect(dues).toContain('2026-11-20');
    expect(dues.some(due => due > '2026-11-20')).toBe(true);
  });

  test('is the same in documents, journal and tables', async () => {
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
  });

  test('has no touch that lies ahead, whatever the hour', async () => {
    for (const hour of [0, 3, 9, 14, 23]) {
      phone.now = Date.UTC(2026, 10, 20, hour, 5);
      for (const { table, row } of await sample('en')) {
        if (table === 'activities') expect(row.at).toBeLessThanOrEqual(phone.now);
      }
    }
  });

  test('tells the same story in each language, in that language', async () => {
    const [english, russian] = [await sample('en'), await sample('ru')];
    expect(english.map(({ row }) => row.id)).toEqual(russian.map(({ row }) => row.id));
    expect(JSON.stringify(russian)).toMatch(/Анна/);
    expect(JSON.stringify(english)).not.toMatch(/[ąęłżźćńśА-я]/i);
  });

  test('is gone in one step, with no difference left, and real rows stay', async () => {
    expect(await hasDemo(phone.book)).toBe(true);
    await phone.send({ kind: 'clear-demo' });
    expect(await samplesLeft()).toEqual([]);
    expect(await hasDemo(phone.book)).toBe(false);
    expect(await phone.book.people.toCollection().primaryKeys()).toEqual([anna]);
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
  });

  test('goes although it was edited, and takes along what was logged about it alone', async () => {
    await phone.send({ kind: 'edit-person', id: somebody(), fields: { name: 'Renamed' } });
    const fields = { at: friday, channel: 'call', person: somebody(), disposition: 'callback' } as const;
    await phone.send({
      kind: 'log-activity',
      id: call,
      fields,
      next: { kind: 'follow-up', channel: 'call', due: '2026-11-25' }
    });
    await phone.send({ kind: 'clear-demo' });
    expect(await phone.book.activities.count()).toBe(0);
    expect(await phone.book.followUps.count()).toBe(0);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });

  test('leaves a real deal and a real touch in place, without their links to it', async () => {
    const company = idIn('companies', 'company');
    await phone.send({ kind: 'edit-person', id: anna, fields: { company } });
    await phone.send({ kind: 'add-deal', id: trip, fields: { title: 'Trip', people: [anna, somebody()], company } });
    const fields = { at: friday, channel: 'call', person: anna, deal: idIn('deals', 'deal'), note: 'Mine' } as const;
    await phone.send({ kind: 'log-activity', id: call, fields });
    await phone.send({ kind: 'clear-demo' });
    const deal = await phone.book.deals.get(trip);
    expect(deal).toMatchObject({ title: 'Trip', people: [anna] });
    expect(deal?.company).toBeUndefined();
    expect((await phone.book.people.get(anna))?.company).toBeUndefined();
    const touch = await phone.book.activities.get(call);
    expect(touch).toMatchObject({ person: anna, note: 'Mine' });
    expect(touch?.deal).toBeUndefined();
    expect(await phone.check()).toMatchObject({ differences: [] });
  });

  test('comes back whole when its removal is taken back, links included', async () => {
    await phone.send({ kind: 'add-deal', id: trip, fields: { title: 'Trip', people: [anna, somebody()] } });
    const before = (await samplesLeft()).sort();
    const receipt = await phone.send({ kind: 'clear-demo' });
    if (!receipt.ok) throw new Error('not cleared');
    await phone.send({ kind: 'undo', group: receipt.value.group });
    expect((await samplesLeft()).sort()).toEqual(before);
    expect((await phone.book.deals.get(trip))?.people).toEqual([anna, somebody()]);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });

  test('can be loaded again on the day it was removed', async () => {
    await phone.send({ kind: 'clear-demo' });
    await phone.send({ kind: 'add-rows', group: 'demo', label: 'demo', rows: await sample('pl') });
    expect(await phone.book.people.count()).toBe(19);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });
});
