import { describe, expect, test } from 'vitest';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import { kpiLink } from '#lib/domain/metrics/kpi-link.ts';
import type { Period } from '#lib/domain/period.ts';
import { addDays } from '#lib/domain/time.ts';
import { aCall, aDeal, aWonDeal, times } from '../../support/builders.ts';
import { metricFactsOf } from '../../support/metric-facts.ts';

const weeks = Array.from({ length: 40 }, (_, n): Period => {
  const from = addDays('2026-01-05', 7 * n);
  return { from, to: addDays(from, 6) };
});
/** Looks like chance, and never the same two weeks running. */
const busy = (week: number) => ((week * 7) % 11) + (week % 3);
const longAgo = '2020-01-01';

const opened = weeks.flatMap(({ from }, week) =>
  times(busy(week), () => aDeal({ openedOn: from, amount: { minor: 100, currency: 'PLN' } }))
);
const wonLater = weeks.flatMap(({ from }, week) =>
  times(busy(week), () => aWonDeal(1, { openedOn: longAgo, closedOn: addDays(from, 21) }))
);

describe('a figure that the rep steers by', () => {
  test('goes with the wins that follow it three weeks later', () => {
    const facts = metricFactsOf({ deals: [...opened, ...wonLater] });
    const link = kpiLink(catalogue['pipeline-created'], facts, weeks);
    expect(link).toMatchObject({ lag: 3, n: 37 });
    expect(typeof link === 'string' ? 0 : link.r).toBeCloseTo(1);
  });

  test('is linked only over the weeks since it last had no value', () => {
    const calls = weeks
      .filter((_, week) => week >= 25)
      .flatMap(({ from }, week) =>
        times(20, place => aCall({ day: from, disposition: place < busy(week + 25) ? 'meaningful' : 'no-answer' }))
      );
    const facts = metricFactsOf({ activities: calls, deals: wonLater });
    expect(kpiLink(catalogue['connect-rate'], facts, weeks)).toBe('not-enough-data');
  });

  test('is not linked with wins when it is made of them, or when a week alone does not tell it', () => {
    const facts = metricFactsOf({ deals: [...opened, ...wonLater] });
    expect(kpiLink(catalogue['win-rate'], facts, weeks)).toBe('made-of-wins');
    expect(kpiLink(catalogue['pipeline-value'], facts, weeks)).toBe('not-by-week');
  });
});
