import { expect, test } from 'vitest';
import { todayList } from '#lib/book/today.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { anId, fridayDay } from '../support/builders.ts';
import { anna, CadenceRep } from '../support/cadence-rep.ts';

const monday = addDays(fridayDay, 3);

/** Anna has had her first call and asked to be called back on that day; an e-mail is due on Monday. */
async function promisedOn(due: Day): Promise<CadenceRep> {
  const rep = await CadenceRep.withAnna();
  const enrolment = await rep.enrolled();
  const next = { kind: 'follow-up', channel: 'call', due } as const;
  await rep.log({ disposition: 'callback', enrolment, step: 'm1' }, next);
  return rep;
}

const dueOnMonday = async ({ book }: CadenceRep) =>
  (await todayList(book, monday)).due.map(row => ('followUp' in row ? 'promise' : row.next.step.channel));

test('a cadence waits for what was promised no later than its step, so nobody stands on Today twice', async () => {
  const rep = await promisedOn(monday);
  expect(await dueOnMonday(rep)).toEqual(['promise']);

  const [promise] = await rep.book.followUps.where('person').equals(anna).toArray();
  await rep.must({ kind: 'finish-follow-up', id: promise?.id ?? anId('followup'), state: 'dropped' });
  expect(await dueOnMonday(rep)).toEqual(['e-mail']);
});

test('what is promised for a later day holds no step back', async () => {
  const rep = await promisedOn(addDays(monday, 1));
  expect(await dueOnMonday(rep)).toEqual(['e-mail']);
});
