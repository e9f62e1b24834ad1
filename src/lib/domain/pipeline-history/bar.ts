import type { PipelineId } from '../ids.ts';
import type { Money } from '../money.ts';
import { isWithin, type Period } from '../period.ts';
import type { Beginning, Standing, Turn } from './standing.ts';

/** Why the open pipeline became more or less, in the order in which a waterfall tells it. */
export const barKinds = [
  'opened',
  'arrived',
  'reopened',
  'resumed',
  'raised',
  'slipped-in',
  'moved-in',
  'won',
  'lost',
  'held',
  'lowered',
  'slipped-out',
  'moved-out',
  'removed',
  'currency'
] as const;
export type BarKind = (typeof barKinds)[number];

/** Which deals a waterfall is about. */
export type WaterfallFilter = {
  readonly pipeline?: PipelineId;
  /** Deals expected to close on these days, as they were expected then. */
  readonly closing?: Period;
  /** Every amount as the money of one currency; without it each currency has sums of its own. */
  readonly inOne?: (amount: Money) => Money;
};

/** What one turn adds to a bar: deals more or fewer, and money more or less. */
export type Part = { readonly bar: BarKind; readonly deals: -1 | 0 | 1; readonly money?: Money };

/** Is the deal among those asked for, its status aside? */
const isAsked = ({ pipeline, closeOn }: Standing, filter: WaterfallFilter): boolean =>
  (filter.pipeline === undefined || filter.pipeline === pipeline) &&
  (filter.closing === undefined || (closeOn !== undefined && isWithin(closeOn, filter.closing)));

/** Does the deal count as open pipeline? */
export const isCounted = (standing: Standing | undefined, filter: WaterfallFilter): standing is Standing =>
  standing?.status === 'open' && isAsked(standing, filter);

export function worthOf({ amount }: Standing, { inOne }: WaterfallFilter): Money | undefined {
  return amount && inOne ? inOne(amount) : amount;
}

const less = ({ minor, currency }: Money): Money => ({ minor: 0 - minor, currency });

/**
 * A turn as parts of bars. Their sum is what the deal counts for after it less what it counted for before,
 * whatever the turn: a waterfall that is made of parts cannot but end where the next snapshot begins.
 */
export function partsOf({ turned, before, after }: Turn, beginning: Beginning, filter: WaterfallFilter): Part[] {
  switch (turned) {
    case 'opened':
      return entering(after, beginning === 'arrived' ? 'arrived' : 'opened', filter);
    case 'presence':
      return moved([before, 'removed'], [after, 'reopened'], filter);
    case 'status':
      return throughOpen(before, after, filter);
    case 'pipeline':
      return moved([before, 'moved-out'], [after, 'moved-in'], filter);
    case 'closeOn':
      return moved([before, 'slipped-out'], [after, 'slipped-in'], filter);
    case 'amount':
      return revalued(before, after, filter);
    case 'stage':
    case 'forecast':
    case 'probability':
      return [];
  }
}

type Side = readonly [Standing | undefined, BarKind];

function moved([before, out]: Side, [after, back]: Side, filter: WaterfallFilter): Part[] {
  if (isCounted(before, filter) && isCounted(after, filter)) return [];
  return [...leaving(before, out, filter), ...entering(after, back, filter)];
}

function entering(after: Standing | undefined, bar: BarKind, filter: WaterfallFilter): Part[] {
  if (!isCounted(after, filter)) return [];
  const money = worthOf(after, filter);
  return [{ bar, deals: 1, ...(money && { money }) }];
}

function leaving(before: Standing | undefined, bar: BarKind, filter: WaterfallFilter): Part[] {
  if (!isCounted(before, filter)) return [];
  const money = worthOf(before, filter);
  return [{ bar, deals: -1, ...(money && { money: less(money) }) }];
}

/** A deal that is won while on hold is taken back from hold and won: so every win is in the bar of wins. */
function throughOpen(before: Standing | undefined, after: Standing | undefined, filter: WaterfallFilter): Part[] {
  if (!before || !after) return [];
  const open = { ...after, status: 'open' as const };
  return [
    ...(before.status === 'open' ? [] : entering(open, before.status === 'hold' ? 'resumed' : 'reopened', filter)),
    ...(after.status === 'open' ? [] : leaving(open, after.status === 'hold' ? 'held' : after.status, filter))
  ];
}

/** An amount that is said at last raises the pipeline, as one that is taken back lowers it. */
function revalued(before: Standing | undefined, after: Standing | undefined, filter: WaterfallFilter): Part[] {
  if (!isCounted(before, filter) || !isCounted(after, filter)) return [];
  const [was, is] = [worthOf(before, filter), worthOf(after, filter)];
  if (was && is && was.currency !== is.currency) {
    return [less(was), is].map(money => ({ bar: 'currency', deals: 0, money }));
  }
  const currency = (is ?? was)?.currency;
  const minor = (is?.minor ?? 0) - (was?.minor ?? 0);
  if (currency === undefined || minor === 0) return [];
  return [{ bar: minor > 0 ? 'raised' : 'lowered', deals: 0, money: { minor, currency } }];
}
