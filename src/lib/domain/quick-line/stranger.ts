import type { NameWord, PhoneSaid, Span } from './chips.ts';

/** Somebody whom the book does not have, as a line tells of them; `name` is the number where no name is told. */
export type Stranger = { readonly name: string; readonly number: string; readonly spans: readonly Span[] };

/** A name and two surnames. */
const mostWords = 3;

/**
 * Who is at a number that nobody of the book has: the longest run of capitalised words that nothing explains, the
 * first of equals, as it was typed. The book must have been asked for them before.
 */
export function strangerIn(text: string, words: readonly NameWord[], { number, span }: PhoneSaid): Stranger {
  const runs = Map.groupBy(
    words.filter(({ isCapital, folded }) => isCapital && folded.length > 1),
    ({ run }) => run
  );
  const longest = [...runs.values()].reduce((best, run) => (run.length > best.length ? run : best), []);
  const named = longest.slice(0, mostWords);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return { name: number, number, spans: [span] };
  return { name: text.slice(first.from, last.to), number, spans: [{ from: first.from, to: last.to }, span] };
}
