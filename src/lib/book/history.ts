import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Template } from '#lib/domain/template.ts';
import type { Instant } from '#lib/domain/time.ts';
import { idsOfOne, livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** One thing that happened: a touch, or the fields that one action changed. */
export type Happening =
  | { readonly kind: 'touch'; readonly id: string; readonly at: Instant; readonly activity: Activity }
  | { readonly kind: 'change'; readonly id: string; readonly at: Instant; readonly changes: readonly FieldChange[] };

/** Whose history it is. */
export type Subject = { readonly kind: 'person' | 'deal'; readonly id: string };

/** Parts of a history that can be looked at by themselves. */
export const historyParts = ['all', 'touches', 'changes'] as const;
export type HistoryPart = (typeof historyParts)[number];

/** The latest `limit` things that happened with a person or a deal, and how many there are. */
export type History = { readonly happenings: readonly Happening[]; readonly total: number };

export async function historyOf(
  book: Book,
  { kind, id }: Subject,
  limit: number,
  part: HistoryPart = 'all'
): Promise<History> {
  const ids = kind === 'person' ? await idsOfOne(book, id) : [id];
  const ranges = (part === 'changes' ? [] : ids).map(one =>
    book.activities.where(`[${kind}+at]`).between([one, Dexie.minKey], [one, Dexie.maxKey])
  );
  const touches = await Promise.all(ranges.map(range => range.clone().reverse().limit(limit).toArray()));
  const counts = await Promise.all(ranges.map(range => range.count()));
  const changes = part === 'touches' ? [] : together(await book.changes.where('of').anyOf(ids).toArray());
  const all = [...touches.flat().map(asTouch), ...changes].sort((a, b) => b.at - a.at);
  return { happenings: all.slice(0, limit), total: counts.reduce((sum, count) => sum + count, changes.length) };
}

const asTouch = (activity: Activity): Happening => ({ kind: 'touch', id: activity.id, at: activity.at, activity });

/** Fields that one device changed at one instant were changed by one action. */
function together(changes: readonly FieldChange[]): Happening[] {
  const actions = Map.groupBy(changes, ({ at, device }) => `${String(at)} ${device}`);
  return [...actions.values()].map(parts => {
    const inOrder = parts.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
    return { kind: 'change', id: inOrder[0]?.id ?? '', at: inOrder[0]?.at ?? 0, changes: inOrder };
  });
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
  const ids = kind === 'person' ? await idsOfOne(book, id) : [id];
  const steps = await book.followUps.where(kind).anyOf(ids).toArray();
  return steps.filter(({ state }) => state === 'open').sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** Note forms of the rep's own, and ours that were changed. */
export const noteForms = (book: Book): Promise<Template[]> => book.templates.where('kind').equals('note').toArray();

/** Rows that the changes speak of by their ids. */
export type Named = { readonly stages: readonly Stage[]; readonly others: ReadonlyMap<string, string> };

/** Every text in a value, however deep: some are ids. */
function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export async function namesIn(book: Book, happenings: readonly Happening[]): Promise<Named> {
  const changes = happenings.flatMap(happening => (happening.kind === 'change' ? happening.changes : []));
  const ids = [...new Set(changes.flatMap(({ from, to }) => [...textsIn(from), ...textsIn(to)]))];
  const [stages, companies, personas, deals, people] = await Promise.all([
    book.stages.bulkGet(ids),
    book.companies.bulkGet(ids),
    book.personas.bulkGet(ids),
    book.deals.bulkGet(ids),
    livingPeople(book, ids)
  ]);
  const named = [...companies, ...personas].filter(row => row !== undefined);
  return {
    stages: stages.filter(stage => stage !== undefined),
    others: new Map<string, string>([
      ...named.map(({ id, name }) => [id, name] as const),
      ...deals.flatMap(deal => (deal ? [[deal.id, deal.title] as const] : [])),
      ...[...people].map(([id, { name }]) => [id, name] as const)
    ])
  };
}
