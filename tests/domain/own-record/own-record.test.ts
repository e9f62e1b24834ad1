import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DayTally, type DayCounts } from '#lib/domain/day-counts.ts';
import { runsAtGoals } from '#lib/domain/own-record/at-goal.ts';
import { ownRecord } from '#lib/domain/own-record/own-record.ts';
import { recordDays, recordMetrics, type RecordMetric } from '#lib/domain/own-record/record-days.ts';
import { runsOf } from '#lib/domain/own-record/runs.ts';
import { rollupsOf } from '#lib/domain/rollups-of.ts';
import { unitsOf } from '#lib/domain/scorecard.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { aGoal, fridayDay } from '../../support/builders.ts';
import { someTouch } from '../../support/funnel-rows.ts';
import { someFacts } from '../../support/score-facts.ts';

const rules = { weekStart: 1 } as const;
const asked = { today: fridayDay, rules, since: '2024-01-01' } as const;

function dials(counts: Readonly<Record<Day, number>>): DayCounts<RecordMetric> {
  const tally = new DayTally<RecordMetric>();
  for (const [day, count] of Object.entries(counts)) tally.add(day as Day, 'dials', count);
  return tally.days;
}

test('today, this week and this month stand beside the best that are over', () => {
  const days = dials({ '2026-03-12': 92, '2026-03-13': 10, '2026-11-16': 30, [fridayDay]: 40, '2026-11-02': 25 });
  const { spans } = ownRecord(days, 'dials', asked);
  expect(spans.day).toEqual({
    now: 40,
    isBest: false,
    best: { count: 92, period: { from: '2026-03-12', to: '2026-03-12' } }
  });
  expect(spans.week).toMatchObject({ now: 70, best: { count: 102, period: { from: '2026-03-09' } } });
  expect(spans.month).toMatchObject({ now: 95, best: { count: 102, period: { from: '2026-03-01' } } });
});

test('of two days that are equally good the first to get there stands, and today must beat it to be the best', () => {
  const best = (now: number) =>
    ownRecord(dials({ '2026-01-10': 9, '2026-02-10': 9, [fridayDay]: now }), 'dials', asked).spans.day;
  expect(best(9)).toMatchObject({ isBest: false, best: { period: { from: '2026-01-10' } } });
  expect(best(10).isBest).toBe(true);
});

test('a first day has no best to be held against', () => {
  const { spans } = ownRecord(dials({ [fridayDay]: 3 }), 'dials', { ...asked, since: fridayDay });
  expect(spans.day).toEqual({ now: 3, best: undefined, isBest: true });
});

test('the three months before, and the same month a year ago over as many days', () => {
  const days = dials({
    '2026-08-31': 30,
    '2026-09-10': 60,
    '2026-10-31': 90,
    '2025-11-20': 7,
    '2025-11-21': 5,
    '2026-11-01': 1
  });
  expect(ownRecord(days, 'dials', asked)).toMatchObject({ trailing: 60, lastYear: { sameDays: 7, whole: 12 } });
});

test('a record that is younger than what it would be held against says nothing of it', () => {
  const young = ownRecord(dials({ [fridayDay]: 1 }), 'dials', { ...asked, since: '2026-08-02' });
  expect([young.trailing, young.lastYear]).toEqual([undefined, undefined]);
});

test('every day’s units are those of the scorecard’s metrics', () => {
  fc.assert(
    fc.property(fc.array(someTouch, { maxLength: 25 }), activities => {
      const rollups = rollupsOf(activities.map(row => ({ table: 'activities', row })));
      const days = new Map(
        rollups.flatMap(({ id, cells }) =>
          id.startsWith('day/') ? [[id.slice(4) as Day, new Map(Object.entries(cells))]] : []
        )
      );
      const counted = recordDays(days);
      const period = { from: fridayDay, to: fridayDay } as const;
      for (const metric of recordMetrics) {
        expect(counted.get(fridayDay)?.get(metric) ?? 0).toBe(unitsOf(metric, someFacts({ activities, period })));
      }
    })
  );
});

test('a run goes over days off, ends with a day missed, and today breaks nothing before it is over', () => {
  const how = { m: 'missed', r: 'reached', o: 'off' } as const;
  const runs = (story: string) => {
    const since = addDays(fridayDay, 1 - story.length);
    const at = (day: Day) =>
      [...story][story.length - 1 - Math.round((Date.parse(fridayDay) - Date.parse(day)) / 86_400_000)];
    const found = runsOf(day => how[at(day) as keyof typeof how], since, fridayDay);
    return [found.present?.days ?? 0, found.longest?.days ?? 0];
  };
  expect([runs('rroor'), runs('rrmr'), runs('rrrm'), runs('rmm'), runs('oo')]).toEqual([
    [3, 3],
    [1, 2],
    [3, 3],
    [0, 1],
    [0, 0]
  ]);
});

test('each day is held against the goal that stood on it; weekends ask for nothing', () => {
  const goals = [
    aGoal({ benchmark: 5, since: '2026-11-01' }),
    aGoal({ benchmark: 50, since: '2026-11-19' }),
    aGoal({ metric: 'connects', span: 'week' })
  ];
  const days = dials({
    '2026-11-12': 5,
    '2026-11-13': 6,
    '2026-11-16': 5,
    '2026-11-17': 5,
    '2026-11-18': 5,
    '2026-11-19': 6
  });
  const found = runsAtGoals(days, goals, { since: '2026-11-09', today: fridayDay, rules: {} });
  expect(found).toEqual([
    {
      metric: 'dials',
      runs: { present: undefined, longest: { days: 5, from: '2026-11-12', to: '2026-11-18' } }
    }
  ]);
});
