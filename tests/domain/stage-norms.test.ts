import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opened } from '#lib/domain/change.ts';
import { stageNorms, standingFor } from '#lib/domain/hygiene/stage-norms.ts';
import { quantile } from '#lib/domain/metrics/quantile.ts';
import { aChange, aDeal, aStage, fridayDay } from '../support/builders.ts';
import { ago } from '../support/hygiene.ts';

const [first, second] = [aStage({ rank: 1 }), aStage({ rank: 2 })];

/** A deal that was opened and moved on so many days ago, and is over today. */
function ended(status: 'won' | 'lost', entered: number, moved: number) {
  const deal = aDeal({ status, closedOn: fridayDay, stage: second.id });
  const at = (days: number) => ({ at: Date.parse(ago(days)), day: ago(days), of: deal.id });
  const changes = [
    aChange({ ...at(moved), field: 'stage', from: first.id, to: second.id }),
    aChange({ ...at(entered), field: opened, from: null, to: { stage: first.id } })
  ];
  return { deal, changes };
}

const normsOf = (history: readonly ReturnType<typeof ended>[], stages = [first, second]) =>
  stageNorms(
    history.map(({ deal }) => deal),
    history.flatMap(({ changes }) => changes),
    stages
  );

describe('the norm of a stage', () => {
  const history = [30, 40, 50, 60, 70].map(days => ended('won', days, 10));

  test('is the 75th percentile of the stays of won deals, with their number', () => {
    expect(normsOf(history).get(first.id)).toEqual({ n: 5, days: 50, ended: 5, won: 5 });
    expect(normsOf(history).get(second.id)).toMatchObject({ n: 5, days: 10 });
  });

  test('counts lost deals among those that ended, not among the stays', () => {
    const norm = normsOf([...history, ended('lost', 400, 300)]).get(first.id);
    expect(norm).toEqual({ n: 5, days: 50, ended: 6, won: 5 });
  });

  test('goes to the stage that took the place of a retired one', () => {
    const stages = [aStage({ ...first, retiredOn: fridayDay, mappedTo: second.id }), second];
    expect(normsOf(history, stages).get(first.id)).toBeUndefined();
    expect(normsOf(history, stages).get(second.id)).toMatchObject({ n: 10, ended: 5 });
  });
});

test('stages that stand for each other in a circle end somewhere', () => {
  const circle = [
    { ...first, mappedTo: second.id },
    { ...second, mappedTo: first.id }
  ];
  expect([first.id, second.id]).toContain(standingFor(circle)(first.id));
});

describe('a quantile', () => {
  test('lies between two values as spreadsheets have it', () => {
    expect(quantile([1, 2, 3, 4], 0.75)).toBe(3.25);
    expect(quantile([7], 0.75)).toBe(7);
    expect(quantile([], 0.75)).toBeUndefined();
  });

  test('is one of the values or between two, whatever their order', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (some, q) => {
        const value = quantile(some, q) ?? NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(...some));
        expect(value).toBeLessThanOrEqual(Math.max(...some));
        expect(quantile(some.toReversed(), q)).toBe(value);
      })
    );
  });
});
