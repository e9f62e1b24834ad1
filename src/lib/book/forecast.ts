import Dexie from 'dexie';
import type { FieldChange } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { noonsIn } from '#lib/domain/noon.ts';
import type { Period } from '#lib/domain/period.ts';
import { dealHistory } from '#lib/domain/pipeline-history/replay.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Plan } from '#lib/domain/plan.ts';
import type { Zone } from '#lib/domain/time.ts';
import { changesOf, dealsBy } from './in-pieces.ts';
import { allStages } from './stages.ts';
import type { Book } from './tables.ts';

/** What a forecast of a period is made of, but for history. */
export type ForecastRows = {
  readonly open: readonly Deal[];
  readonly won: readonly Deal[];
  readonly stages: readonly Stage[];
  readonly plans: readonly Plan[];
};

export async function forecastRows(book: Book, { from, to }: Period): Promise<ForecastRows> {
  const [open, won, stages, plans] = await Promise.all([
    dealsBy(book, 'open'),
    book.deals.where('[status+closedOn]').between(['won', from], ['won', to], true, true).toArray(),
    allStages(book),
    book.plans.toArray()
  ]);
  return { open, won, stages, plans };
}

/** Enough for a habit, and few enough to be read while a deal opens. What was usual years ago is usual no more. */
export const lately = 300;

const known = new WeakMap<Book, { readonly key: string; readonly ended: Promise<DealHistory[]> }>();

/** The histories of the deals that were won or lost last; kept in memory until another one is, or is not after all. */
export async function endedLately(book: Book, zone: Zone): Promise<DealHistory[]> {
  const ids = (await Promise.all((['won', 'lost'] as const).map(status => latest(book, status).primaryKeys()))).flat();
  const key = [zone, ...ids].join(' ');
  const before = known.get(book);
  if (before?.key === key) return before.ended;
  const ended = readEnded(book, zone, ids);
  known.set(book, { key, ended });
  ended.catch(() => known.delete(book));
  return ended;
}

const latest = (book: Book, status: 'won' | 'lost') =>
  book.deals.where('[status+closedOn]').between([status, Dexie.minKey], [status, Dexie.maxKey]).reverse().limit(lately);

async function readEnded(book: Book, zone: Zone, ids: readonly string[]): Promise<DealHistory[]> {
  const rows = (await book.deals.bulkGet([...ids])).filter(deal => deal !== undefined);
  const deals = rows.sort(laterFirst).slice(0, lately);
  const changes = await book.changes
    .where('of')
    .anyOf(deals.map(({ id }) => id))
    .toArray();
  const byDeal = Map.groupBy(changes, ({ of }) => of);
  const calendar = { zone, noonOf: noonsIn(zone) };
  return deals.map(deal => dealHistory(deal, byDeal.get(deal.id) ?? [], calendar));
}

const laterFirst = (a: Deal, b: Deal): number =>
  a.closedOn === b.closedOn ? (a.id < b.id ? -1 : 1) : (a.closedOn ?? '') > (b.closedOn ?? '') ? -1 : 1;

/** How the chances written at stages were changed. */
export const stageChances = async (book: Book): Promise<FieldChange[]> =>
  (await changesOf(book, 'probability')).filter(({ of }) => of.startsWith('stage_'));

/** The history of one deal, as far as it is here. */
export async function historyOfDeal(book: Book, deal: Deal, zone: Zone): Promise<DealHistory> {
  const changes = await book.changes.where('of').equals(deal.id).toArray();
  return dealHistory(deal, changes, { zone, noonOf: noonsIn(zone) });
}
