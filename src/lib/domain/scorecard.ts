import type { Activity } from './activity.ts';
import type { FieldChange } from './change.ts';
import type { Deal } from './deal.ts';
import type { FollowUp } from './follow-up.ts';
import type { Goal, GoalMetric } from './goal.ts';
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
import type { Zone } from './time.ts';

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
  /** Weight ÷ benchmark. */
  readonly pointsPerUnit: number | undefined;
  readonly points: number | undefined;
  /** Units ÷ benchmark: 1 is the benchmark reached; more is allowed. */
  readonly attained: number | undefined;
  /** Part of the total score that this line brought; undefined while the total is 0. */
  readonly share: number | undefined;
};

export type Score = { readonly lines: readonly ScoreLine[]; readonly total: number };

/**
 * Score of one section of the scorecard, from the goals of one section and span and the facts of such a span.
 *
 * Formula  sum of units × weight ÷ benchmark
 * Unit     points; 100 is every benchmark met, more is allowed and nothing is capped
 * Source   requirements 149–151. Not an average of percentages: points of one line make up for another.
 */
export function scoreOf(goals: readonly Goal[], facts: ScoreFacts): Score {
  const lines = goalsAt(goals, facts.period).map(goal => lineOf(goal, unitsOf(goal.metric, facts)));
  const total = lines.reduce((sum, { points = 0 }) => sum + points, 0);
  const shareOf = (points: number | undefined) => (total === 0 || points === undefined ? undefined : points / total);
  return { lines: lines.map(line => ({ ...line, share: shareOf(line.points) })), total };
}

function lineOf(goal: Goal, units: number): Omit<ScoreLine, 'share'> {
  const { benchmark, weight } = goal;
  if (!(benchmark > 0)) return { goal, units, pointsPerUnit: undefined, points: undefined, attained: undefined };
  const points = (units * weight) / benchmark;
  return { goal, units, pointsPerUnit: weight / benchmark, points, attained: units / benchmark };
}

/** Targets are dated, so that the past is not rewritten: the latest one that has begun by the end of the period. */
export function goalsAt(goals: readonly Goal[], { to }: Period): Goal[] {
  const standing = new Map<string, Goal>();
  for (const goal of goals) {
    const line = `${goal.section}/${goal.span}/${goal.metric}`;
    const known = standing.get(line);
    if (goal.since <= to && (!known || isNewer(goal, known))) standing.set(line, goal);
  }
  return [...standing.values()];
}

function isNewer(goal: Goal, than: Goal): boolean {
  if (goal.since !== than.since) return goal.since > than.since;
  return goal.createdAt === than.createdAt ? goal.id > than.id : goal.createdAt > than.createdAt;
}
