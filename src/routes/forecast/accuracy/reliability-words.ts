import type { ChanceMode } from '#lib/domain/forecast/chance.ts';
import type { Reliability, ReliabilityBin } from '#lib/domain/forecast/reliability.ts';
import { enoughCases } from '#lib/domain/metrics/metric.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

const digits = 3;
const none = '–';

const scored = ({ format }: Words, score: number | undefined): string =>
  score === undefined ? none : format.number(score, digits);

/** The chart in one sentence. */
export function sentenceOf(words: Words, { n, brier, baseBrier }: Reliability): string {
  const { accuracy } = words.t;
  if (n < enoughCases) return accuracy.tooFew(n);
  const said = accuracy.sentence(n, scored(words, brier), scored(words, baseBrier));
  return `${said} ${(brier ?? 1) < (baseBrier ?? 0) ? accuracy.better : accuracy.worse}`;
}

/** The ways of asking that came closest to what happened, several where they are equal; of too few cases none did. */
export function closestOf(
  all: readonly { readonly mode: ChanceMode; readonly told: Reliability }[]
): readonly ChanceMode[] {
  const known = all.flatMap(({ mode, told: { n, brier } }) =>
    n >= enoughCases && brier !== undefined ? [{ mode, brier }] : []
  );
  const least = Math.min(...known.map(({ brier }) => brier));
  return known.filter(({ brier }) => brier === least).map(({ mode }) => mode);
}

export function scoreWords(
  words: Words,
  { n, deals, brier }: Reliability,
  isClosest: boolean
): { readonly value: string; readonly detail: string; readonly weak: boolean } {
  const { accuracy, forecast } = words.t;
  const weak = n < enoughCases;
  const said = weak ? accuracy.tooFew(n) : [accuracy.chances(n), forecast.deals(deals)].join(', ');
  return { value: scored(words, brier), weak, detail: isClosest ? `${said} · ${accuracy.best}` : said };
}

export function verdictNotes(words: Words, told: Reliability): string[] {
  const { base, baseBrier } = told;
  const { accuracy } = words.t;
  return [sentenceOf(words, told), accuracy.base(words.format.percent(base), scored(words, baseBrier))];
}

/** What a tenth says of the rep: whether what was said lies where the true rate may lie. */
export function verdictOf({ t }: Words, { n, said, interval }: ReliabilityBin): string {
  const { accuracy } = t;
  if (n < enoughCases || !interval) return accuracy.few;
  if (said < interval.low) return accuracy.over;
  return said > interval.high ? accuracy.under : accuracy.about;
}
