import type { Span } from './chips.ts';
import { keyOf } from './tokens.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(keyOf));

/** Words that mean nothing once what they led to has gone into a chip. */
const leading = keys(
  'with to and the a at by for on in of from z ze do i a o oraz na w we od u dla po с со к и на в во у для о об от по із з з та'
);
const trailing = keys('and i oraz и та a but ale но');
const hollow = keys(
  'talk chat conversation spoke talked was is it went had rozmowa rozmowę rozmawiałem rozmawiałam była było trwała разговор поговорили был была было amount kwota сумма dziś today сегодня poszło пройшло что że że прошел прошёл'
);

/** Regular expressions that look for marks at an end take time squared; a line may be all commas. */
function bare(piece: string): string {
  let [from, to] = [0, piece.length];
  while (from < to && /[\s,.;:!–—-]/.test(piece[from] ?? '')) from += 1;
  while (from < to && /[\s,;:–—-]/.test(piece[to - 1] ?? '')) to -= 1;
  return piece.slice(from, to);
}

/**
 * What the chips have left of a line: pieces between the spans taken, without the prepositions that led to them.
 * Every word is in a chip, in the note, or was one of these few.
 */
export function noteFrom(text: string, taken: readonly Span[]): string {
  if (taken.length === 0) return text.trim();
  const pieces: string[] = [];
  let from = 0;
  for (const span of taken.toSorted((a, b) => a.from - b.from)) {
    if (span.from > from) pieces.push(trimmed(text.slice(from, span.from), from > 0, true));
    from = Math.max(from, span.to);
  }
  pieces.push(trimmed(text.slice(from), true, false));
  return pieces.filter(Boolean).join(', ');
}

function trimmed(piece: string, isAfterChip: boolean, isBeforeChip: boolean): string {
  const words = bare(piece).split(/\s+/).filter(Boolean);
  while (isBeforeChip && words.length > 0 && leading.has(keyOf(words.at(-1) ?? ''))) words.pop();
  while (isAfterChip && words.length > 0 && trailing.has(keyOf(words[0] ?? ''))) words.shift();
  const isHollow = words.every(word => hollow.has(keyOf(word)) || leading.has(keyOf(word)) || keyOf(word) === '');
  return isHollow && words.every(word => !/\d/.test(word)) ? '' : words.join(' ');
}
