import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohortsOf, daysToWin } from '#lib/domain/funnel/cohorts.ts';
import { addDays } from '#lib/domain/time.ts';
import { aDeal, aLostDeal, aWonDeal } from '../../support/builders.ts';

const october = { from: '2026-10-01', to: '2026-10-31' } as const;
const november = { from: '2026-11-01', to: '2026-11-30' } as const;
const today = '2026-11-20';

test('deals count in the period in which they came in, whatever and whenever became of them', () => {
  const deals = [
    aWonDeal(1, { openedOn: '2026-10-01', closedOn: '2026-11-10' }),
    aLostDeal({ openedOn: '2026-10-02', closedOn: '2026-11-11' }),
    aDeal({ openedOn: '2026-10-03', status: 'hold' }),
    aDeal({ openedOn: '2026-11-19' })
  ];
  const [ten, eleven] = cohortsOf(deals, [october, november], { today, ripeAfter: 20 });
  expect(ten).toMatchObject({ won: 1, lost: 1, open: 1, tooYoung: 0, converted: { hits: 1, n: 3 } });
  expect(eleven).toMatchObject({ won: 0, open: 1, tooYoung: 1, converted: { n: 0, rate: undefined } });
});

test('a quick win among deals that are still too young makes no good month', () => {
  const deals = [
    aWonDeal(1, { openedOn: '2026-11-18', closedOn: '2026-11-19' }),
    aDeal({ openedOn: '2026-11-18' }),
    aDeal({ openedOn: '2026-11-02' })
  ];
  const [cohort] = cohortsOf(deals, [november], { today, ripeAfter: 10 });
  expect(cohort).toMatchObject({ won: 1, tooYoung: 2, converted: { hits: 0, n: 1 } });
});

test('while nothing was ever won, all are too young', () => {
  expect(daysToWin([aDeal(), aLostDeal()])).toBeUndefined();
  const [cohort] = cohortsOf([aDeal({ openedOn: '2026-10-01' })], [october], { today, ripeAfter: undefined });
  expect(cohort).toMatchObject({ tooYoung: 1, converted: { n: 0 } });
});

test('the time to a win is counted from opening, though the deal was qualified later', () => {
  const won = (days: number) =>
    aWonDeal(1, { openedOn: '2026-01-01', qualifiedOn: '2026-01-05', closedOn: addDays('2026-01-01', days) });
  expect(daysToWin([won(10), won(20), won(60)])).toBe(20);
});

test('every deal of a cohort is won, lost or open, and ripe or too young', () => {
  const deal = fc
    .record({ ago: fc.nat(60), kind: fc.constantFrom('open', 'hold', 'won', 'lost') })
    .map(({ ago, kind }) =>
      aDeal({ openedOn: addDays(today, -ago), status: kind as 'open', ...(kind === 'won' && { closedOn: today }) })
    );
  fc.assert(
    fc.property(fc.array(deal), fc.nat(40), (deals, ripeAfter) => {
      for (const one of cohortsOf(deals, [october, november], { today, ripeAfter })) {
        expect(one.won + one.lost + one.open).toBe(one.entered.length);
        expect(one.converted.n + one.tooYoung).toBe(one.entered.length);
        expect(one.converted.hits).toBeLessThanOrEqual(one.won);
      }
    })
  );
});
