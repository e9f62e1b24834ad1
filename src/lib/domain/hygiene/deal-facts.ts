import type { Activity } from '../activity.ts';
import type { FieldChange } from '../change.ts';
import type { Deal } from '../deal.ts';
import type { StageId } from '../ids.ts';
import { dayOf, type Day, type Instant, type Zone } from '../time.ts';
import type { HygieneFacts, StageNorm } from './facts.ts';
import { byTime, toldAt } from './told-at.ts';
import { touchedOn } from './touches.ts';

/** Something promised, by a follow-up or a cadence, and when it was promised. */
export type Step = {
  readonly due: Day;
  readonly deal?: string | undefined;
  readonly person?: string | undefined;
  readonly since: Instant;
};

/** What was told of one deal and of its people, from all over the book. Touches and steps of others do no harm. */
export type Told = {
  /** Changes of its closing day, amount, stage, people and opening day. */
  readonly changes: readonly FieldChange[];
  readonly touches: readonly Activity[];
  readonly steps: readonly Step[];
};

/** What is the same for all deals of a book. */
export type Around = {
  readonly today: Day;
  readonly zone: Zone;
  /** No touch before this day was looked for. */
  readonly touchesFrom: Day;
  readonly norms: ReadonlyMap<StageId, StageNorm>;
  /** Whom an id of a person stands for, after merges. */
  readonly living: (person: string) => string;
  /** Where a stage counts, after it was retired. */
  readonly standing: (stage: StageId) => StageId;
};

/** Asks for the changes of one field, in the order in which they became true. Most deals have none. */
type Telling = (field: keyof Deal) => readonly FieldChange[];

const none: readonly FieldChange[] = [];

function telling(changes: readonly FieldChange[]): Telling {
  if (changes.length === 0) return () => none;
  const byField = Map.groupBy(changes, ({ field }) => field);
  return field => byField.get(field)?.toSorted(byTime) ?? none;
}

/** Everybody who is or was in a deal, as they are called now. */
export function everIn(deal: Deal, { changes }: Pick<Told, 'changes'>, living: Around['living']): Set<string> {
  const lists = changes.flatMap(({ field, from, to }) => (field === 'people' ? [from, to] : []));
  return new Set([deal.people, ...lists].flatMap(list => (Array.isArray(list) ? list.map(String) : [])).map(living));
}

/**
 * What the rules know of a deal. A touch or a promise that names no deal counts for a deal of its person, if the person
 * was in the deal at the time: somebody added today brings no touches along, for that would be an edit that revives.
 */
export function factsOf(deal: Deal, told: Told, around: Around): HygieneFacts {
  const { today, touchesFrom, norms, standing } = around;
  const tell = telling(told.changes);
  const isAbout = aboutness(deal, tell('people'), around);
  const last = lastTouch(told.touches.filter(touch => isAbout(touch, touch.at)));
  const open = told.steps.filter(step => isAbout(step, Infinity)).map(({ due }) => due);
  const ahead = told.steps.filter(step => step.due >= today && isAbout(step, step.since)).map(({ due }) => due);
  const quietStage = toldAt(deal.stage, tell('stage'), last?.at ?? -Infinity) as StageId;
  return {
    touchesFrom,
    lastTouch: last && last.day >= touchesFrom ? last.day : undefined,
    since: firstDay(deal, tell('openedOn'), around.zone),
    nextStep: open.sort()[0],
    committed: ahead.sort()[0],
    pushes: pushesIn(tell('closeOn')),
    amountSince: tell('amount').at(-1)?.day,
    norm: norms.get(standing(deal.stage)),
    quietNorm: norms.get(standing(quietStage))
  };
}

type About = { readonly deal?: string | undefined; readonly person?: string | undefined };

function aboutness(
  deal: Deal,
  changes: readonly FieldChange[],
  { living }: Around
): (one: About, at: Instant) => boolean {
  return (one, at) => {
    if (one.deal !== undefined) return one.deal === deal.id;
    const people = toldAt([...deal.people], changes, at);
    const who = one.person;
    return who !== undefined && Array.isArray(people) && people.some(id => living(String(id)) === living(who));
  };
}

type Touched = { readonly day: Day; readonly at: Instant };

function lastTouch(touches: readonly Activity[]): Touched | undefined {
  let last: Touched | undefined;
  for (const touch of touches) {
    const day = touchedOn(touch);
    if (day !== undefined && (!last || day > last.day)) last = { day, at: touch.at };
  }
  return last;
}

/** The first day told, whatever it was corrected to later; else the day on which the row was made. */
function firstDay(deal: Deal, changes: readonly FieldChange[], zone: Zone): Day {
  const first = toldAt(deal.openedOn ?? null, changes, -Infinity);
  return typeof first === 'string' ? (first as Day) : dayOf(deal.createdAt, zone);
}

/** How often a closing day became a later one. */
export const pushesIn = (changes: readonly Pick<FieldChange, 'from' | 'to'>[]): number =>
  changes.filter(({ from, to }) => typeof from === 'string' && typeof to === 'string' && to > from).length;
