import type { Deal } from '../deal.ts';
import { fold } from '../fold.ts';
import type { DealId } from '../ids.ts';
import type { Period } from '../period.ts';
import { cycleDays } from './cycle-days.ts';
import { median } from './median.ts';
import { winRate, type WinRate } from './win-rate.ts';

export const origins = ['source', 'sourceChannel', 'campaign', 'persona'] as const;
export type Origin = (typeof origins)[number];

/** Of fewer closed deals a rate is chance: the interval would be wider than half of everything. */
export const fewestClosed = 10;

/** How the deals of one origin ended. */
export type OriginLine = {
  /** What the rep wrote, outermost first (source, channel, campaign), or the id of a persona; empty where nothing. */
  readonly path: readonly string[];
  readonly winRate: WinRate;
  /** Median size of the deals won, in minor units; of how many. */
  readonly size: { readonly n: number; readonly median: number | undefined };
  /** Median days from start to a win; of how many. */
  readonly cycle: { readonly n: number; readonly median: number | undefined };
  readonly isTooFew: boolean;
  readonly deals: readonly DealId[];
};

const always: Period = { from: '0001-01-01', to: '9999-12-31' };

/** Where a deal comes from: a channel is told with its source, a campaign with both, for `Ads` is not one thing. */
const pathOf = ({ source, sourceChannel, campaign, persona }: Deal, by: Origin): readonly string[] => {
  const whole = {
    source: [source],
    sourceChannel: [source, sourceChannel],
    campaign: [source, sourceChannel, campaign]
  };
  if (by === 'persona') return persona ? [persona] : [];
  const last = { source, sourceChannel, campaign }[by];
  return last ? whole[by].filter(part => part !== undefined) : [];
};

/**
 * Origins compared by what became of their deals.
 *
 * Formula  win rate, median size of deals won and median cycle of each, by the definitions of those metrics
 * Unit     ratio with its 95 % interval, minor units of one currency, calendar days
 * Counts   deals won or lost on a known day, of all time. Two spellings that differ in case and accents only are one
 *          origin, by the name that more deals have
 * Source   features B11, requirements 28 and 29
 * @param worth what a deal is worth in the rep's own currency; undefined leaves it out of the sizes
 */
export function compareOrigins(
  deals: readonly Deal[],
  by: Origin,
  worth: (deal: Deal) => number | undefined
): OriginLine[] {
  const closed = deals.filter(({ status, closedOn }) => closedOn && (status === 'won' || status === 'lost'));
  const groups = Map.groupBy(closed, deal => fold(pathOf(deal, by).join('\n')));
  return [...groups.values()]
    .map(group => lineOf(group, by, worth))
    .sort((a, b) => Number(a.path.length === 0) - Number(b.path.length === 0) || b.winRate.n - a.winRate.n);
}

function lineOf(group: readonly Deal[], by: Origin, worth: (deal: Deal) => number | undefined): OriginLine {
  const rate = winRate(group, always);
  const sizes = group.flatMap(deal => (deal.status === 'won' ? (worth(deal) ?? []) : []));
  const { n, median: days } = cycleDays(group, always);
  return {
    path: usualPath(group, by),
    winRate: rate,
    size: { n: sizes.length, median: median(sizes) },
    cycle: { n, median: days },
    isTooFew: rate.n < fewestClosed,
    deals: group.map(({ id }) => id)
  };
}

/** Of several spellings the one that most deals have; of equals the first by the alphabet, the same everywhere. */
function usualPath(group: readonly Deal[], by: Origin): readonly string[] {
  const spellings = Map.groupBy(
    group.map(deal => pathOf(deal, by)),
    path => path.join('\n')
  );
  const [first] = [...spellings].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return first?.[1][0] ?? [];
}
