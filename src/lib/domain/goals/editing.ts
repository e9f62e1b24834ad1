import { changesBetween } from '../change.ts';
import { goalId, lineKey, sections, type Goal, type GoalLine, type Role, type Weekdays } from '../goal.ts';
import type { GoalId } from '../ids.ts';
import { sameJson } from '../json.ts';
import { today, type Moment } from '../moment.ts';
import type { Currency } from '../money.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import { addDays } from '../time.ts';
import { linesFor, type GoalWish } from './presets.ts';
import { goalsAt, latestOf } from './standing.ts';

type Figures = {
  readonly benchmark: number;
  readonly weight: number;
  /** Absent leaves them as they were; none of them takes them away. */
  readonly weekdays?: Weekdays;
};

export type EditGoal = Figures & { readonly kind: 'edit-goal'; readonly id: GoalId };
/** Puts a line on the card; one that is there already is changed. */
export type AddGoal = Figures & GoalLine & { readonly kind: 'add-goal' };
export type DropGoal = { readonly kind: 'drop-goal'; readonly id: GoalId };
export type TakeRoleGoals = { readonly kind: 'take-role-goals'; readonly role: Role };

/** All goals that were ever set, removed ones too: an id that is made of its meaning may have been used before. */
export type GoalFacts = { readonly goals: readonly Goal[] };

/** Points may be earned past the benchmark, so neither figure has a ceiling that matters. */
const largest = 1e12;

function firstBad({ benchmark, weight, weekdays = {} }: Figures): string | undefined {
  if (!(benchmark > 0 && benchmark <= largest)) return 'benchmark';
  if (!(weight >= 0 && weight <= 100)) return 'weight';
  return Object.values(weekdays).every(units => units >= 0 && units <= largest) ? undefined : 'weekdays';
}

/**
 * From today on the line expects something else; days before stay as they were scored. On its own first day a goal
 * is edited in place. A benchmark of nothing or below and a weight out of 0…100 are refused.
 */
export function editGoal(goal: Goal, figures: Figures, facts: GoalFacts, moment: Moment): Result<Write[], Refusal> {
  const field = firstBad(figures);
  if (field) return err({ kind: 'bad-setting', field });
  const { section, span, metric } = goal;
  return ok(stand({ section, span, metric }, figures, facts, moment));
}

/** A line of a span that its section does not have is refused, as is what `editGoal` refuses. */
export function addGoal(command: AddGoal, facts: GoalFacts, moment: Moment): Result<Write[], Refusal> {
  const { section, span, metric } = command;
  const field = (sections[section] as readonly string[]).includes(span) ? firstBad(command) : 'span';
  return field ? err({ kind: 'bad-setting', field }) : ok(stand({ section, span, metric }, command, facts, moment));
}

/** The line expects nothing from today on; what it brought before stands. */
export function dropGoal(goal: Goal, { goals }: GoalFacts, moment: Moment): Write[] {
  const latest = latestOf(living(goals), goal);
  if (!latest || latest.until !== undefined) return [];
  return changed(latest, { ...latest, until: addDays(today(moment), -1) }, moment);
}

/** From today on the card is that of a role: lines it has not are taken off, what was before stands. */
export function takeRoleGoals(
  { role, currency }: { readonly role: Role; readonly currency: Currency },
  facts: GoalFacts,
  moment: Moment
): Write[] {
  const wishes = linesFor(role, currency);
  const wanted = new Set(wishes.map(lineKey));
  const others = goalsAt(living(facts.goals), { to: today(moment) }).filter(goal => !wanted.has(lineKey(goal)));
  return [
    ...others.flatMap(goal => dropGoal(goal, facts, moment)),
    ...wishes.flatMap(wish => stand(wish, { weekdays: {}, ...wish }, facts, moment))
  ];
}

const living = (goals: readonly Goal[]): Goal[] => goals.filter(({ deletedAt }) => deletedAt === undefined);

/** The line with these figures from today on. */
function stand(line: GoalLine, figures: Figures & Partial<GoalWish>, facts: GoalFacts, moment: Moment): Write[] {
  const latest = latestOf(living(facts.goals), line);
  const day = today(moment);
  const asked = { section: line.section, span: line.span, metric: line.metric, ...figuresOf(figures, latest) };
  if (latest && latest.until === undefined && isSame(latest, asked)) return [];
  // A clock that went back leaves goals that begin tomorrow: they are edited in place as well.
  const id = latest && latest.since >= day ? latest.id : goalId(line, day);
  const before = facts.goals.find(goal => goal.id === id);
  const dates = { since: before?.since ?? day, createdAt: before?.createdAt ?? moment.now };
  return changed(before, { id, ...asked, ...dates }, moment);
}

function figuresOf({ benchmark, weight, weekdays, starting }: Figures & Partial<GoalWish>, latest: Goal | undefined) {
  const kept = weekdays ?? latest?.weekdays ?? {};
  return {
    benchmark,
    weight,
    ...(Object.keys(kept).length > 0 && { weekdays: kept }),
    ...(starting && { starting })
  };
}

const isSame = (goal: Goal, asked: object): boolean => {
  const { id: _id, since: _since, createdAt: _createdAt, ...standing } = goal;
  return sameJson(standing, asked);
};

function changed(before: Goal | undefined, after: Goal, moment: Moment): Write[] {
  const changes = changesBetween(after.id, before, after, moment);
  return changes.length === 0 ? [] : [{ table: 'goals', row: after }, ...changes];
}
