import type { Activity } from '#lib/domain/activity.ts';
import { isAppointment } from '#lib/domain/channel.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { MetricFacts } from '#lib/domain/metrics/metric.ts';
import type { Need } from '#lib/domain/metrics/needs.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Person } from '#lib/domain/person.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { addDays, startOfDay, type Day, type Zone } from '#lib/domain/time.ts';
import { inboundOf } from './inbound.ts';
import { dealsBy } from './in-pieces.ts';
import { pipelinePast } from './snapshots.ts';
import { everySurvivor, onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';

export type MetricRows = Pick<MetricFacts, 'deals' | 'people' | 'spends' | 'inbound'>;

/** Rows of a stretch of time that figures need, but for touches; what none of them needs is not read. */
export async function metricRows(
  book: Book,
  { from, to }: Period,
  zone: Zone,
  needs: ReadonlySet<Need>
): Promise<MetricRows> {
  const asked = async <Row>(need: Need, read: () => Promise<readonly Row[]>) => (needs.has(need) ? read() : []);
  const [deals, people, spends, inbound] = await Promise.all([
    asked('deals', () => allDeals(book)),
    asked('people', () => peopleIn(book, { from, to }, zone)),
    asked('spends', () => book.spends.where('day').between(from, to, true, true).toArray()),
    asked('inbound', () => inboundOf(book, { from, to }, zone))
  ]);
  return { deals, people, spends, inbound };
}

/** Every deal, with whoever its people have turned out to be. */
async function allDeals(book: Book): Promise<Deal[]> {
  const statuses = ['open', 'hold', 'won', 'lost'] as const;
  const deals = (await Promise.all(statuses.map(status => dealsBy(book, status)))).flat();
  const survivors = await everySurvivor(book);
  if (survivors.size === 0) return deals;
  return deals.map(deal => ({ ...deal, people: [...new Set(deal.people.map(id => survivors.get(id) ?? id))] }));
}

/** Who came in or was added in the period. */
async function peopleIn(book: Book, period: Period, zone: Zone): Promise<Person[]> {
  const [start, end] = [startOfDay(period.from, zone), startOfDay(addDays(period.to, 1), zone)];
  const [arrived, added] = await Promise.all(
    ['arrivedAt', 'createdAt'].map(field => book.people.where(field).between(start, end, true, false).toArray())
  );
  return onlyLiving(book, [...(arrived ?? []), ...(added ?? [])]);
}

/** Demos planned in the period, and steps that an appointment of it answered. */
export async function followUpsOf(
  book: Book,
  { from, to }: Period,
  { zone, activities }: { readonly zone: Zone; readonly activities: readonly Activity[] }
): Promise<FollowUp[]> {
  const [start, end] = [startOfDay(from, zone), startOfDay(addDays(to, 1), zone)];
  const planned = book.followUps
    .where('[channel+createdAt]')
    .between(['demo', start], ['demo', end], true, false)
    .toArray();
  const held = activities.filter(({ channel }) => isAppointment(channel)).map(({ id }) => id);
  const answered = book.followUps.where('doneBy').anyOf(held).toArray();
  return [...new Map([...(await planned), ...(await answered)].map(row => [row.id, row])).values()];
}

type Standing = { readonly zone: Zone; readonly deals: readonly Deal[]; readonly stages: readonly Stage[] };

/**
 * Histories of all deals where a figure is made of them, or an open deal stands where the book knows no stage; else those
 * of the deals that were in the pipeline on the earliest past date that a figure is told for.
 */
export async function historiesFor(
  book: Book,
  { zone, deals, stages }: Standing,
  needs: ReadonlySet<Need>,
  since: Day | undefined
): Promise<readonly DealHistory[]> {
  const known = new Set(stages.map(({ id }) => id));
  const isLost = ({ status, stage }: Deal) => status === 'open' && !known.has(stage);
  if (needs.has('histories') || (needs.has('past') && deals.some(isLost)))
    return (await pipelinePast(book, zone)).histories;
  return needs.has('past') && since !== undefined ? (await pipelinePast(book, zone, since)).histories : [];
}
