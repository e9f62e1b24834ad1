import type { Activity } from '#lib/domain/activity.ts';
import { isAppointment } from '#lib/domain/channel.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { definitionsOf } from '#lib/domain/definitions.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import { periodFor } from '#lib/domain/metrics/smoothed.ts';
import { metricKeys, type MetricFacts, type MetricFigure, type MetricKey } from '#lib/domain/metrics/metric.ts';
import type { Need } from '#lib/domain/metrics/needs.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Person } from '#lib/domain/person.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import { quotaOf } from '#lib/domain/plan/quota-of.ts';
import { sellingDays } from '#lib/domain/plan/selling-days.ts';
import { ratesIn } from '#lib/domain/rates.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { addDays, startOfDay, type Day, type Instant, type Zone } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { contactsFor } from './contacts.ts';
import { inboundOf } from './inbound.ts';
import { dealsBy } from './in-pieces.ts';
import { touchesFor } from './metric-touches.ts';
import { pipelinePast } from './snapshots.ts';
import { allStages } from './stages.ts';
import { everySurvivor, onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';

/** By what figures are counted, and when. */
export type MetricContext = {
  readonly settings: Settings;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: Zone;
  /** Numbers alone, without the records behind them: what is a sum of touches is then read from kept sums. */
  readonly numbersAlone?: boolean;
};

/**
 * What figures of the catalogue are made of, in one period.
 *
 * @param keys the figures asked for; what none of them needs is left empty and not read. All of them without it
 */
export async function metricFacts(
  book: Book,
  period: Period,
  context: MetricContext,
  keys: readonly MetricKey[] = metricKeys
): Promise<MetricFacts> {
  const needs = new Set(keys.flatMap(key => catalogue[key].needs));
  const asked = async <Row>(need: Need, read: () => Promise<readonly Row[]>) => (needs.has(need) ? read() : []);
  const { from, to } = period;
  const [frame, deals, touched, people, spends, inbound] = await Promise.all([
    frameOf(book, period, context),
    asked('deals', () => allDeals(book)),
    touchesFor(book, period, context, needs),
    asked('people', () => peopleIn(book, period, context.zone)),
    asked('spends', () => book.spends.where('day').between(from, to, true, true).toArray()),
    asked('inbound', () => inboundOf(book, period, context.zone))
  ]);
  const known = { ...frame, ...touched, deals, people, spends, inbound, changes: [] };
  const followUps = await asked('followUps', () => followUpsOf(book, period, known));
  const histories = await historiesFor(book, known, needs);
  const contacts = needs.has('contacts') ? await contactsFor(book, known, keys) : {};
  return { ...known, followUps, histories, ...contacts };
}

/** The figures asked for, each over the period or the months that it is smoothed over; what they share is read once. */
export async function metricFigures(
  book: Book,
  period: Period,
  context: MetricContext,
  keys: readonly MetricKey[] = metricKeys
): Promise<Map<MetricKey, MetricFigure>> {
  const definitions = definitionsOf(context.settings);
  const stretches = Map.groupBy(keys, key => periodFor(catalogue[key], period, definitions).from);
  const figures = new Map<MetricKey, MetricFigure>();
  for (const [from, some] of stretches) {
    const facts = await metricFacts(book, { from, to: period.to }, context, some);
    for (const key of some) figures.set(key, catalogue[key].of(facts));
  }
  return figures;
}

type Known = Omit<MetricFacts, 'followUps' | 'histories' | 'contacts'>;

/** What every figure knows, and needs little reading. */
async function frameOf(book: Book, period: Period, { settings, ...when }: MetricContext) {
  const [stages, plans] = await Promise.all([allStages(book), book.plans.toArray()]);
  const [calendar, rates] = [workCalendar(settings), ratesIn(settings)];
  const quota = quotaOf(plans, period, { ...calendar, rates });
  return {
    ...{ period, ...when, stages, rates, definitions: definitionsOf(settings) },
    sellingDays: sellingDays(period, when.today, calendar),
    ...(quota && { quota })
  };
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
async function followUpsOf(
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

/** Histories of all deals where a figure is made of them; of the deals of a past date where one is told for it. */
async function historiesFor(
  book: Book,
  { period, today, zone, deals, stages }: Known,
  needs: ReadonlySet<Need>
): Promise<readonly DealHistory[]> {
  const known = new Set(stages.map(({ id }) => id));
  const isLost = ({ status, stage }: Deal) => status === 'open' && !known.has(stage);
  if (needs.has('histories') || (needs.has('past') && deals.some(isLost)))
    return (await pipelinePast(book, zone)).histories;
  return needs.has('past') && period.to < today ? (await pipelinePast(book, zone, period.to)).histories : [];
}
