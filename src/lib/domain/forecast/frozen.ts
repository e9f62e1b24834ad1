import type { ForecastCategory } from '../forecast-category.ts';
import type { DealId } from '../ids.ts';
import { median } from '../metrics/median.ts';
import type { Money } from '../money.ts';
import { isWithin, type Period } from '../period.ts';
import { standingAt, type DealHistory, type Standing } from '../pipeline-history/standing.ts';
import type { Day, Instant } from '../time.ts';

/** The beginning of one of the rep's weeks, and the period that was forecast then. */
export type Freeze = { readonly day: Day; readonly at: Instant; readonly period: Period };

/** One deal as a frozen week has it. */
export type FrozenDeal = {
  readonly deal: DealId;
  readonly category: ForecastCategory;
  /** Minor units of the rep's currency; absent where there was no amount, or no rate for it. */
  readonly value?: number;
  /** What it was won at within the period, after the freeze; absent where it was not. */
  readonly won?: number;
};

export type FrozenWeek = Freeze & {
  /** Open deals that were to close between the freeze and the end of the period. */
  readonly deals: readonly FrozenDeal[];
  /** Everything that was won between the freeze and the end of the period, whoever had forecast it. */
  readonly wins: readonly { readonly deal: DealId; readonly value?: number }[];
  readonly isOver: boolean;
};

export type FrozenQuestion = {
  readonly weeks: readonly Freeze[];
  readonly today: Day;
  /** Minor units of the rep's currency by the rate of a day; undefined where there is none. */
  readonly valueOn: (money: Money, day: Day) => number | undefined;
};

/** What one deal has to do with one of the weeks, which are told by their place in the list. */
export type Trace = {
  readonly week: number;
  readonly deal?: FrozenDeal;
  readonly win?: FrozenWeek['wins'][number];
};

/**
 * The forecast as it stood at the beginning of each week, against what came of it.
 *
 * Formula  the replay of every deal up to the first instant of the week; its end is that of the whole history
 * Counts   deals open then, with a close date from that day to the end of the period. A deal is won where it is won in
 *          the end, on a day from the freeze to the end of the period, at the amount it had then
 * Unit     minor units of the rep's currency; what was forecast and what was won of it at the rate of the week's day,
 *          so that a currency that moved makes no forecast better or worse
 * @param traces of all deals; they are independent, so a long past can be worked out in parts
 * Source   requirement 179, feature G2. Derived, so no job can miss a week, and every device has the same weeks
 */
export function frozenWeeks(traces: readonly Trace[], { weeks, today }: FrozenQuestion): FrozenWeek[] {
  const byWeek = Map.groupBy(traces, ({ week }) => week);
  return weeks.map((week, place) => {
    const here = byWeek.get(place) ?? [];
    return {
      ...week,
      deals: here.flatMap(({ deal }) => deal ?? []),
      wins: here.flatMap(({ win }) => win ?? []),
      isOver: week.period.to < today
    };
  });
}

/** What a deal has to do with each of the weeks. */
export function tracesOf(history: DealHistory, { weeks, valueOn }: FrozenQuestion): Trace[] {
  const win = winOf(history);
  const [first, last] = [history.turns[0], history.turns.at(-1)];
  if (!first || !last) return [];
  const until = last.after?.status === 'open' ? Number.POSITIVE_INFINITY : last.at;
  return weeks.flatMap((week, place) => {
    const won = win && isWithin(win.day, { from: week.day, to: week.period.to }) ? win : undefined;
    const isOpen = first.at <= week.at && week.at < until;
    const frozen = isOpen ? frozenDeal(standingAt(history, week.at), week, valueOn) : undefined;
    if (!won && !frozen) return [];
    const wonAt = won?.amount && valueOn(won.amount, week.day);
    return {
      week: place,
      ...(won && { win: { deal: history.deal, ...(wonAt !== undefined && { value: wonAt }) } }),
      ...(frozen && { deal: { deal: history.deal, ...frozen, ...(won && { won: wonAt ?? 0 }) } })
    };
  });
}

function frozenDeal(
  standing: Standing | undefined,
  { day, period }: Freeze,
  valueOn: FrozenQuestion['valueOn']
): Omit<FrozenDeal, 'deal' | 'won'> | undefined {
  if (standing?.status !== 'open' || standing.closeOn === undefined) return undefined;
  if (!isWithin(standing.closeOn, { from: day, to: period.to })) return undefined;
  return { category: standing.forecast ?? 'pipeline', ...valued(standing.amount, day, valueOn) };
}

function valued(amount: Money | undefined, day: Day, valueOn: FrozenQuestion['valueOn']): { readonly value?: number } {
  const value = amount && valueOn(amount, day);
  return value === undefined ? {} : { value };
}

/** When a deal was won, if it is won in the end, and at what. */
export function winOf({ turns }: DealHistory): { readonly day: Day; readonly amount?: Money } | undefined {
  const end = turns.at(-1)?.after;
  if (end?.status !== 'won') return undefined;
  const day = turns.findLast(({ before, after }) => before?.status !== 'won' && after?.status === 'won')?.day;
  return day && { day, ...(end.amount && { amount: end.amount }) };
}

const isCalled = (category: ForecastCategory, upTo: 'commit' | 'best'): boolean =>
  category === 'commit' || (upTo === 'best' && category === 'best');

/** What was forecast in a week, and what of it was won. Best case includes commit. */
export function calledIn(
  { deals }: Pick<FrozenWeek, 'deals'>,
  upTo: 'commit' | 'best'
): {
  readonly forecast: number;
  readonly won: number;
  readonly deals: readonly FrozenDeal[];
} {
  const called = deals.filter(({ category }) => isCalled(category, upTo));
  return {
    forecast: called.reduce((sum, { value = 0 }) => sum + value, 0),
    won: called.reduce((sum, { won = 0 }) => sum + won, 0),
    deals: called
  };
}

export const wonIn = ({ wins }: Pick<FrozenWeek, 'wins'>): number =>
  wins.reduce((sum, { value = 0 }) => sum + value, 0);

export type Landing = {
  /** Weeks whose period is over and in which something was forecast. */
  readonly n: number;
  readonly deals: number;
  /** Won of what was forecast ÷ what was forecast, of all weeks together. */
  readonly rate: number | undefined;
  /** The middle week's rate. */
  readonly median: number | undefined;
  /** Everything won ÷ what was forecast, of all weeks together: above 1 where the rep wins more than promised. */
  readonly all: number | undefined;
};

/**
 * Where a commit lands: how much of what the rep answered for was won in time.
 *
 * Formula  Σ won of it ÷ Σ forecast, over the frozen weeks whose period is over
 * Unit     ratio; undefined where nothing was forecast. May exceed 1 where deals were won at more than they stood at
 * Counts   a deal that was committed for six weeks is in six of them, as the rep answered for it six times
 */
export function landing(weeks: readonly FrozenWeek[], upTo: 'commit' | 'best' = 'commit'): Landing {
  const over = weeks
    .filter(({ isOver }) => isOver)
    .map(week => ({ ...calledIn(week, upTo), all: wonIn(week) }))
    .filter(({ forecast }) => forecast > 0);
  const sum = (of: 'forecast' | 'won' | 'all') => over.reduce((total, week) => total + week[of], 0);
  const forecast = sum('forecast');
  return {
    n: over.length,
    deals: new Set(over.flatMap(({ deals }) => deals.map(({ deal }) => deal))).size,
    rate: forecast > 0 ? sum('won') / forecast : undefined,
    median: median(over.map(week => week.won / week.forecast)),
    all: forecast > 0 ? sum('all') / forecast : undefined
  };
}
