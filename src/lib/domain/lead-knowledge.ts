import type { Company } from './company.ts';
import type { Deal } from './deal.ts';
import { fold } from './fold.ts';
import { quantile } from './metrics/quantile.ts';
import type { Day } from './time.ts';

/** A deal that is over, with all that a score may learn from how it ended. */
export type Lesson = {
  readonly won: boolean;
  readonly day: Day;
  readonly source?: string | undefined;
  readonly sector?: string | undefined;
  readonly employees?: number | undefined;
};

export type Tally = { readonly won: number; readonly n: number };

/** What the rep's own past says of a lead. */
export type Knowledge = {
  readonly all: Tally;
  readonly sources: ReadonlyMap<string, Tally>;
  readonly sectors: ReadonlyMap<string, Tally>;
  /** Between which numbers of employees the middle half of the won deals lie; absent under `fewestKnown`. */
  readonly sizes?: { readonly low: number; readonly high: number };
};

/** Of fewer nothing is concluded. */
export const fewestKnown = 5;

export const lessonsOf = (closed: readonly Deal[], companies: ReadonlyMap<string, Company>): Lesson[] =>
  closed.flatMap(({ status, closedOn, source, company }) => {
    if (!closedOn || (status !== 'won' && status !== 'lost')) return [];
    const { sector, employees } = companies.get(company ?? '') ?? {};
    const texts = { source: source && fold(source), sector: sector && fold(sector) };
    return { won: status === 'won', day: closedOn, employees, ...texts };
  });

/** What was known before a day: deals that ended on it or later say nothing. */
export function knowledgeBefore(lessons: readonly Lesson[], day: Day): Knowledge {
  const known = lessons.filter(lesson => lesson.day < day);
  const sizes = known.flatMap(({ won, employees }) => (won && employees !== undefined ? employees : []));
  const [low, high] = [quantile(sizes, 0.25), quantile(sizes, 0.75)];
  const isEnough = sizes.length >= fewestKnown && low !== undefined && high !== undefined;
  return {
    all: tallyOf(known),
    sources: talliesBy(known, ({ source }) => source),
    sectors: talliesBy(known, ({ sector }) => sector),
    ...(isEnough && { sizes: { low, high } })
  };
}

const tallyOf = (lessons: readonly Lesson[]): Tally => ({
  won: lessons.filter(({ won }) => won).length,
  n: lessons.length
});

function talliesBy(lessons: readonly Lesson[], key: (lesson: Lesson) => string | undefined): Map<string, Tally> {
  const groups = Map.groupBy(
    lessons.filter(lesson => key(lesson)),
    lesson => key(lesson) ?? ''
  );
  return new Map([...groups].map(([name, some]) => [name, tallyOf(some)]));
}

/** A rate drawn towards that of all deals, as if five more had ended like those: two wins of two are no certainty. */
export function shrunkRate({ won, n }: Tally, all: Tally): number {
  const usual = all.n > 0 ? all.won / all.n : 0;
  return (won + fewestKnown * usual) / (n + fewestKnown);
}
