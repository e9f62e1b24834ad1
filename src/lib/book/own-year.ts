import type { Activity } from '#lib/domain/activity.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { channelYields, type ChannelYield } from '#lib/domain/feasibility/channel-yield.ts';
import { activityCounts, dealCounts, type ChainCounts } from '#lib/domain/north-star/chain-counts.ts';
import { horizonOf } from '#lib/domain/north-star/horizon.ts';
import { northStarSpans } from '#lib/domain/north-star/link.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Plan } from '#lib/domain/plan.ts';
import { ratesIn } from '#lib/domain/rates.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { addDays, startOfDay, type Day } from '#lib/domain/time.ts';
import { touchTimes, type TouchTimes } from '#lib/domain/workload.ts';
import { activitiesBetween, dealsBy } from './in-pieces.ts';
import { allStages } from './stages.ts';
import type { Book } from './tables.ts';

/** The rep's last twelve months, and what is open now: all that plans are made from. */
export type OwnYear = {
  readonly period: Period;
  readonly counts: ChainCounts;
  readonly activities: readonly Activity[];
  /** Opened or closed in the year or in any time that a goal is for. */
  readonly deals: readonly Deal[];
  readonly open: readonly Deal[];
  readonly stages: ReadonlyMap<string, Stage>;
  readonly plans: readonly Plan[];
  readonly times: TouchTimes;
  readonly yields: readonly ChannelYield[];
};

/** Touches that tell how long one takes: the last ones, for a rep's pace changes. */
const lastTouches = 500;

/** Read once a visit and piece by piece: a year of a busy rep is ten thousand touches. */
export async function ownYear(book: Book, settings: Settings, today: Day): Promise<OwnYear> {
  const period = { from: addDays(today, -364), to: today };
  const activities = await activitiesBetween(book, period);
  const deals = await dealsSince(book, earliest(period, settings, today));
  const [open, stages, plans] = await Promise.all([dealsBy(book, 'open'), allStages(book), book.plans.toArray()]);
  const prospects = await book.people
    .where('createdAt')
    .between(startOfDay(period.from, settings.zone), startOfDay(addDays(today, 1), settings.zone))
    .count();
  const counts = {
    ...activityCounts(activities, period),
    ...dealCounts(deals, period, ratesIn(settings)),
    prospects
  };
  return {
    ...{ period, counts, activities, deals, open, plans },
    stages: new Map(stages.map(stage => [stage.id, stage])),
    times: touchTimes(activities.toSorted((a, b) => b.at - a.at).slice(0, lastTouches)),
    yields: channelYields(activities)
  };
}

/** A fiscal year of whole weeks may have begun a few days more than a year ago. */
const earliest = ({ from }: Period, settings: Settings, today: Day): Day =>
  northStarSpans.map(span => horizonOf(span, today, settings).from).reduce((a, b) => (a < b ? a : b), from);

async function dealsSince(book: Book, from: Day): Promise<Deal[]> {
  const dated = ['openedOn', 'closedOn'].map(field => book.deals.where(field).aboveOrEqual(from).toArray());
  const found = await Promise.all(dated);
  return [...new Map(found.flat().map(deal => [deal.id, deal])).values()];
}
