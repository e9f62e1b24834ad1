import type { RateChange } from '#lib/domain/funnel/funnel.ts';
import type { Passage } from '#lib/domain/funnel/passage.ts';
import { enoughCases } from '#lib/domain/metrics/metric.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** A rate as it is read: a share, how many there were for each, or a dash where nothing was to pass. */
export function rateIn({ t, format }: Words, { rate, interval }: Passage): string {
  if (rate === undefined) return '–';
  return interval ? format.percent(rate) : t.funnel.each(format.number(rate, 1));
}

export const casesIn = ({ t, format }: Words, { hits, n }: Passage): string =>
  t.funnel.for(format.number(hits), format.number(n));

/** Of very many cases the ends lie so close that whole per cent would make one of them. */
export function rangeIn({ t, format }: Words, { interval }: Passage): string | undefined {
  if (!interval) return undefined;
  const digits = interval.high - interval.low < 0.02 ? 1 : 0;
  return t.funnel.range(format.percent(interval.low, digits), format.percent(interval.high, digits));
}

export const isWeak = ({ n }: Passage): boolean => n < enoughCases;

/** How the rate stands to the one before, in words; nothing is said of few, nor of a time without any. */
export function beforeIn(words: Words, before: Passage, change: RateChange | undefined): string | undefined {
  if (before.rate === undefined) return undefined;
  const was = words.t.funnel.was(rateIn(words, before));
  return change === undefined ? was : `${was} (${words.t.funnel.changes[change]})`;
}

/** The lines below a rate: of how many, how sure, and what it was. */
export function rateDetail(words: Words, passed: Passage): string {
  const few = isWeak(passed) ? words.t.funnel.tooFew : rangeIn(words, passed);
  return [casesIn(words, passed), few].filter(Boolean).join(' · ');
}
