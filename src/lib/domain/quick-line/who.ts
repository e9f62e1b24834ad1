import { wordsOf } from '../fold.ts';
import type { NameWord, Span } from './chips.ts';
import { namesBehind } from './inflection.ts';

/** Somebody of the book whom the words may name. */
export type Candidate = { readonly id: string; readonly name: string; readonly company?: string | undefined };

/** Those whom the words fit best, and the words that named them and their company. */
export type WhoIsMeant<Row extends Candidate> = {
  readonly people: readonly Row[];
  readonly spans: readonly Span[];
  /** What the line says of the company, where it is that of everybody here. */
  readonly companySpans: readonly Span[];
};

/** More than these are not offered: another word of the name narrows them faster than reading does. */
export const mostAsked = 3;

const byName = (a: Candidate, b: Candidate): number => (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1);

/** A word with the names that it may be a form of. */
type Told = NameWord & { readonly names: ReadonlySet<string> };

type Match = { readonly named: readonly Told[]; readonly employer: readonly Told[] };

/**
 * Whom the words of a line name. Every word of the line that fits a word of somebody's name in any case counts,
 * then those of the company; a lone initial narrows. One person when one fits best, several to ask about when
 * they fit alike, none when nobody fits or too many do.
 */
export function whoIsMeant<Row extends Candidate>(
  words: readonly NameWord[],
  candidates: readonly Row[]
): WhoIsMeant<Row> | undefined {
  const told = words.map(word => ({ ...word, names: namesBehind(word.folded) }));
  const matched = candidates.map(row => ({ row, match: matchOf(told, row) }));
  const scored = matched.map(one => ({ ...one, score: scoreOf(one.match, one.row) }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 1);
  const people = scored.filter(({ score }) => score === best);
  const first = people[0]?.match;
  if (!first || people.length > mostAsked) return undefined;
  const isOneName =
    people.every(({ match }) => match.named.length > 0) || people.every(({ match }) => match.named.length === 0);
  if (!isOneName) return undefined;
  return {
    people: people.map(({ row }) => row).sort(byName),
    spans: distinctSpans(people.flatMap(({ match }) => match.named)),
    companySpans: distinctSpans(people.flatMap(({ match }) => match.employer))
  };
}

/** A word of the name outweighs any company; a name told in the nominative is not another one inflected. */
const weights = { name: 10, exact: 2, employer: 4, initial: 1 };

function scoreOf({ named, employer }: Match, { name }: Candidate): number {
  const parts = wordsOf(name);
  const own = named.map(({ folded }) =>
    folded.length === 1 ? weights.initial : weights.name + (parts.includes(folded) ? weights.exact : 0)
  );
  return own.reduce((sum, weight) => sum + weight, employer.length * weights.employer);
}

function matchOf(words: readonly Told[], { name, company }: Candidate): Match {
  const named = namedIn(words, wordsOf(name));
  const rest = words.filter(word => !named.includes(word));
  return { named, employer: namedIn(rest, wordsOf(company ?? '')).filter(({ folded }) => folded.length > 1) };
}

/** The words that name, each part of the name once; an initial counts beside a whole word. */
function namedIn(words: readonly Told[], parts: readonly string[]): Told[] {
  const found: Told[] = [];
  const open = new Set(parts);
  for (const word of words) {
    const part =
      [...open].find(one => one === word.folded) ?? [...open].find(one => one.length > 2 && word.names.has(one));
    if (part === undefined) continue;
    open.delete(part);
    found.push(word);
  }
  const whole = found.filter(({ folded }) => folded.length > 1);
  const initials = words.filter(
    ({ folded, isCapital, run, from }) =>
      folded.length === 1 &&
      isCapital &&
      whole.some(one => one.run === run && one.from < from) &&
      [...open].some(part => part.startsWith(folded))
  );
  return [...whole, ...initials];
}

const distinctSpans = (words: readonly NameWord[]): Span[] =>
  [...new Map(words.map(({ from, to }) => [from, { from, to }])).values()].sort((a, b) => a.from - b.from);
