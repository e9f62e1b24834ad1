import { describe, expect, test } from 'vitest';
import { roles, type Goal } from '#lib/domain/goal.ts';
import { goalCalendar } from '#lib/domain/goals/expected.ts';
import { goalsFor, presets } from '#lib/domain/goals/presets.ts';
import type { Period } from '#lib/domain/period.ts';
import { scoreFrom, scoreOf } from '#lib/domain/scorecard.ts';
import type { WorkRules } from '#lib/domain/work-rules.ts';
import { aCall, aDeal, aGoal, aWonDeal, times } from '../support/builders.ts';
import { someFacts } from '../support/score-facts.ts';

const goals = (...lines: [Goal['metric'], number, number][]) =>
  lines.map(([metric, benchmark, weight]) => aGoal({ metric, benchmark, weight }));

describe('points per unit', () => {
  test('are weight ÷ benchmark, as in Ambition’s example', () => {
    const card = goals(['dials', 20, 20], ['e-mails', 20, 10], ['leads-qualified', 5, 30], ['demos-held', 4, 40]);
    expect(scoreOf(card, someFacts()).lines.map(line => line.pointsPerUnit)).toEqual([1, 0.5, 6, 10]);
  });

  test('of the SDR preset make a new opportunity the dearest unit', () => {
    const card = goalsFor('sdr', 'PLN', { since: '2026-11-20', createdAt: 0 });
    const { lines } = scoreOf(
      card.filter(({ section }) => section === 'activity'),
      someFacts()
    );
    expect(lines.map(line => line.pointsPerUnit)).toEqual([0.6, 0.5, 1.875, 5, 15]);
  });

  test('do not exist for a benchmark of 0, and such a line adds nothing', () => {
    const { lines, total } = scoreOf(goals(['dials', 0, 50], ['touches', 2, 50]), someFacts({ activities: [aCall()] }));
    expect(lines[0]).toMatchObject({ units: 1, pointsPerUnit: undefined, points: undefined, attained: undefined });
    expect(total).toBe(25);
  });
});

describe('a score', () => {
  test('may exceed 100: double the opportunities and the revenue of Ambition’s example score 10 + 160', () => {
    const card = goals(['opportunities', 4, 20], ['revenue', 20_000, 80]);
    const deals = [aDeal(), aWonDeal(40_000)];
    const { lines, total } = scoreOf(card, someFacts({ deals }));
    expect(lines.map(line => line.points)).toEqual([10, 160]);
    expect(total).toBe(170);
  });

  test('says what part of it each line brought and how far each benchmark was met', () => {
    const card = goals(['dials', 10, 50], ['touches', 10, 50], ['wins', 1, 10]);
    const activities = [...times(4, aCall), aCall({ channel: 'sms' })];
    const { lines } = scoreOf(card, someFacts({ activities }));
    expect(lines.map(line => line.attained)).toEqual([0.4, 0.5, 0]);
    expect(lines.map(line => line.share)).toEqual([20 / 45, 25 / 45, 0]);
  });

  test('of an empty day is 0, with no shares', () => {
    const { lines, total } = scoreOf(goals(['dials', 10, 100]), someFacts());
    expect(total).toBe(0);
    expect(lines[0]).toMatchObject({ units: 0, points: 0, share: undefined });
  });
});

describe('targets are dated:', () => {
  const weekOf = (from: Goal['since'], to: Goal['since']) => someFacts({ period: { from, to } });
  const old = aGoal({ benchmark: 20, since: '2026-01-01' });
  const fresh = aGoal({ benchmark: 50, since: '2026-11-18' });
  const benchmarks = (facts: ReturnType<typeof weekOf>) =>
    scoreOf([fresh, old], facts).lines.map(({ goal }) => goal.benchmark);

  test('a new one does not rewrite the past', () => {
    expect(benchmarks(weekOf('2026-11-16', '2026-11-17'))).toEqual([20]);
  });

  test('it counts for the period in which it begins, up to its last day', () => {
    expect(benchmarks(weekOf('2026-11-12', '2026-11-18'))).toEqual([50]);
  });

  test('none counts before it begins', () => {
    expect(benchmarks(weekOf('2025-11-12', '2025-11-18'))).toEqual([]);
  });

  test('of two that begin on one day the later made stands, whatever their order', () => {
    const later = aGoal({ since: fresh.since, benchmark: 70, createdAt: fresh.createdAt + 1 });
    const twin = aGoal({ since: fresh.since, benchmark: 80, createdAt: later.createdAt });
    for (const card of [
      [fresh, later, twin],
      [twin, later, fresh]
    ])
      expect(scoreOf(card, someFacts()).lines.map(({ goal }) => goal.benchmark)).toEqual([80]);
  });

  test('one metric may have a target of its own in each section', () => {
    const objective = aGoal({ section: 'objective', span: 'month' });
    expect(scoreOf([old, objective], someFacts()).lines).toHaveLength(2);
  });
});

describe('a day that the rep does not work', () => {
  const saturday = { from: '2026-11-21', to: '2026-11-21' } as const;
  const independence = { from: '2026-11-11', to: '2026-11-11' } as const;
  const score = (period: Period, rules: WorkRules, calls = 0) =>
    scoreFrom(goals(['dials', 50, 30]), () => calls, { period, calendar: goalCalendar(rules) });

  test.each([
    ['a weekday of rest', saturday, {}],
    ['a public holiday', independence, { holidays: ['PL'] }],
    ['a day away', independence, { away: [independence] }]
  ] as const)('expects nothing: %s', (_, period, rules) => {
    expect(score(period, rules)).toMatchObject({ isOff: true, total: 0, lines: [{ attained: undefined }] });
    expect(score(period, rules).lines[0]?.expected.units).toBe(0);
  });

  test('still gives the points of the work that was done', () => {
    expect(score(saturday, {}, 10)).toMatchObject({ total: 6, lines: [{ pointsPerUnit: 0.6 }] });
  });

  test('is told from one on which the rep works', () => {
    expect(score(independence, {})).toMatchObject({ isOff: false, lines: [{ expected: { units: 50 } }] });
    expect(score(saturday, { workdays: [6] }).isOff).toBe(false);
  });
});

describe('a short week', () => {
  const week = { from: '2026-11-09', to: '2026-11-15' } as const;
  const weekly = aGoal({ span: 'week', metric: 'touches', benchmark: 40, weight: 20 });
  const calendar = goalCalendar({ holidays: ['PL'], away: [{ from: '2026-11-13', to: '2026-11-20' }] });
  const { lines } = scoreFrom([weekly], () => 24, { period: week, calendar });

  test('expects as much less of an activity as it has fewer days, and says of how many', () => {
    expect(lines[0]?.expected).toEqual({ units: 24, full: 40, days: { worked: 3, of: 5 } });
  });

  test('is fully scored when that is met', () => {
    expect(lines[0]).toMatchObject({ attained: 1, points: 20 });
  });
});

describe('an objective', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' } as const;
  const revenue = aGoal({ section: 'objective', span: 'month', metric: 'revenue', benchmark: 2_100, weight: 80 });
  const expected = (rules: WorkRules, quota?: { value?: number; count?: number }) =>
    scoreFrom([revenue], () => 0, { period: november, calendar: goalCalendar(rules), quota }).lines[0]?.expected;

  test('is not made smaller by public holidays, which whoever set it has known', () => {
    expect(expected({ holidays: ['PL'] })).toMatchObject({ units: 2_100, days: { worked: 20, of: 20 } });
  });

  test('is made smaller by days away, of those that the rep would have worked', () => {
    const away = [{ from: '2026-11-09', to: '2026-11-13' }] as const;
    expect(expected({ holidays: ['PL'], away })).toMatchObject({ units: 1_680, days: { worked: 16, of: 20 } });
  });

  test('is what the plan of the period says, where there is one', () => {
    expect(expected({}, { value: 7_000, count: 3 })).toMatchObject({ units: 7_000, isPlanned: true });
    expect(expected({}, { count: 3 })).toMatchObject({ units: 2_100 });
  });
});

describe('targets by weekday', () => {
  const partTime = aGoal({ benchmark: 50, weight: 30, weekdays: { 5: 20, 3: 0 } });
  const on = (day: Period['from'], calls: number) =>
    scoreFrom([partTime], () => calls, { period: { from: day, to: day }, calendar: goalCalendar({}) }).lines[0];

  test('take the place of the benchmark on theirs alone', () => {
    expect([on('2026-11-19', 0), on('2026-11-20', 0)].map(line => line?.expected.units)).toEqual([50, 20]);
    expect(on('2026-11-20', 20)?.points).toBe(30);
  });

  test('of 0 expect nothing, and calls then count as on other days', () => {
    expect(on('2026-11-18', 5)).toMatchObject({ attained: undefined, points: 3, expected: { units: 0 } });
  });
});

describe.each(roles)('the preset of the role %s', role => {
  test.each(presets[role])('weighs 100 in each section', ({ lines }) => {
    expect(lines.reduce((sum, [, , weight]) => sum + weight, 0)).toBe(100);
  });
});
