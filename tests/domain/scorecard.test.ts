import { describe, expect, test } from 'vitest';
import { goalsFor, presets, roles, type Goal } from '#lib/domain/goal.ts';
import { scoreOf } from '#lib/domain/scorecard.ts';
import { aCall, aDeal, aGoal, aMoment, aWonDeal, times } from '../support/builders.ts';
import { someFacts } from '../support/score-facts.ts';

const goals = (...lines: [Goal['metric'], number, number][]) =>
  lines.map(([metric, benchmark, weight]) => aGoal({ metric, benchmark, weight }));

describe('points per unit', () => {
  test('are weight ÷ benchmark, as in Ambition’s example', () => {
    const card = goals(['dials', 20, 20], ['e-mails', 20, 10], ['leads-qualified', 5, 30], ['demos-held', 4, 40]);
    expect(scoreOf(card, someFacts()).lines.map(line => line.pointsPerUnit)).toEqual([1, 0.5, 6, 10]);
  });

  test('of the SDR preset make a new opportunity the dearest unit', () => {
    const card = goalsFor('sdr', '2026-11-20', aMoment()).flatMap(write => (write.table === 'goals' ? write.row : []));
    const { lines } = scoreOf(card, someFacts());
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

test.each(roles)('the weights of the %s preset total 100', role => {
  expect(presets[role].lines.reduce((sum, [, , weight]) => sum + weight, 0)).toBe(100);
});
