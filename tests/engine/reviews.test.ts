import { expect, test } from 'vitest';
import { lastPromises } from '#lib/book/reviews.ts';
import type { DealId } from '#lib/domain/ids.ts';
import { formId } from '#lib/domain/note-forms.ts';
import { plannedId } from '#lib/domain/review/planning.ts';
import { tableNames } from '#lib/domain/rows.ts';
import { hour } from '#lib/domain/time.ts';
import { allowed, anId } from '../support/builders.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';

const form = formId('review-a');
const day = 24 * hour;

async function withDeals(...majors: number[]): Promise<{ device: Device; ids: DealId[] }> {
  const device = new Device();
  await device.setUp();
  const ids = majors.map(() => anId('deal'));
  for (const [n, id] of ids.entries()) {
    const fields = { title: `Deal ${String(n)}`, amount: { minor: (majors[n] ?? 0) * 100, currency: 'PLN' } };
    allowed(await device.send({ kind: 'add-deal', id, fields }));
  }
  return { device, ids };
}

async function started(device: Device) {
  const id = anId('review');
  const { group } = allowed(await device.send({ kind: 'start-review', id, review: 'weekly' }));
  return { id, group };
}

const reviewIn = async ({ book }: Device, id: string) => {
  const review = await book.reviews.get(id);
  if (!review) throw new Error('the review is not there');
  return review;
};

const rowsOf = async ({ book }: Device) => {
  const rows = await Promise.all(tableNames.map(table => book.table<{ id: string }>(table).toArray()));
  return [...rows.flat(), ...(await book.removed.toArray())].sort((a, b) => (a.id < b.id ? -1 : 1));
};

test('a review begins with the open deals by priority, keeps its place over a restart, and can be taken back', async () => {
  const { device, ids } = await withDeals(10, 30, 20);
  const { id, group } = await started(device);
  expect((await reviewIn(device, id)).top).toEqual([ids[1], ids[2], ids[0]]);
  allowed(await device.send({ kind: 'go-on-in-review', id, at: 'plan' }));
  device.restart();
  expect(await reviewIn(device, id)).toMatchObject({ at: 'plan', kit: 'weekly' });
  allowed(await device.send({ kind: 'undo', group }));
  expect(await device.book.reviews.toArray()).toEqual([]);
  expect((await device.check()).differences).toEqual([]);
});

test('an answer is kept with its day and becomes what the deal says, and undo takes both back', async () => {
  const { device, ids } = await withDeals(10);
  const [deal] = ids;
  if (!deal) throw new Error('one deal');
  const { id } = await started(device);
  const answers = { obstacles: ' Legal is slow ', toClose: '' };
  const { group } = allowed(await device.send({ kind: 'answer-in-review', review: id, deal, form, answers }));
  expect(await device.book.reviewAnswers.toArray()).toMatchObject([
    { review: id, deal, day: '2026-11-20', answers: { obstacles: 'Legal is slow' } }
  ]);
  expect(await device.book.deals.get(deal)).toMatchObject({ obstacles: 'Legal is slow' });
  allowed(await device.send({ kind: 'undo', group }));
  expect(await device.book.reviewAnswers.toArray()).toEqual([]);
  expect(await device.book.deals.get(deal)).not.toHaveProperty('obstacles');
});

test('an answer taken back takes its fact back, and the other answers stay', async () => {
  const { device, ids } = await withDeals(10);
  const [deal] = ids;
  if (!deal) throw new Error('one deal');
  const { id } = await started(device);
  const answer = (answers: Record<string, string>) =>
    device.send({ kind: 'answer-in-review', review: id, deal, form, answers });
  await answer({ obstacles: 'Budget', nextSteps: 'Call the CFO' });
  await answer({ obstacles: '' });
  expect(await device.book.reviewAnswers.toArray()).toMatchObject([{ answers: { nextSteps: 'Call the CFO' } }]);
  const row = await device.book.deals.get(deal);
  expect(row).toMatchObject({ nextCommitment: 'Call the CFO' });
  expect(row).not.toHaveProperty('obstacles');
});

test('a step planned in a review is a follow-up and a promise at once, and planned anew it is still one', async () => {
  const { device, ids } = await withDeals(10);
  const [deal] = ids;
  if (!deal) throw new Error('one deal');
  const { id } = await started(device);
  const plan = (due: `${number}-${number}-${number}`) =>
    device.send({ kind: 'plan-in-review', review: id, deal, step: { channel: 'call', due } });
  allowed(await plan('2026-11-25'));
  const { group } = allowed(await plan('2026-11-27'));
  const planned = { id: plannedId(id, deal), deal, due: '2026-11-27', state: 'open' };
  expect(await device.book.followUps.toArray()).toMatchObject([planned]);
  expect((await reviewIn(device, id)).plan).toEqual([planned.id]);
  allowed(await device.send({ kind: 'undo', group }));
  expect(await device.book.followUps.toArray()).toMatchObject([{ due: '2026-11-25' }]);
});

test('a plan of one step taken back leaves neither follow-up nor promise, and can be made again', async () => {
  const { device, ids } = await withDeals(10);
  const [deal] = ids;
  if (!deal) throw new Error('one deal');
  const { id } = await started(device);
  const plan = () =>
    device.send({ kind: 'plan-in-review', review: id, deal, step: { channel: 'call', due: '2026-11-25' } });
  const { group } = allowed(await plan());
  allowed(await device.send({ kind: 'undo', group }));
  expect(await device.book.followUps.toArray()).toEqual([]);
  expect((await reviewIn(device, id)).plan).toEqual([]);
  allowed(await plan());
  expect(await device.book.followUps.toArray()).toHaveLength(1);
  expect((await reviewIn(device, id)).plan).toEqual([plannedId(id, deal)]);
  expect((await device.check()).differences).toEqual([]);
});

test('the next review begins with what the last one promised, also with a step that was agreed before it', async () => {
  const { device, ids } = await withDeals(10, 20);
  const [small, large] = ids;
  if (!small || !large) throw new Error('two deals');
  const standing = anId('followup');
  const fields = { deal: small, channel: 'e-mail', due: '2026-11-24' } as const;
  await device.send({ kind: 'plan-follow-up', id: standing, fields });
  const first = await started(device);
  await device.send({
    kind: 'plan-in-review',
    review: first.id,
    deal: large,
    step: { channel: 'call', due: '2026-11-26' }
  });
  allowed(await device.send({ kind: 'end-review', id: first.id }));
  device.now += 7 * day;
  await device.send({ kind: 'finish-follow-up', id: standing, state: 'done' });
  const next = await reviewIn(device, (await started(device)).id);
  expect(next.since).toBe((await reviewIn(device, first.id)).endedAt);
  expect(await lastPromises(device.book, next, '2026-11-27')).toMatchObject([
    { followUp: { deal: large }, state: 'overdue' },
    { followUp: { id: standing }, state: 'done' }
  ]);
});

test('two devices that answer and plan one review apart come to the same, and no promise is lost', async () => {
  const { device: phone, ids } = await withDeals(10, 20, 30);
  const [one, two, three] = ids;
  if (!one || !two || !three) throw new Error('three deals');
  const laptop = new Device();
  const courier = new Courier();
  const { id } = await started(phone);
  await courier.carry(phone, laptop);
  const step = { channel: 'call', due: '2026-11-25' } as const;
  await phone.send({ kind: 'plan-in-review', review: id, deal: one, step });
  await phone.send({ kind: 'plan-in-review', review: id, deal: two, step });
  await phone.send({ kind: 'answer-in-review', review: id, deal: one, form, answers: { obstacles: 'Price' } });
  laptop.now += 60_000;
  await laptop.send({ kind: 'plan-in-review', review: id, deal: two, step: { ...step, due: '2026-11-30' } });
  await laptop.send({ kind: 'plan-in-review', review: id, deal: three, step });
  await laptop.send({ kind: 'answer-in-review', review: id, deal: one, form, answers: { obstacles: 'Budget' } });
  await courier.both(phone, laptop);
  expect(await rowsOf(laptop)).toEqual(await rowsOf(phone));
  for (const device of [phone, laptop]) {
    expect(await device.book.reviewAnswers.toArray()).toMatchObject([{ answers: { obstacles: 'Budget' } }]);
    const next = { ...(await reviewIn(device, id)), id: anId('review'), startedAt: device.now + day };
    const promised = await lastPromises(device.book, next, '2026-11-21');
    expect(promised.map(({ followUp }) => followUp.deal).sort()).toEqual([one, two, three].sort());
  }
});
