import { fold } from '../fold.ts';
import type { NameWord } from './chips.ts';
import type { Mark } from './marks.ts';
import type { Token } from './tokens.ts';

/** More words than these are a story, not a name. */
export const mostNameWords = 24;

/** Words that nothing else in the line explains, in runs: somebody's name, a company, or part of the note. */
export function nameWordsIn(tokens: readonly Token[], marks: readonly Mark[]): NameWord[] {
  const explained = new Set<Token>();
  const telling = marks.filter(mark => !isInitial(mark, tokens));
  for (const { start, end } of telling) for (const token of tokens.slice(start, end)) explained.add(token);
  const names: NameWord[] = [];
  let run = 0;
  let last: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || explained.has(token)) continue;
    if (last !== tokens[index - 1] || token.gap === 'break') run += 1;
    last = token;
    names.push(...partsOf(token, run));
    if (names.length >= mostNameWords) break;
  }
  return names;
}

/** A capital letter alone may be short for a surname, even where it is a preposition too. */
const isInitial = ({ kind, start, end }: Mark, tokens: readonly Token[]): boolean =>
  kind === 'filler' &&
  end - start === 1 &&
  /^\p{Lu}$/u.test(tokens[start]?.text ?? '') &&
  tokens[start]?.gap === 'space';

/** A double-barrelled name is found by either half. */
function partsOf(token: Token, run: number): NameWord[] {
  const isCapital = /^\p{Lu}/u.test(token.text);
  const bare = token.text.replace(/['’]s$/, '');
  const parts = fold(bare).match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.map(folded => ({ folded, run, isCapital, from: token.from, to: token.to }));
}
