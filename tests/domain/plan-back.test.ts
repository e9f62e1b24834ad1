import { expect, test } from 'vitest';
import { planBack, type PlanFacts } from '#lib/domain/north-star/plan-back.ts';
import type { Plan } from '#lib/domain/plan.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { touchTimes } from '#lib/domain/workload.ts';
import { anId, aWonDeal, fridayDay, theSettings } from '../support/builders.ts';
import { aFullYear } from '../support/chain.ts';

const zlotys = (amount: number) => ({ minor: amount * 100, currency: 'PLN' });

const aPlan: Plan = {
  id: anId('plan'),
  from: '2026-01-01',
  to: '2026-12-31',
  way: 'company',
  company: zlotys(1_200_000),
  createdAt: 0
};

const facts = (but: Partial<PlanFacts> = {}, year: Partial<PlanFacts['year']> = {}): PlanFacts => ({
  year: { counts: aFullYear(), deals: [], plans: [], times: touchTimes([]), yields: [], ...year },
  settings: theSettings(),
  today: fridayDay,
  calendar: workCalendar({}),
  ...but
});

test('without a goal of its own the quota of the plan is worked back, less what is won already', () => {
  const deals = [aWonDeal(200_000_00, { closedOn: '2026-03-01' }), aWonDeal(900_000_00, { closedOn: '2025-12-31' })];
  const back = planBack(facts({}, { plans: [aPlan], deals }));
  expect(back).toMatchObject({ amount: 120_000_000, isFromPlan: true, won: 20_000_000, rest: 100_000_000 });
  expect(back.needs.get('deals')?.point).toBeCloseTo(10, 6);
});

test('a goal of the rep’s own stands before the plan; twelve months begin today with nothing won', () => {
  const northStar = { span: 'twelve-months', amount: zlotys(5_000_000), rates: { 'deal-size': 100_000_00 } } as const;
  const deals = [aWonDeal(200_000_00)];
  const back = planBack(facts({ settings: theSettings({ northStar }) }, { plans: [aPlan], deals }));
  expect(back).toMatchObject({ isFromPlan: false, won: 0, days: 365, period: { from: fridayDay, to: '2027-11-19' } });
  expect(back.needs.get('opportunities')?.point).toBeCloseTo(200, 6);
});

test('holidays and days away leave fewer selling days, so each takes more', () => {
  const northStar = { span: 'year', amount: zlotys(1_000_000) } as const;
  const settings = theSettings({ northStar });
  const usual = planBack(facts({ settings }));
  const away = { from: '2026-12-01', to: '2026-12-11' } as const;
  const fewer = planBack(facts({ settings, calendar: workCalendar({ holidays: ['PL'], away: [away] }) }));
  expect(usual.selling).toBe(30);
  expect(fewer.selling).toBe(30 - 9 - 2);
  expect(fewer.load.minutes).toBeCloseTo((usual.load.minutes * 30) / 19, 6);
});

test('a goal in a currency that is not the rep’s any more is not taken for one', () => {
  const northStar = { span: 'year', amount: { minor: 500, currency: 'USD' } } as const;
  expect(planBack(facts({ settings: theSettings({ northStar }) })).amount).toBeUndefined();
});
