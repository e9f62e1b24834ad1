import { beforeEach, describe, expect, test } from 'vitest';
import { postingsOf } from '#lib/book/postings.ts';
import { searchNotes } from '#lib/book/search-notes.ts';
import { idOf } from '#lib/domain/ids.ts';
import { runChore } from '#lib/engine/chores.ts';
import { aCall, anId } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';
import { callTo, merging } from '../support/merged-people.ts';

const anna = idOf('person', 'anna1');
const ania = idOf('person', 'anna2');
const day = 24 * 60 * 60_000;

describe('what a rep wrote is found', () => {
  let phone: Device;
  const found = async (typed: string, most = 30) =>
    (await searchNotes(phone.book, typed, most)).map(({ text, about }) => `${about}: ${text}`);

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna', note: 'Lubi żurek' } });
    await phone.send(callTo(anna, 'Prosi o ofertę do piątku'));
    await phone.send(callTo(anna, 'Ждёт предложение на Щуку'));
    await phone.send({ kind: 'add-deal', id: anId('deal'), fields: { title: 'Pilot', whyNow: 'The lease ends' } });
  });

  test('by the beginning of its words, with or without accents and in either alphabet', async () => {
    expect(await found('ofert piat')).toEqual(['Anna: Prosi o ofertę do piątku']);
    expect(await found('shchuk')).toEqual(['Anna: Ждёт предложение на Щуку']);
    expect(await found('ПРЕДЛОЖ')).toEqual(['Anna: Ждёт предложение на Щуку']);
  });

  test('on people and deals too', async () => {
    expect(await found('zurek')).toEqual(['Anna: Lubi żurek']);
    expect(await found('lease')).toEqual(['Pilot: The lease ends']);
  });

  test('only when every word is there, and a short word only whole', async () => {
    expect(await found('ofert lease')).toEqual([]);
    expect(await found('oferte d')).toEqual([]);
    expect(await found('oferte do')).toHaveLength(1);
    expect(await found('do')).toEqual([]);
  });

  test('the latest touch first, over many weeks, and no more than asked for', async () => {
    for (let week = 0; week < 40; week += 1) {
      const fields = {
        at: friday - week * 7 * day,
        channel: 'call',
        person: anna,
        note: `price ${String(week)}`
      } as const;
      await phone.send({ kind: 'log-activity', id: anId('activity'), fields });
    }
    expect(await found('price', 3)).toEqual(['Anna: price 0', 'Anna: price 1', 'Anna: price 2']);
    expect(await found('price', 99)).toHaveLength(40);
    expect(await found('price 39')).toEqual(['Anna: price 39']);
  });

  test('as it reads now: not by words that were taken out, nor what was removed', async () => {
    const id = anId('activity');
    const fields = { at: friday - day, channel: 'call', person: anna, note: 'forklift' } as const;
    await phone.send({ kind: 'log-activity', id, fields });
    await phone.send({ kind: 'edit-activity', id, fields: { note: 'pallets' } });
    expect([await found('forklift'), await found('pallets')]).toEqual([[], ['Anna: pallets']]);
    await phone.send({ kind: 'remove', table: 'activities', id });
    expect(await found('pallets')).toEqual([]);
    await phone.send({ kind: 'restore', table: 'activities', id });
    expect(await found('pallets')).toEqual(['Anna: pallets']);
  });

  test('under the name of the one who stayed after a merge', async () => {
    await phone.send({ kind: 'add-person', id: ania, fields: { name: 'Ania' } });
    await phone.send(callTo(ania, 'forklift'));
    await phone.send(merging(anna, ania));
    expect(await found('forklift')).toEqual(['Anna: forklift']);
  });

  test('the same after the tables are filled anew', async () => {
    const index = async () => (await phone.book.postings.toArray()).map(({ ids, ...posting }) => ({ ...posting, ids }));
    const before = await index();
    await runChore(phone.engine, { kind: 'rebuild' });
    expect(await index()).toEqual(before);
  });
});

test('the index of a week is no longer than what was written in it', () => {
  const writes = ['one two', 'two'].map(note => ({ table: 'activities', row: aCall({ note }) }) as const);
  expect(postingsOf(writes).map(({ term, ids }) => [term, ids.length])).toEqual([
    ['one', 1],
    ['two', 2]
  ]);
});
