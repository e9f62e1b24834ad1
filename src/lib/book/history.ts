import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Instant } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

/** One thing that happened: a touch, or the fields that one action changed. */
export type Happening =
  | { readonly kind: 'touch'; readonly id: string; readonly at: Instant; readonly activity: Activity }
  | { readonly kind: 'change'; readonly id: string; readonly at: Instant; readonly changes: readonly FieldChange[] };

/** Whose history it is. */
export type Subject = { readonly kind: 'person' | 'deal'; readonly id: string };

/** The latest `limit` things that happened with a person or a deal, and how many there are. */
export type History = { readonly happenings: readonly Happening[]; readonly total: number };

export async function historyOf(book: Book, { kind, id }: Subject, limit: number): Promise<History> {
  const range = book.activities.where(`[${kind}+at]`).between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const touches = await range.clone().reverse().limit(limit).toArray();
  const changes = together(await book.changes.where('of').equals(id).toArray());
  const all = [...touches.map(asTouch), ...changes].sort((a, b) => b.at - a.at);
  return { happenings: all.slice(0, limit), total: (await range.count()) + changes.length };
}

const asTouch = (activity: Activity): Happening => ({ kind: 'touch', id: activity.id, at: activity.at, activity });

/** Fields that changed at one instant were changed by one action. */
function together(changes: readonly FieldChange[]): Happening[] {
  const actions = Map.groupBy(changes, ({ at }) => at);
  return [...actions].map(([at, parts]) => ({ kind: 'change', id: parts[0]?.id ?? '', at, changes: parts }));
}

/** How often the expected closing day of a deal was put off. */
export async function pushesOf(book: Book, deal: string): Promise<number> {
  const changes = await book.changes.where('of').equals(deal).toArray();
  return changes.filter(({ field, from, to }) => {
    return field === 'closeOn' && typeof from === 'string' && typeof to === 'string' && to > from;
  }).length;
}

/** Open next steps of a person or a deal, the earliest first. */
export async function stepsOf(book: Book, { kind, id }: Subject): Promise<FollowUp[]> {
  const steps = await book.followUps.where(kind).equals(id).toArray();
  return steps.filter(({ state }) => state === 'open').sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** Rows that the changes speak of by their ids. */
export type Named = { readonly stages: readonly Stage[]; readonly others: ReadonlyMap<string, string> };

export async function namesIn(book: Book, happenings: readonly Happening[]): Promise<Named> {
  const changes = happenings.flatMap(happening => (happening.kind === 'change' ? happening.changes : []));
  const ids = [...new Set(changes.flatMap(({ from, to }) => [from, to].flat()).filter(id => typeof id === 'string'))];
  const [stages, companies, people] = await Promise.all([
    book.stages.bulkGet(ids),
    book.companies.bulkGet(ids),
    book.people.bulkGet(ids)
  ]);
  const named = [...companies, ...people].filter(row => row !== undefined);
  return {
    stages: stages.filter(stage => stage !== undefined),
    others: new Map(named.map(({ id, name }) => [id, name]))
  };
}
