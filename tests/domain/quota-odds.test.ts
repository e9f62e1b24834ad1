import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfRun } from '#lib/domain/what-if/chance-of-run.ts';
import { asItIs, velocityFrom, withLevers } from '#lib/domain/what-if/lever-figures.ts';
import { oddsQuestion, type OddsFacts } from '#lib/domain/what-if/odds-question.ts';
import { poisson } from '#lib/domain/what-if/poisson.ts';
import { oddsNow, quotaOdds, stepsOf, type OddsQuestion } from '#lib/domain/what-if/quota-odds.ts';
import { aDeal, times } from '../support/builders.ts';

const question = (but: Partial<OddsQuestion> = {}): OddsQuestion => ({
  rest: 1_000,
  open: [],
  newWins: 0,
  amounts: [],
  ...but
});
const coin = (id: string, chance = 0.5, minor = 1_000) => ({ id, chance, minor });
const runs = 1_000;

const aQuestion = fc.record({
  rest: fc.integer({ min: 1, max: 20_000 }),
  open: fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 3 }),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
      minor: fc.nat(5_000)
    }),
    { selector: ({ id }) => id, maxLength: 12 }
  ),
  newWins: fc.double({ min: 0, max: 12, noNaN: true }),
  amounts: fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 8 })
});

describe('the odds of a quota', () => {
  test('are those of chance: one even deal of two is needed three times in four', () => {
    const { odds, p10, p90 } = oddsNow(question({ open: [coin('a'), coin('b')] }));
    expect(odds).toBeCloseTo(0.75, 1.5);
    expect([p10, p90]).toEqual([0, 2_000]);
    expect(
      oddsNow(question({ open: times(6, () => 0).map((_, n) => coin(`deal_${String(n)}`, 0.3)) })).odds
    ).toBeCloseTo(1 - 0.7 ** 6, 1.5);
  });

  test('of new business are as the Poisson law has them', () => {
    const odds = oddsNow(question({ newWins: 3, amounts: [1_000], rest: 3_000 })).odds;
    expect(odds).toBeCloseTo(1 - Math.exp(-3) * (1 + 3 + 4.5), 1.5);
  });

  test('are the same on every device, in whatever order its rows are', () => {
    fc.assert(
      fc.property(aQuestion, asked => {
        expect(oddsNow({ ...asked, open: asked.open.toReversed() }, runs)).toEqual(oddsNow(asked, runs));
      }),
      { numRuns: 30 }
    );
    expect(oddsNow(question({ open: [coin('a', 0.3), coin('b', 0.6, 700)], newWins: 1, amounts: [400] })).odds).toBe(
      0.5886
    );
  });

  test('never fall when a chance, an amount or the volume rises', () => {
    fc.assert(
      fc.property(aQuestion, fc.double({ min: 1, max: 3, noNaN: true }), (asked, more) => {
        const { odds } = oddsNow(asked, runs);
        const open = asked.open.map(deal => ({ ...deal, chance: Math.min(1, deal.chance * more) }));
        expect(oddsNow({ ...asked, open }, runs).odds).toBeGreaterThanOrEqual(odds);
        expect(oddsNow({ ...asked, newWins: asked.newWins * more }, runs).odds).toBeGreaterThanOrEqual(odds);
        const amounts = asked.amounts.map(minor => minor * more);
        expect(oddsNow({ ...asked, amounts }, runs).odds).toBeGreaterThanOrEqual(odds);
        expect(oddsNow({ ...asked, rest: asked.rest * more }, runs).odds).toBeLessThanOrEqual(odds);
      }),
      { numRuns: 30 }
    );
  });

  test('are certain where all is sold already, and none where there is nothing to win', () => {
    expect(oddsNow(question({ rest: 0 }), runs).odds).toBe(1);
    expect(oddsNow(question(), runs).odds).toBe(0);
  });

  test('come in pieces, and the pieces are all of it', () => {
    const pieces = quotaOdds(question({ open: [coin('a')] }), runs);
    const done: number[] = [];
    let step = pieces.next();
    for (; !step.done; step = pieces.next()) done.push(step.value);
    expect(done).toEqual([250, 500, 750, 1_000]);
    expect(step.value).toEqual(oddsNow(question({ open: [coin('a')] }), runs));
    expect(stepsOf(step.value, 8).reduce((sum, { runs: some }) => sum + some, 0)).toBe(runs);
  });
});

test('chance is evenly spread over runs, and one thing says nothing of another', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [1, 2].map(thing => times(10_000, () => 0).map((_, run) => chanceOfRun(run, thing)));
  expect(mean(a ?? [])).toBeCloseTo(0.5, 1.6);
  expect(mean((a ?? []).map((value, run) => (value < 0.5 && (b?.[run] ?? 1) < 0.5 ? 1 : 0)))).toBeCloseTo(0.25, 1.6);
});

test('a Poisson law with a large mean still has that mean', () => {
  const count = poisson(2_000);
  const counts = times(2_000, () => 0).map((_, run) => count(chanceOfRun(run, 7)));
  expect(counts.reduce((sum, value) => sum + value, 0) / counts.length / 2_000).toBeCloseTo(1, 2);
  expect(poisson(0)(0.999)).toBe(0);
});

describe('what is asked of the odds', () => {
  const facts = (but: Partial<OddsFacts> = {}): OddsFacts => ({
    today: '2026-11-20',
    to: '2026-12-31',
    rest: 1_000,
    deals: [],
    stages: new Map([['stage_first', { probability: 40 }]]),
    rates: { currency: 'PLN', rates: [] },
    winRate: 0.25,
    cycle: 30,
    newPerDay: 2,
    amounts: [100],
    ...but
  });
  const amount = { minor: 500, currency: 'PLN' };

  test('a deal counts that is expected by the end, with the rep’s chance or its stage’s', () => {
    const deals = [
      aDeal({ amount, closeOn: '2026-12-30' }),
      aDeal({ amount, closeOn: '2027-01-10' }),
      aDeal({ amount, openedOn: '2026-11-01', probability: 70 }),
      aDeal({ amount, openedOn: '2026-12-20' }),
      aDeal({ closeOn: '2026-12-30' })
    ];
    expect(oddsQuestion(facts({ deals }), asItIs).open.map(({ chance }) => chance)).toEqual([0.4, 0.7]);
    const { open } = oddsQuestion(facts({ deals }), { ...asItIs, cycle: 0.5, winRate: 2, dealSize: 3 });
    expect(open.map(({ chance, minor }) => [chance, minor])).toEqual([
      [0.8, 1_500],
      [0.8, 1_500],
      [1, 1_500],
      [0.8, 1_500]
    ]);
  });

  test('new deals are won that can be opened a cycle before the end', () => {
    expect(oddsQuestion(facts(), asItIs).newWins).toBe(2 * 0.25 * 12);
    expect(oddsQuestion(facts({ cycle: 90 }), asItIs).newWins).toBe(0);
    expect(oddsQuestion(facts(), { ...asItIs, volume: 2 }).newWins).toBe(2 * 2 * 0.25 * 12);
  });
});

test('velocity is open deals × win rate × size ÷ cycle, and each lever moves it by its factor', () => {
  const figures = { open: 40, winRate: 0.25, dealSize: 100_000, cycle: 50, volume: 10 };
  expect(velocityFrom(figures)).toBe(20_000);
  expect(velocityFrom(withLevers(figures, { ...asItIs, cycle: 0.5 }))).toBe(40_000);
  expect(velocityFrom(withLevers(figures, { winRate: 10, dealSize: 1, cycle: 1, volume: 1 }))).toBe(80_000);
  expect(velocityFrom({ ...figures, cycle: 0 })).toBeUndefined();
});
