import { beforeEach, describe, expect, test } from 'vitest';
import { callCard } from '#lib/book/call-card.ts';
import { dueByPhone, newAndUncalled, onCadence } from '#lib/book/call-lists.ts';
import { kitId } from '#lib/domain/cadence/kits.ts';
import { idOf, type PersonId } from '#lib/domain/ids.ts';
import type { PersonFields } from '#lib/domain/person.ts';
import { addDays, hour, type Day } from '#lib/domain/time.ts';
import { anId, fridayDay } from '../support/builders.ts';
import { CadenceRep } from '../support/cadence-rep.ts';

const [anna, boris, celina] = [idOf('person', 'anna'), idOf('person', 'boris'), idOf('person', 'celina')];

describe('lists to call from', () => {
  let rep: CadenceRep;

  beforeEach(async () => {
    rep = new CadenceRep();
    await rep.setUp();
    await add(anna, { phones: ['601'] });
    await add(boris, { phones: ['602'] });
    await add(celina);
  });

  const add = (id: PersonId, fields: PersonFields = {}) =>
    rep.must({ kind: 'add-person', id, fields: { name: id, ...fields } });
  const plan = (person: PersonId, channel: 'call' | 'e-mail', due: Day = fridayDay) =>
    rep.must({ kind: 'plan-follow-up', id: anId('followup'), fields: { person, channel, due } });
  const call = (person: PersonId, note?: string) =>
    rep.must({
      kind: 'log-activity',
      id: anId('activity'),
      fields: { at: rep.now, channel: 'call', person, disposition: 'voicemail', ...(note !== undefined && { note }) }
    });
  const ids = (people: readonly { id: PersonId }[]) => people.map(({ id }) => id);

  test('what is due today by phone stands in the order of Today, with nobody twice and nobody without a number', async () => {
    await plan(boris, 'call');
    await plan(anna, 'call', addDays(fridayDay, -2));
    await plan(anna, 'call');
    await plan(celina, 'call');
    expect(ids(await dueByPhone(rep.book, fridayDay))).toEqual([anna, boris]);
  });

  test('an e-mail that is due is no call', async () => {
    await plan(boris, 'e-mail');
    expect(await dueByPhone(rep.book, fridayDay)).toEqual([]);
  });

  test('people on a cadence are one list', async () => {
    await rep.must({ kind: 'enrol', cadence: kitId('outbound'), whom: [{ person: boris }] });
    expect(ids(await onCadence(rep.book, kitId('outbound')))).toEqual([boris]);
  });

  test('who is new and was never called is one list; a call takes them off it', async () => {
    const since = rep.now - 7 * 24 * hour;
    expect(ids(await newAndUncalled(rep.book, since)).sort()).toEqual([anna, boris]);
    await call(anna);
    expect(ids(await newAndUncalled(rep.book, since))).toEqual([boris]);
    expect(await newAndUncalled(rep.book, rep.now + 1)).toEqual([]);
  });

  test('the card has the last words, the deal and why the call is due', async () => {
    await rep.must({ kind: 'add-deal', id: idOf('deal', 'pilot'), fields: { title: 'Pilot', people: [anna] } });
    await call(anna, 'Wants a trial in May');
    rep.now += 1_000;
    await call(anna);
    await plan(anna, 'call');
    expect(await callCard(rep.book, anna, fridayDay)).toMatchObject({
      person: { id: anna },
      deal: { title: 'Pilot' },
      words: { note: 'Wants a trial in May' },
      todo: { followUp: { channel: 'call', due: fridayDay } }
    });
  });
});
