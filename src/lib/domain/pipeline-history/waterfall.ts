import type { DealId } from '../ids.ts';
import { sumByCurrency, type Money } from '../money.ts';
import type { Instant } from '../time.ts';
import { barKinds, isCounted, partsOf, worthOf, type BarKind, type Part, type WaterfallFilter } from './bar.ts';
import { standingAt, type DealHistory, type Turn } from './standing.ts';

/** How many deals, how many of them nobody put an amount to, and the money of the others in each currency. */
export type Total = { readonly deals: number; readonly withoutAmount: number; readonly sums: readonly Money[] };

/** What one deal has to do with a bar. */
export type BarDeal = { readonly deal: DealId; readonly sums: readonly Money[]; readonly turns: readonly Turn[] };

export type WaterfallBar = {
  readonly kind: BarKind;
  /** Deals more or fewer because of it; `deals` are all that have to do with it. */
  readonly change: number;
  /** Money more, or less where negative. */
  readonly sums: readonly Money[];
  readonly deals: readonly BarDeal[];
};

export type Waterfall = { readonly opening: Total; readonly bars: readonly WaterfallBar[]; readonly closing: Total };

export type Window = { readonly from: Instant; readonly to: Instant };

/**
 * Waterfall: what the open pipeline was, what happened to it, and what it was then.
 *
 * Formula  opening + all bars = closing, in deals and in each currency's money, always: a bar is made of the turns
 *          after `from` up to and including `to`. A window cut in two gives bars that add up to those of the whole.
 * Counts   a deal raised and then lost is in both bars, with what it was raised by and what it was lost at; one opened
 *          and won within the window too. It is not the difference of two snapshots, which would know of neither.
 * Unit     deals, and minor units of each currency. The earlier instant is `from`, in whatever order they are given.
 * Source   requirement 180, feature G5
 */
export function waterfall(histories: readonly DealHistory[], window: Window, filter: WaterfallFilter = {}): Waterfall {
  const { from, to } = { from: Math.min(window.from, window.to), to: Math.max(window.from, window.to) };
  const bars = new Map<BarKind, BarDeal[]>();
  const changes = new Map<BarKind, number>();
  for (const history of histories) {
    if ((history.turns.at(-1)?.at ?? from) <= from) continue;
    for (const [kind, told] of Map.groupBy(tellingsOf(history, { from, to }, filter), ({ part }) => part.bar)) {
      const deals = bars.get(kind) ?? [];
      deals.push(barDeal(history.deal, told));
      bars.set(kind, deals);
      changes.set(
        kind,
        told.reduce((sum, { part }) => sum + part.deals, changes.get(kind) ?? 0)
      );
    }
  }
  return {
    opening: totalAt(histories, from, filter),
    bars: barKinds.flatMap(kind => barOf(kind, changes.get(kind) ?? 0, bars.get(kind) ?? [])),
    closing: totalAt(histories, to, filter)
  };
}

type Telling = { readonly turn: Turn; readonly part: Part };

const tellingsOf = ({ turns, beginning }: DealHistory, { from, to }: Window, filter: WaterfallFilter): Telling[] =>
  turns
    .filter(({ at }) => at > from && at <= to)
    .flatMap(turn => partsOf(turn, beginning, filter).map(part => ({ turn, part })));

const barDeal = (deal: DealId, told: readonly Telling[]): BarDeal => ({
  deal,
  sums: sumByCurrency(told.flatMap(({ part }) => part.money ?? [])),
  turns: [...new Set(told.map(({ turn }) => turn))]
});

const weightOf = ({ sums }: BarDeal): number => Math.max(0, ...sums.map(({ minor }) => Math.abs(minor)));

const heaviestFirst = (a: BarDeal, b: BarDeal): number => weightOf(b) - weightOf(a) || (a.deal < b.deal ? -1 : 1);

function barOf(kind: BarKind, change: number, deals: readonly BarDeal[]): WaterfallBar[] {
  if (deals.length === 0) return [];
  const sums = sumByCurrency(deals.flatMap(deal => deal.sums));
  return [{ kind, change, sums, deals: deals.toSorted(heaviestFirst) }];
}

/** The open pipeline at an instant, that one included: what a waterfall begins or ends with. */
export function totalAt(histories: readonly DealHistory[], at: Instant, filter: WaterfallFilter): Total {
  const standings = histories.flatMap(history => {
    const standing = standingAt(history, at);
    return isCounted(standing, filter) ? standing : [];
  });
  const amounts = standings.flatMap(standing => worthOf(standing, filter) ?? []);
  return {
    deals: standings.length,
    withoutAmount: standings.length - amounts.length,
    sums: sumByCurrency(amounts)
  };
}
