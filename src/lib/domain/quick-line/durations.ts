import { longestTalk } from '../activity.ts';
import { Lexicon } from './lexicon.ts';
import { countAt, figuresAt, type Found } from './numbers.ts';
import type { Token } from './tokens.ts';
import { halfWords, oneAndHalfWords } from './words/numerals.ts';

const minute = 60;
const hour = 60 * minute;

const seconds = new Lexicon<number>([
  [1, 'sec, secs, second*, sek, sekund*, сек, секунд*, s'],
  [minute, 'min, mins, minute*, minut*, minutk*, мин, минут*, хв, хвилин*, мінут*'],
  [hour, 'h, hr, hrs, hour*, godz, godzin*, g, ч, час, часа, часов, часик*, год, годин*']
]);

const wholePhrases = new Lexicon<number>([
  [30 * minute, 'half an hour, half hour, pół godziny, полчаса, пол часа, пів години, получас*, półgodzin*'],
  [15 * minute, 'quarter of an hour, kwadrans, четверть часа'],
  [90 * minute, 'an hour and a half, hour and a half, półtorej godziny, półtora godziny, полтора часа, півтори години'],
  [hour, 'an hour, a full hour, godzinę, całą godzinę, целый час, годину']
]);

/** A length of time that begins at a token, in seconds: 5 min, 1h 20, pół godziny, двадцать минут, минут пять. */
export function durationAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const phrase = wholePhrases.at(tokens, index);
  if (phrase) return { value: phrase.meaning, length: phrase.length };
  const first = measuredAt(tokens, index) ?? invertedAt(tokens, index);
  if (!first) return undefined;
  if (first.value < hour) return first;
  const rest = restAt(tokens, index + first.length);
  return { value: first.value + (rest?.value ?? 0), length: first.length + (rest?.length ?? 0) };
}

function measuredAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const count = fractionAt(tokens, index) ?? countAt(tokens, index);
  if (!count || tokens[index - 1]?.text === '-' || tokens[index - 1]?.text === '+') return undefined;
  let end = index + count.length;
  if (tokens[end]?.text === '-' && tokens[end]?.gap === 'none') end += 1;
  const unit = tokens[end]?.gap === 'break' ? undefined : seconds.at(tokens, end);
  if (!unit) return undefined;
  const value = Math.round(count.value * unit.meaning);
  return value > 0 && value <= longestTalk ? { value, length: end + unit.length - index } : undefined;
}

function fractionAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const key = tokens[index]?.key ?? '';
  if (oneAndHalfWords.has(key)) return { value: 1.5, length: 1 };
  return halfWords.has(key) ? { value: 0.5, length: 1 } : undefined;
}

/** "Минут пять" is "about five minutes". */
function invertedAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  if (tokens[index]?.key !== 'minut') return undefined;
  const count = tokens[index + 1]?.gap === 'space' ? countAt(tokens, index + 1) : undefined;
  const isCountOfMore = count && tokens[index + 1 + count.length]?.gap === 'none';
  return count && !isCountOfMore ? { value: count.value * minute, length: 1 + count.length } : undefined;
}

/** The minutes after the hours: 1h 20 min, 1h20. */
function restAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const skip = /^(?:i|and|y)$/.test(tokens[index]?.key ?? '') ? 1 : 0;
  if (!tokens[index + skip] || tokens[index]?.gap === 'break') return undefined;
  const measured = measuredAt(tokens, index + skip);
  if (measured && measured.value < hour) return { value: measured.value, length: measured.length + skip };
  const bare = tokens[index]?.gap === 'none' ? figuresAt(tokens, index) : undefined;
  return bare && bare.isWhole && bare.value < 60 ? { value: bare.value * minute, length: bare.length } : undefined;
}
