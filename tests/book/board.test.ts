import { expect, test } from 'vitest';
import { boardCounts, boardStages, placeOf, standingIn } from '#lib/book/board.ts';
import type { Day } from '#lib/domain/time.ts';
import { allowed, anId } from '../support/builders.ts';
import { Device } from '../support/device.ts';

async function withDeals(...closing: (Day | undefined)[]) {
  const device = new Device();
  await device.setUp();
  const ids = closing.map(() => anId('deal'));
  for (const [n, closeOn] of closing.entries()) {
    const fields = { title: `Deal ${String(n)}`, ...(closeOn && { closeOn }) };
    allowed(await device.send({ kind: 'add-deal', id: ids[n] ?? anId('deal'), fields }));
  }
  const { pipelines } = await boardStages(device.book, undefined);
  const [stages = []] = pipelines;
  const [first, second] = stages;
  if (!first || !second) throw new Error('the kit has stages');
  return { device, ids, first, second, column: { key: first.id, name: '', stages: [first] }, pipelines };
}

test('a column reads no more deals than it shows: those expected soonest, and last those expected on no day', async () => {
  const { device, ids, column } = await withDeals('2026-12-01', undefined, '2026-11-01', '2027-01-01');
  const titles = async (limit: number) => (await standingIn(device.book, column, limit)).map(({ title }) => title);
  expect(await titles(2)).toEqual(['Deal 2', 'Deal 0']);
  expect(await titles(9)).toEqual(['Deal 2', 'Deal 0', 'Deal 3', 'Deal 1']);
  allowed(await device.send({ kind: 'edit-deal', id: ids[1] ?? anId('deal'), fields: { closeOn: '2026-10-01' } }));
  expect(await titles(1)).toEqual(['Deal 1']);
});

test('deals are counted by stage while they are open, and by status afterwards', async () => {
  const { device, ids, first, second, pipelines } = await withDeals(undefined, undefined, undefined);
  const [one, other] = ids;
  if (!one || !other) throw new Error('three deals');
  allowed(await device.send({ kind: 'move-deal', id: one, stage: second.id }));
  allowed(await device.send({ kind: 'close-deal', id: other, end: { status: 'won', reasons: ['speed'] } }));
  const counts = await boardCounts(device.book, pipelines);
  expect([first.id, second.id, 'won', 'lost'].map(key => counts.get(key))).toEqual([1, 1, 1, 0]);
  expect(await placeOf(device.book, second)).toEqual({ at: 2, of: 5 });
});
