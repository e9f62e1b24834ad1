import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { normsOf } from '#lib/book/stage-norms.ts';
import type { DealFields } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import { addDays, dayOf, hour } from '#lib/domain/time.ts';
import { aChange, aWonDeal } from '../support/builders.ts';
import { anna, day, forklifts, piotr, QuietBook } from '../support/quiet-book.ts';

/** Nobody was ever in touch about it. */
const racks = idOf('deal', 'racks');
let book: QuietBook;

beforeEach(async () => {
  book = await QuietBook.open();
  book.pass(-60 * day);
  await book.done({ kind: 'add-deal', id: racks, fields: { title: 'Racks' } });
  book.pass(60 * day);
});

const isStale = async (id = forklifts) => (await book.rules(id)).includes('stale');

/** On one stage deals are won after three months, so that somebody who only looked where a deal stands would wait. */
async function winSlowlyOnTheLastStage(): Promise<void> {
  const stages = await book.device.book.stages.orderBy('id').toArray();
  const slow = stages.toSorted((a, b) => b.rank - a.rank)[0];
  if (!slow) throw new Error('no stages');
  const [from, to] = [book.device.now - 100 * day, book.device.now];
  const rows = Array.from({ length: 5 }, (_, n): NewRow[] => {
    const { id: stage, pipeline } = slow;
    const closedOn = dayOf(to, 'UTC');
    const won = aWonDeal(100, { id: idOf('deal', `slow${String(n)}`), stage, pipeline, closedOn });
    const change = aChange({ of: won.id, at: from, day: dayOf(from, 'UTC'), field: 'opened', to: { pipeline, stage } });
    return [
      { table: 'deals', row: won },
      { table: 'changes', row: change }
    ];
  });
  await book.done({ kind: 'add-rows', group: 'slow', label: 'import', rows: rows.flat() });
  expect((await normsOf(book.device.book)).get(slow.id)).toMatchObject({ n: 5, days: 100 });
}

const days = fc.integer({ min: -400, max: 400 }).map(n => addDays('2026-11-20', n));
const texts = fc.string({ maxLength: 20 });

/** Everything that the edit of a deal can say. */
const edits = fc.record(
  {
    title: fc.string({ minLength: 1, maxLength: 20 }).map(text => `x${text}`),
    people: fc.subarray([anna, piotr]),
    amount: fc.option(
      fc.integer({ min: 0, max: 1e9 }).map(minor => ({ minor, currency: 'PLN' })),
      { nil: undefined }
    ),
    closeOn: fc.option(days, { nil: undefined }),
    openedOn: fc.option(days, { nil: undefined }),
    qualifiedOn: days,
    mqlOn: days,
    renewOn: days,
    probability: fc.integer({ min: 0, max: 100 }),
    product: texts,
    source: texts,
    note: texts,
    why: texts,
    champion: texts,
    decider: texts,
    pinned: fc.boolean()
  },
  { requiredKeys: [] }
);

test('a stale deal is not revived by any edit of any field, nor by moving it about', async () => {
  await winSlowlyOnTheLastStage();
  expect(await isStale()).toBe(true);
  const stages = (await book.device.book.stages.toArray()).map(({ id }) => id);
  const acts = fc.array(fc.oneof(edits, fc.constantFrom(...stages)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(acts, async some => {
      for (const act of some) {
        book.pass(hour / 100);
        for (const id of [forklifts, racks])
          if (typeof act === 'string') await book.done({ kind: 'move-deal', id, stage: act });
          else await book.done({ kind: 'edit-deal', id, fields: act as DealFields });
      }
      expect([await isStale(), await isStale(racks)]).toEqual([true, true]);
    }),
    { numRuns: 40 }
  );
});

test('a stale deal is revived by a promised step, until its day has gone by', async () => {
  const due = addDays(book.today, 3);
  await book.done({
    kind: 'plan-follow-up',
    id: idOf('followup', 'soon'),
    fields: { deal: forklifts, channel: 'call', due }
  });
  expect(await isStale()).toBe(false);
  book.pass(4 * day);
  expect(await isStale()).toBe(true);
});

test('a stale deal is revived by a touch with somebody who is in it, and not by one about another deal', async () => {
  const other = idOf('deal', 'other');
  await book.done({ kind: 'add-deal', id: other, fields: { title: 'Other', people: [anna] } });
  await book.call(anna, other);
  expect(await isStale()).toBe(true);
  book.pass(hour);
  await book.call(anna);
  expect(await isStale()).toBe(false);
});

test('a stale deal is revived by a touch with whoever came in before it', async () => {
  await book.done({ kind: 'edit-deal', id: forklifts, fields: { people: [anna, piotr] } });
  expect(await isStale()).toBe(true);
  book.pass(hour);
  await book.call(piotr);
  expect(await isStale()).toBe(false);
});
