import type { Money } from '#lib/domain/money.ts';
import type { BarKind } from '#lib/domain/pipeline-history/bar.ts';
import type { Total, Waterfall, WaterfallBar } from '#lib/domain/pipeline-history/waterfall.ts';
import type { FallRow } from '#lib/ui/charts/fall-row.ts';
import type { Tone } from '#lib/ui/charts/tones.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** A currency, or the number of deals. */
export type Measure = string;
export const inDeals = 'deals';

const toneOf: Readonly<Record<BarKind, Tone>> = {
  opened: 'more',
  arrived: 'more',
  reopened: 'more',
  resumed: 'more',
  raised: 'more',
  'slipped-in': 'more',
  'moved-in': 'more',
  won: 'won',
  lost: 'less',
  held: 'aside',
  lowered: 'less',
  'slipped-out': 'aside',
  'moved-out': 'aside',
  removed: 'less',
  currency: 'aside'
};

const minorOf = (sums: readonly Money[], currency: string): number =>
  sums.find(sum => sum.currency === currency)?.minor ?? 0;

/** How much, in what is counted. */
export const sizeOf = ({ deals, sums }: Total, measure: Measure): number =>
  measure === inDeals ? deals : minorOf(sums, measure);

export const changeOf = ({ change, sums }: WaterfallBar, measure: Measure): number =>
  measure === inDeals ? change : minorOf(sums, measure);

/** What can be counted: each currency that is anywhere in it, the rep's own first, and deals. */
export function measuresIn({ opening, bars, closing }: Waterfall, own: string): Measure[] {
  const found = new Set([opening, ...bars, closing].flatMap(({ sums }) => sums.map(({ currency }) => currency)));
  const currencies = [...found].sort((a, b) => (a === own ? -1 : b === own ? 1 : a < b ? -1 : 1));
  return [...currencies, inDeals];
}

/** The bars that say something in this measure; deals that nobody put an amount to are told with any currency. */
export const barsIn = ({ bars }: Waterfall, measure: Measure): WaterfallBar[] =>
  bars.filter(bar => (measure === inDeals ? bar.change !== 0 : bar.deals.some(({ sums }) => isOf(sums, measure))));

const isOf = (sums: readonly Money[], currency: string): boolean =>
  sums.length === 0 || sums.some(sum => sum.currency === currency);

export const plain = ({ format, t }: Words, measure: Measure, size: number): string =>
  measure === inDeals ? t.waterfall.deals(size) : format.money({ minor: size, currency: measure });

/** With its sign, a true minus. */
export const signed = (words: Words, measure: Measure, size: number): string =>
  `${size > 0 ? '+' : size < 0 ? '−' : ''}${plain(words, measure, Math.abs(size))}`;

/** How many deals; of those without an amount the money says nothing. */
const peopled = ({ t: { waterfall: t } }: Words, { deals, withoutAmount }: Total): string =>
  [t.deals(deals), ...(withoutAmount > 0 ? [t.withoutAmount(withoutAmount)] : [])].join(' · ');

type Ends = { readonly opening: string; readonly closing: string };

/** The rows of the chart: what there was, bar after bar, and what there is. */
export function fallRows(
  words: Words,
  fall: Waterfall,
  { measure, ends }: { measure: Measure; ends: Ends }
): FallRow[] {
  const { waterfall: t } = words.t;
  const total = (key: string, name: string, of: Total): FallRow => ({
    ...{ key, name, tone: 'total', from: 0, to: sizeOf(of, measure) },
    value: plain(words, measure, sizeOf(of, measure)),
    detail: measure === inDeals ? undefined : peopled(words, of)
  });
  let level = sizeOf(fall.opening, measure);
  const bars = barsIn(fall, measure).map((bar): FallRow => {
    const change = changeOf(bar, measure);
    const from = level;
    level += change;
    return {
      ...{ key: bar.kind, name: t.bars[bar.kind], tone: toneOf[bar.kind], from, to: level },
      value: signed(words, measure, change),
      detail: measure === inDeals ? undefined : t.deals(bar.deals.length)
    };
  });
  return [total('opening', ends.opening, fall.opening), ...bars, total('closing', ends.closing, fall.closing)];
}

/** The waterfall as one or two sentences. */
export function sentenceOf(words: Words, fall: Waterfall, measure: Measure): string {
  const { waterfall: t } = words.t;
  const [before, after] = [sizeOf(fall.opening, measure), sizeOf(fall.closing, measure)];
  const change = after - before;
  const by = plain(words, measure, Math.abs(change));
  const bars = barsIn(fall, measure).toSorted((a, b) => changeOf(b, measure) - changeOf(a, measure));
  if (bars.length === 0) return t.nothing;
  const [most, least] = [bars[0], bars.at(-1)];
  const said = (bar: WaterfallBar) => [t.bars[bar.kind], signed(words, measure, changeOf(bar, measure))] as const;
  return [
    t.sentence(
      plain(words, measure, before),
      plain(words, measure, after),
      change === 0 ? t.unchanged : change > 0 ? t.up(by) : t.down(by)
    ),
    ...(most && changeOf(most, measure) > 0 ? [t.most(...said(most))] : []),
    ...(least && changeOf(least, measure) < 0 ? [t.least(...said(least))] : [])
  ].join(' ');
}
