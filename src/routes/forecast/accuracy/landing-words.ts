import { calledIn, wonIn, type FrozenWeek, type Landing } from '#lib/domain/forecast/frozen.ts';
import { enoughCases } from '#lib/domain/metrics/metric.ts';
import { inWholeUnits } from '#lib/domain/money.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Where commits land, in words. */
export type LandingWords = {
  /** How much of what was committed was won. */
  readonly value: string;
  /** The same for the chart, in one sentence. */
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly weak: boolean;
};

export function landingWords({ t, format }: Words, { n, deals, rate, median, all }: Landing): LandingWords {
  const { accuracy } = t;
  if (rate === undefined)
    return { value: '–', sentence: accuracy.noLanding, notes: [accuracy.noLandingBody], weak: true };
  const weak = n < enoughCases;
  const percent = format.percent(rate);
  const lands = weak ? accuracy.landsTooFew(percent) : accuracy.lands(percent);
  const notes = [
    `${accuracy.behind(n, deals)}. ${accuracy.median(format.percent(median))}`,
    accuracy.all(format.percent(all))
  ];
  return { value: percent, notes, weak, sentence: accuracy.chartTrend(lands, n) };
}

export const minorWords = ({ format }: Words, minor: number, currency: string): string =>
  format.money(inWholeUnits({ minor, currency }));

/** What a week committed to and what came of it, in one line. */
export function weekLine(words: Words, week: FrozenWeek, currency: string): string {
  const { accuracy } = words.t;
  const money = (minor: number) => minorWords(words, minor, currency);
  const { forecast, won, deals } = calledIn(week, 'commit');
  const all = accuracy.inAll(money(wonIn(week)));
  if (deals.length === 0) return [accuracy.nothing, all].join(' · ');
  const rate = words.format.percent(forecast > 0 ? won / forecast : undefined);
  const ofIt = week.isOver ? accuracy.ofIt(money(won), rate) : accuracy.wonOfIt(money(won));
  return [accuracy.committed(money(forecast), deals.length), ofIt, week.isOver ? all : accuracy.running].join(' · ');
}
