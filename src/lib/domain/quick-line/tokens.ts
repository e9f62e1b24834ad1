import { fold } from '../fold.ts';
import type { Span } from './chips.ts';

/** A word, a number or a sign of the line. */
export type Token = Span & {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** The word as the lexicon knows it. */
  readonly key: string;
  readonly isCyrillic: boolean;
  /** What stands before it: nothing, white space, or a mark that ends a clause. */
  readonly gap: 'none' | 'space' | 'break';
  /** Counts the marks that end clauses. */
  readonly clause: number;
};

const shape =
  /(?<word>\p{L}[\p{L}\p{M}]*(?:['’ʼ‘-]\p{L}[\p{L}\p{M}]*)*)|(?<number>\d+(?:[.,:/'’-]\d+)*)|(?<sign>[^\s\p{L}\d])/gu;

/** Marks that separate what is said from what is said next. A slash or a colon may join as well. */
const breaking = /[,;!?\n|•–—()[\]]|\.(?!\d)|\s-\s/;

/** A full stop behind these ends the short form, not the clause. */
const shortForms = new Set(
  'tys mln mld zl godz min sek ok np tel pon wt sr czw pt sob nd st str ul rub r t gr kv mr mrs ms dr inz tis ch sek approx'
    .split(' ')
    .concat(['tys', 'mes', 'dek', 'yanv', 'fevr', 'noyab', 'okt', 'sent', 'avg', 'jan', 'feb', 'dec', 'nov', 'oct'])
);

/** Longer words are no words of the lexicon; their end does not matter. */
const longestWord = 40;

/**
 * One spelling for a word of any alphabet: as search folds names, with ts and c, kh and h made one, because
 * those who write Russian in Latin letters are not of one mind.
 */
export const keyOf = (word: string): string =>
  fold(word.slice(0, longestWord))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ts/g, 'c')
    .replace(/kh/g, 'h');

const kindOf = (groups: Record<string, string | undefined>): Token['kind'] =>
  groups['word'] !== undefined ? 'word' : groups['number'] !== undefined ? 'number' : 'sign';

const isBreak = (between: string, before: Token | undefined): boolean =>
  breaking.test(between) && !(/^\.\s*$/.test(between) && before !== undefined && shortForms.has(before.key));

/** More words than these are a letter, not a line: the rest of it goes into the note unread. */
export const mostTokens = 200;

/** The first words, numbers and signs of a line, in order. Takes time in proportion to its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let clause = 0;
  for (const match of text.matchAll(shape)) {
    const kind = kindOf(match.groups ?? {});
    if (tokens.length === mostTokens) break;
    if (kind === 'sign' && !/[€$£₽₴₸¥%+#~@-]/u.test(match[0])) continue;
    const from = match.index;
    const between = text.slice(last, from);
    const broken = isBreak(between, tokens.at(-1));
    if (broken) clause += 1;
    const gap = broken ? 'break' : between === '' ? 'none' : 'space';
    last = from + match[0].length;
    const key = kind === 'word' ? keyOf(match[0].replace(/['’]s$/, '')) : match[0];
    tokens.push({
      text: match[0],
      kind,
      key,
      isCyrillic: /\p{Script=Cyrillic}/u.test(match[0]),
      gap,
      clause,
      from,
      to: last
    });
  }
  return tokens;
}
