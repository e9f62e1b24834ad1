import { expect, onTestFinished, test } from 'vitest';
import {
  changeDraft,
  draftBy,
  draftFacts,
  draftsLeft,
  keepDraft,
  noteReturn,
  pendingDraft,
  putAside,
  stillFresh
} from '#lib/book/drafts.ts';
import type { Draft } from '#lib/book/draft.ts';
import { todayList } from '#lib/book/today.ts';
import { minute } from '#lib/domain/time.ts';
import { anId } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

function aPhone(): Device {
  const device = new Device();
  onTestFinished(() => {
    device.book.close();
  });
  return device;
}

const aCall = (but: Partial<Draft> = {}): Draft => ({
  id: anId('activity'),
  startedAt: friday,
  channel: 'call',
  phone: '601 234 567',
  ...but
});

test('the return from a call is noted once: looking at the app again does not make the talk longer', async () => {
  const { book } = aPhone();
  const call = aCall();
  await keepDraft(book, call);
  await noteReturn(book, friday + 4 * minute);
  await noteReturn(book, friday + 50 * minute);
  expect((await draftBy(book, call.id))?.returnedAt).toBe(friday + 4 * minute);
});

test('a call told by a link was over before: coming back to the app says nothing of it', async () => {
  const { book } = aPhone();
  const call = aCall({ at: friday - 10 * minute });
  await keepDraft(book, call);
  await noteReturn(book, friday + 4 * minute);
  expect((await draftBy(book, call.id))?.returnedAt).toBeUndefined();
});

test('a touch logged by hand has no return', async () => {
  const { book } = aPhone();
  const { phone: _phone, ...visit } = aCall({ channel: 'visit' });
  await keepDraft(book, visit);
  await noteReturn(book, friday + 4 * minute);
  expect((await draftBy(book, visit.id))?.returnedAt).toBeUndefined();
});

test('a fresh call opens its sheet again; one put aside or hours old waits on Today', async () => {
  const { book } = aPhone();
  const [old, aside, fresh] = [aCall({ startedAt: friday - stillFresh }), aCall(), aCall({ startedAt: friday - 1 })];
  for (const draft of [old, aside, fresh]) await keepDraft(book, draft);
  expect(await putAside(book, aside.id, friday)).toBe(true);
  expect((await pendingDraft(book, friday))?.id).toBe(fresh.id);
  expect((await todayList(book, '2026-11-20')).unlogged).toHaveLength(3);
});

test('a sheet opened by hand and closed with nothing said leaves nothing behind', async () => {
  const { book } = aPhone();
  const { phone: _phone, ...empty } = aCall();
  await keepDraft(book, empty);
  expect(await putAside(book, empty.id, friday)).toBe(false);
  expect(await draftsLeft(book)).toEqual([]);
});

test('a choice taken back is gone from the disk', async () => {
  const { book } = aPhone();
  const call = aCall({ disposition: 'busy', note: 'Ring after four' });
  await keepDraft(book, call);
  await changeDraft(book, call.id, { disposition: undefined });
  expect(await draftBy(book, call.id)).toEqual({ ...aCall({ note: 'Ring after four' }), id: call.id });
});

test('a touch answers what it was begun from, else the oldest promise that is due', async () => {
  const phone = aPhone();
  await phone.setUp();
  const [person, late, later] = [anId('person'), anId('followup'), anId('followup')];
  await phone.send({ kind: 'add-person', id: person, fields: { name: 'Anna' } });
  const plan = (id: typeof late, due: '2026-11-18' | '2026-11-25') =>
    phone.send({ kind: 'plan-follow-up', id, fields: { person, channel: 'call', due } });
  await plan(late, '2026-11-18');
  await plan(later, '2026-11-25');
  const byHand = await draftFacts(phone.book, { person }, '2026-11-20');
  const begun = await draftFacts(phone.book, { person, followUp: later }, '2026-11-20');
  expect([byHand.due[0]?.id, begun.due[0]?.id]).toEqual([late, later]);
});

test('a deal comes back to Today on the day its hold ends', async () => {
  const phone = aPhone();
  await phone.setUp();
  const deal = anId('deal');
  await phone.send({ kind: 'add-deal', id: deal, fields: { title: 'Looms' } });
  await phone.send({ kind: 'close-deal', id: deal, end: { status: 'hold', until: '2026-11-25' } });
  expect((await todayList(phone.book, '2026-11-24')).holds).toEqual([]);
  expect((await todayList(phone.book, '2026-11-25')).holds).toHaveLength(1);
});
