import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { barKinds, type WaterfallFilter } from '#lib/domain/pipeline-history/bar.ts';
import { snapshotAt } from '#lib/domain/pipeline-history/snapshot.ts';
import { waterfall, type Total, type Waterfall } from '#lib/domain/pipeline-history/waterfall.ts';
import type { Money } from '#lib/domain/money.ts';
import { anInstant, historiesOf, settled, toldDeals, type Told } from '../support/deal-histories.ts';
import { standingAt } from '#lib/domain/pipeline-history/standing.ts';

const filters = fc.constantFrom<WaterfallFilter>(
  {},
  { pipeline: idOf('pipeline', 'main') },
  { closing: { from: '2026-12-01', to: '2026-12-31' } },
  { pipeline: idOf('pipeline', 'other'), closing: { from: '2026-11-01', to: '2026-11-30' } },
  { inOne: ({ minor, currency }) => ({ minor: currency === 'EUR' ? minor * 4 : minor, currency: 'PLN' }) }
);

/** Sums by currency, without those that are nothing. */
const sumsOf = (...sums: (readonly Money[])[]): Record<string, number> => {
  const all: Record<string, number> = {};
  for (const { minor, currency } of sums.flat()) all[currency] = (all[currency] ?? 0) + minor;
  return Object.fromEntries(Object.entries(all).filter(([, minor]) => minor !== 0));
};
const figures = ({ deals, sums }: Total) => ({ deals, sums: sumsOf(sums) });

const walked = ({ opening, bars }: Waterfall) => ({
  deals: bars.reduce((count, { change }) => count + change, opening.deals),
  sums: sumsOf(opening.sums, ...bars.map(({ sums }) => sums))
});

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, place) => ({ item, key: ((place + 1) * 7_919 * (seed + 1)) % 104_729 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe('whatever two devices did to some deals', () => {
  test('a waterfall ends where the later snapshot begins, between any two instants', () => {
    fc.assert(
      fc.property(toldDeals, anInstant, anInstant, filters, (deals, from, to, filter) => {
        const fall = waterfall(historiesOf(deals), { from, to }, filter);
        expect(walked(fall)).toEqual(figures(fall.closing));
      }),
      { numRuns: 1_000 }
    );
  });

  test('it does not matter which of the two instants is said first', () => {
    fc.assert(
      fc.property(toldDeals, anInstant, anInstant, filters, (deals, from, to, filter) => {
        const histories = historiesOf(deals);
        expect(waterfall(histories, { from: to, to: from }, filter)).toEqual(
          waterfall(histories, { from, to }, filter)
        );
      })
    );
  });

  test('a snapshot is the book as it was then', () => {
    fc.assert(
      fc.property(toldDeals, anInstant, (deals, at) => {
        const then = deals.flatMap(({ deal, changes }) => {
          const known = changes.filter(change => change.at <= at);
          const began = { ...deal, status: 'open' as const, ...(changes[0]?.to as object) };
          return known.length === 0 ? [] : settled(bare(began, changes), known);
        });
        const open = then.filter(({ status, deletedAt }) => status === 'open' && deletedAt === undefined);
        expect(snapshotAt(historiesOf(deals), at).map(({ deal, standing }) => ({ deal, ...standing }))).toEqual(
          open.map(({ id, ...deal }) => ({ deal: id, ...standingOf(deal) }))
        );
      }),
      { numRuns: 500 }
    );
  });

  test('the order in which changes arrive changes nothing', () => {
    fc.assert(
      fc.property(toldDeals, fc.nat(50), (deals, seed) => {
        const heard = deals.map(({ deal, changes }) => ({ deal, changes: shuffled(changes, seed) }));
        expect(historiesOf(heard)).toEqual(historiesOf(deals));
      })
    );
  });

  test('a window cut in two tells the same as the whole', () => {
    fc.assert(
      fc.property(toldDeals, fc.tuple(anInstant, anInstant, anInstant), filters, (deals, instants, filter) => {
        const [from = 0, middle = 0, to = 0] = instants.toSorted((a, b) => a - b);
        const histories = historiesOf(deals);
        const halves = [
          waterfall(histories, { from, to: middle }, filter),
          waterfall(histories, { from: middle, to }, filter)
        ];
        const whole = waterfall(histories, { from, to }, filter);
        for (const kind of barKinds) {
          const [left, right, both] = [...halves, whole].map(({ bars }) => bars.find(bar => bar.kind === kind));
          expect((left?.change ?? 0) + (right?.change ?? 0)).toBe(both?.change ?? 0);
          expect(sumsOf(left?.sums ?? [], right?.sums ?? [])).toEqual(sumsOf(both?.sums ?? []));
        }
      }),
      { numRuns: 500 }
    );
  });

  test('a history ends with the deal as the book has it', () => {
    fc.assert(
      fc.property(toldDeals, deals => {
        for (const [place, { deal }] of deals.entries()) {
          const history = historiesOf(deals)[place];
          const end = history && standingAt(history, Number.POSITIVE_INFINITY);
          expect(end).toEqual(deal.deletedAt === undefined ? standingOf(deal) : undefined);
        }
      })
    );
  });
});

/** What a row says of where a deal stands. */
const standingOf = ({ pipeline, stage, status, amount, closeOn, forecast, probability }: Omit<Told['deal'], 'id'>) => ({
  ...{ pipeline, stage, status },
  ...(amount && { amount }),
  ...(closeOn && { closeOn }),
  ...(forecast && { forecast }),
  ...(probability !== undefined && { probability })
});

/** The row without what was written later than its beginning. */
function bare(began: Told['deal'], changes: Told['changes']): Told['deal'] {
  const first = (changes[0]?.to ?? {}) as Record<string, unknown>;
  const unsaid = { amount: undefined, closeOn: undefined, deletedAt: undefined };
  const { forecast: _forecast, probability: _probability, ...rest } = began;
  const row = { ...rest, ...unsaid, ...first };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Told['deal'];
}
