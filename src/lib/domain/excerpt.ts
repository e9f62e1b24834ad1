import { fold } from './fold.ts';

/** A stretch of a text, and whether it is what was looked for. */
export type Stretch = { readonly text: string; readonly isMatch: boolean };

type Found = { readonly from: number; readonly to: number; readonly word: string };

/** Where words of a text begin as one of those looked for; these are folded, the text is as written. */
function foundIn(text: string, words: readonly string[]): Found[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: token, index }) => {
    const folded = fold(token);
    const word = words.find(wanted => folded.startsWith(wanted));
    return word === undefined ? [] : [{ from: index, to: index + token.length, word }];
  });
}

/** Is each of these folded words the beginning of some word of the text? */
export function matches(text: string, words: readonly string[]): boolean {
  const tokens = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every(word => tokens.some(token => token.startsWith(word)));
}

/**
 * The part of a text around the first of the words, on one line, with each of them marked. At most `around`
 * characters stand before the first; what is left out is shown as an ellipsis.
 */
export function excerpt(text: string, words: readonly string[], around: number): Stretch[] {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const found = foundIn(line, words);
  const first = found[0]?.from ?? 0;
  const cut = first > around ? line.indexOf(' ', first - around) + 1 : 0;
  const from = cut > first ? first : cut;
  const end = Math.min(line.length, from + 4 * around);
  const stretches: Stretch[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = from;
  for (const match of found.filter(({ to }) => to <= end)) {
    if (match.from < at) continue;
    stretches.push({ text: line.slice(at, match.from), isMatch: false });
    stretches.push({ text: line.slice(match.from, match.to), isMatch: true });
    at = match.to;
  }
  stretches.push({ text: line.slice(at, end) + (end < line.length ? '…' : ''), isMatch: false });
  return stretches.filter(({ text: shown }) => shown !== '');
}
