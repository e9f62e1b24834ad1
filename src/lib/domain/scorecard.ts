import type { Activity } from './activity.ts';
import type { FieldChange } from './change.ts';
import type { Deal } from './deal.ts';
import type { FollowUp } from './follow-up.ts';
import type { Goal, GoalMetric } from './goal.ts';
import { expectedOf, type Expected, type GoalCalendar } from './goals/expected.ts';
import { goalsAt } from './goals/standing.ts';
import { connects } from './metrics/connects.ts';
import { dials } from './metrics/dials.ts';
import { emailsSent } from './metrics/emails-sent.ts';
import { followUpsDone } from './metrics/follow-ups-done.ts';
import { held } from './metrics/held.ts';
import { inboundAnswered } from './metrics/inbound-answered.ts';
import { leadsQualified } from './metrics/leads-qualified.ts';
import { newProspects } from './metrics/new-prospects.ts';
import { opportunities } from './metrics/opportunities.ts';
import { pipelineCreated } from './metrics/pipeline-created.ts';
import { positiveCalls } from './metrics/positive-calls.ts';
import { proposals } from './metrics/proposals.ts';
import { touches } from './metrics/touches.ts';
import { winRate } from './metrics/win-rate.ts';
import { wonValue } from './metrics/won-value.ts';
import type { Currency, Money } from './money.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Stage } from './pipeline.ts';
import type { Day, Zone } from './time.ts';

/**
 * What a scorecard is computed from: rows as the screens read them, so without removed ones. Activities and
 * changes may be those of the period alone; of the other kinds every row is needed.
 */
export type ScoreFacts = {
  readonly period: Period;
  readonly activities: readonly Activity[];
  readonly deals: readonly Deal[];
  readonly people: readonly Person[];
  readonly followUps: readonly FollowUp[];
  readonly changes: readonly FieldChange[];
  readonly stages: readonly Stage[];
  /** Revenue and pipeline count in this currency alone; what is in others is not converted. */
  readonly currency: Currency;
  readonly zone: Zone;
};

/** Units of one metric in the period; of revenue and pipeline a unit is a minor unit of the currency. */
export function unitsOf(metric: GoalMetric, facts: ScoreFacts): number {
  const { period, activities, deals, currency } = facts;
  switch (metric) {
    case 'dials':
      return dials(activities, period);
    case 'connects':
      return connects(activities, period);
    case 'positive-calls':
      return positiveCalls(activities, period);
    case 'e-mails':
      return emailsSent(activities, period);
    case 'meetings-held':
      return held(activities, 'meeting', period);
    case 'demos-held':
      return held(activities, 'demo', period);
    case 'visits-held':
      return held(activities, 'visit', period);
    case 'touches':
      return touches(activities, period);
    case 'inbound-answered':
      return inboundAnswered(activities, period);
    case 'follow-ups-done':
      return followUpsDone(facts, period);
    case 'new-prospects':
      return newProspects(facts.people, facts.zone, period);
    case 'opportunities':
      return opportunities(deals, period);
    case 'leads-qualified':
      return leadsQualified(deals, period);
    case 'proposals':
      return proposals(facts, period);
    case 'wins':
      return winRate(deals, period).won;
    case 'revenue':
      return minorIn(currency, wonValue(deals, period).sums);
    case 'pipeline-created':
      return minorIn(currency, pipelineCreated(deals, period));
  }
}

const minorIn = (currency: Currency, sums: readonly Money[]): number =>
  sums.find(sum => sum.currency === currency)?.minor ?? 0;

/** One line of the card. What would be divided by zero is undefined, never 0. */
export type ScoreLine = {
  readonly goal: Goal;
  readonly units: number;
  /** What the period expects of the line; 0 on a day off. */
  readonly expected: Expected;
  /** Weight ÷ what is expected. */
  readonly pointsPerUnit: number | undefined;
  readonly points: number | undefined;
  /** Units ÷ what is expected: 1 is the benchmark reached; more is allowed. */
  readonly attained: number | undefined;
  /** Part of the total score that this line brought; undefined while the total is 0. */
  readonly share: number | undefined;
};

export type Score = {
  readonly lines: readonly ScoreLine[];
  readonly total: number;
  /** Sum of the weights: 100 where the card is whole. */
  readonly weight: number;
  /** Nothing at all is expected, as on a day off. */
  readonly isOff: boolean;
  /** No goal stood yet: the units are told without points, and goals begin on this day. */
  readonly begins?: Day;
};

/** By what a period is scored. */
export type ScoreRules = {
  readonly period: Period;
  readonly calendar: GoalCalendar;
  /** Of plans: what is to be sold in the period, in minor units of the rep's currency, and deals. */
  readonly quota?: { readonly value?: number; readonly count?: number } | undefined;
};

const alwaysAtWork: GoalCalendar = {
  works: { isWorkday: () => true },
  present: { isWorkday: () => true },
  usual: { isWorkday: () => true }
};

/**
 * Score of one card (a section and span) of the scorecard, for a period of that span.
 *
 * Formula  sum of units × weight ÷ expected units
 * Unit     points; 100 is everything met that was expected, more is allowed and nothing is capped
 * Range    where a line expects nothing (a day off), units give the points of its full benchmark: work that was
 *          done counts, and none is missed. A benchmark of 0 gives no points
 * Source   requirements 149–151. Not an average of percentages: points of one line make up for another.
 */
export function scoreFrom(goals: readonly Goal[], unitsOf: (metric: GoalMetric) => number, rules: ScoreRules): Score {
  const lines = goalsAt(goals, rules.period).map(goal => lineOf(goal, unitsOf(goal.metric), rules));
  const total = lines.reduce((sum, { points = 0 }) => sum + points, 0);
  const shareOf = (points: number | undefined) => (total === 0 || points === undefined ? undefined : points / total);
  return {
    lines: lines.map(line => ({ ...line, share: shareOf(line.points) })),
    total,
    weight: lines.reduce((sum, { goal }) => sum + goal.weight, 0),
    isOff: lines.every(({ expected }) => expected.units === 0)
  };
}

/**
 * What was done before there were goals, in the lines with which they began: no points, for nothing was expected.
 * Undefined where no goal was ever set.
 */
export function beforeGoals(goals: readonly Goal[], unitsOf: (metric: GoalMetric) => number): Score | undefined {
  const [begins] = goals.map(({ since }) => since).sort();
  if (!begins) return undefined;
  const nothing = { units: 0, full: 0, days: { worked: 0, of: 0 } };
  const unscored = {
    expected: nothing,
    pointsPerUnit: undefined,
    points: undefined,
    attained: undefined,
    share: undefined
  };
  const lines = goalsAt(goals, { to: begins }).map(goal => ({ goal, units: unitsOf(goal.metric), ...unscored }));
  return { lines, total: 0, weight: 0, isOff: true, begins };
}

/** The same from the facts of the period; without a calendar every day is a working day. */
export const scoreOf = (goals: readonly Goal[], facts: ScoreFacts, calendar: GoalCalendar = alwaysAtWork): Score =>
  scoreFrom(goals, metric => unitsOf(metric, facts), { period: facts.period, calendar });

function lineOf(goal: Goal, units: number, rules: ScoreRules): Omit<ScoreLine, 'share'> {
  const expected = expectedBy(goal, rules);
  const usual = expected.units > 0 ? expected.units : expected.full || goal.benchmark;
  const attained = expected.units > 0 ? units / expected.units : undefined;
  if (!(usual > 0)) return { goal, units, expected, pointsPerUnit: undefined, points: undefined, attained };
  const points = (units * goal.weight) / usual;
  return { goal, units, expected, pointsPerUnit: goal.weight / usual, points, attained };
}

/** A plan of the period says better than a benchmark what is to be sold, and has its own split over the months. */
function expectedBy(goal: Goal, { period, calendar, quota }: ScoreRules): Expected {
  const expected = expectedOf(goal, period, calendar);
  const planned = goal.section === 'objective' ? plannedFor(goal.metric, quota) : undefined;
  return planned === undefined ? expected : { ...expected, units: planned, full: planned, isPlanned: true };
}

function plannedFor(metric: GoalMetric, quota: ScoreRules['quota']): number | undefined {
  if (metric === 'revenue') return quota?.value;
  return metric === 'wins' ? quota?.count : undefined;
}
