import { changesBetween } from './change.ts';
import type { GoalId } from './ids.ts';
import { today, type Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { removal } from './removal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import type { Day, Instant } from './time.ts';

/** What a scorecard line counts. */
export const goalMetrics = [
  'dials',
  'connects',
  'positive-calls',
  'e-mails',
  'meetings-held',
  'demos-held',
  'visits-held',
  'touches',
  'opportunities',
  'proposals',
  'leads-qualified',
  'inbound-answered',
  'new-prospects',
  'follow-ups-done',
  'wins',
  'revenue',
  'pipeline-created'
] as const;
export type GoalMetric = (typeof goalMetrics)[number];

/** One line of the scorecard. Points per unit = weight ÷ benchmark; a section's weights total 100. */
export type Goal = {
  readonly id: GoalId;
  readonly section: 'activity' | 'objective';
  readonly span: 'day' | 'week' | 'month' | 'quarter';
  readonly metric: GoalMetric;
  /** Units expected in one span; for revenue and pipeline in minor units of the rep's currency. */
  readonly benchmark: number;
  readonly weight: number;
  readonly since: Day;
  /** The last day it stood, once it was taken from the card. */
  readonly until?: Day;
  /** Of a daily goal: another benchmark on some weekdays, 1 Monday … 7 Sunday; 0 expects nothing. */
  readonly weekdays?: Readonly<Partial<Record<`${1 | 2 | 3 | 4 | 5 | 6 | 7}`, number>>>;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export const roles = ['sdr', 'mdr', 'ae', 'field', 'solo'] as const;
export type Role = (typeof roles)[number];

type Line = readonly [GoalMetric, benchmark: number, weight: number];
type Preset = { readonly span: Goal['span']; readonly lines: readonly Line[] };

/** Our own starting values, all editable. */
export const presets: Readonly<Record<Role, Preset>> = {
  sdr: {
    span: 'day',
    lines: [
      ['dials', 50, 30],
      ['e-mails', 20, 10],
      ['connects', 8, 15],
      ['positive-calls', 3, 15],
      ['opportunities', 2, 30]
    ]
  },
  mdr: {
    span: 'day',
    lines: [
      ['inbound-answered', 10, 25],
      ['dials', 25, 20],
      ['e-mails', 20, 10],
      ['leads-qualified', 3, 25],
      ['opportunities', 1, 20]
    ]
  },
  ae: {
    span: 'week',
    lines: [
      ['meetings-held', 8, 30],
      ['demos-held', 4, 20],
      ['proposals', 3, 20],
      ['touches', 40, 15],
      ['opportunities', 1, 15]
    ]
  },
  field: {
    span: 'day',
    lines: [
      ['visits-held', 6, 35],
      ['dials', 15, 20],
      ['new-prospects', 3, 15],
      ['follow-ups-done', 8, 15],
      ['proposals', 1, 15]
    ]
  },
  solo: {
    span: 'day',
    lines: [
      ['dials', 15, 30],
      ['e-mails', 10, 15],
      ['connects', 5, 20],
      ['follow-ups-done', 8, 20],
      ['opportunities', 1, 15]
    ]
  }
};

/** The goals a role starts with, from `since` on. */
export function goalsFor(role: Role, since: Day, moment: Moment): Write[] {
  const { span, lines } = presets[role];
  return lines.map(([metric, benchmark, weight]) => {
    const line = { section: 'activity', span, metric, benchmark, weight, since, createdAt: moment.now } as const;
    return { table: 'goals', row: { id: moment.newId('goal'), ...line } };
  });
}

export type EditGoal = {
  readonly kind: 'edit-goal';
  readonly id: GoalId;
  readonly benchmark: number;
  readonly weight: number;
};

export type TakeRoleGoals = { readonly kind: 'take-role-goals'; readonly role: Role };

/** The goals of a role in place of those that stand. They begin when the oldest did, so that no past day is without. */
export function takeRoleGoals(goals: readonly Goal[], role: Role, moment: Moment): Write[] {
  const since = [...goals.map(goal => goal.since), today(moment)].sort()[0] ?? today(moment);
  return [...goals.flatMap(row => removal({ table: 'goals', row }, moment)), ...goalsFor(role, since, moment)];
}

/** Points may be earned past the benchmark, so neither figure has a ceiling that matters. */
const largest = 1e12;

/** A benchmark below zero or a weight out of 0…100 is refused. */
export function editGoal(goal: Goal, { benchmark, weight }: EditGoal, moment: Moment): Result<Write[], Refusal> {
  if (!(benchmark > 0 && benchmark <= largest)) return err({ kind: 'bad-setting', field: 'benchmark' });
  if (!(weight >= 0 && weight <= 100)) return err({ kind: 'bad-setting', field: 'weight' });
  const after = { ...goal, benchmark, weight };
  return ok([{ table: 'goals', row: after }, ...changesBetween(goal.id, goal, after, moment)]);
}
