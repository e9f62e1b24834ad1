import { Lexicon } from './lexicon.ts';
import type { Found } from './numbers.ts';
import type { Token } from './tokens.ts';

/** A time of day; `time` is absent where it is no point in time, as in "after 15" or "from 10". */
export type ClockRead = { readonly time?: string };

const leads = new Lexicon<'at' | 'around'>([
  ['at', 'o, at, в, о, об, godzina, godzinie, godz, o godzinie, o godz'],
  ['around', 'od, from, с, около, po, ok, do, до, till, until']
]);
/** Words that make the time before or after them the end or the beginning of a span. */
const spans = new Lexicon<true>([
  [
    true,
    'po, after, после, od, from, since, с, do, до, till, until, przed, before, by, к, ко, між, between, między, между'
  ]
]);

type Half = 'morning' | 'afternoon' | 'any';
const units = new Lexicon<Half>([
  ['morning', 'am, утра, rano, ranka, утром, in the morning, ранку'],
  ['afternoon', 'pm, вечера, дня, днем, вечером, wieczorem, po południu, popołudniu, in the afternoon, in the evening'],
  ['any', "o'clock, oclock, часов, часа, час, ч, h"]
]);

/** "3 дня" is three days, "5 часов" five hours, "2 h" two hours: a time of day only after "at". */
const lengths = /^(?:dnya|dnem|chasov|chasa|chas|ch|h)$/;

type Unit = { readonly half: Half; readonly length: number; readonly isSure: boolean };

/** A time of day: 10:30, at 10, o 14, в 15 часов, 3pm. Its figures mean nothing else, whether it makes a chip or not. */
export function clockAt(tokens: readonly Token[], index: number): Found<ClockRead> | undefined {
  const lead = leads.at(tokens, index);
  const at = index + (lead?.length ?? 0);
  const token = tokens[at];
  if (token?.kind !== 'number' || (lead && token.gap === 'break')) return undefined;
  const [, hours = '', minutes] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(token.text) ?? [];
  if (hours === '' || Number(hours) > 24 || Number(minutes ?? 0) > 59) return undefined;
  const unit = unitAt(tokens, at + 1);
  const isNamed = lead?.meaning === 'at' && (unit !== undefined || isEnd(tokens, at + 1));
  const isShaped = token.text.includes(':');
  if (!isNamed && !isShaped && !unit?.isSure && !(unit && lead && !/^(?:h|ch)$/.test(tokens[at + 1]?.key ?? ''))) {
    return undefined;
  }
  const isPoint = lead?.meaning !== 'around' && !spans.at(tokens, index - 1) && tokens[at + 1]?.text !== '-';
  const time = isPoint ? timeOf(hours, minutes, unit?.half) : undefined;
  return { value: time === undefined ? {} : { time }, length: at + 1 - index + (unit?.length ?? 0) };
}

function unitAt(tokens: readonly Token[], index: number): Unit | undefined {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (!token || token.gap === 'break') return undefined;
  const isDotted = /^[ap]$/.test(token.key) && after?.key === 'm' && after.from - token.to === 1;
  if (isDotted) return { half: token.key === 'a' ? 'morning' : 'afternoon', length: 2, isSure: true };
  const hit = units.at(tokens, index);
  return hit && { half: hit.meaning, length: hit.length, isSure: !lengths.test(token.key) };
}

/** From one to six nobody calls anybody in the night: "at 3" is in the afternoon, unless it is said or written `03:00`. */
function timeOf(hours: string, minutes = '00', half: Half = 'any'): string | undefined {
  const hour = Number(hours);
  const isLate = half === 'afternoon' || (half === 'any' && /^[1-6]$/.test(hours));
  const told = isLate && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour;
  return told > 23 ? undefined : `${String(told).padStart(2, '0')}:${minutes}`;
}

const measures =
  /^(?:k|tys|tysi|zl|pln|eur|usd|mln|mld|rub|min|minut|minuty|sek|sec|proc|procent|dni|dnya|dney|day|days|raz|raza|%|\$|€|£|₽|#)/;

/** Nothing measured follows: "at 10" but not "at 10k", "at 12 000", "о 3 дня" nor "в 10 тыс". */
const isEnd = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || token.gap === 'break') return true;
  return token.gap === 'space' && token.kind !== 'number' && !measures.test(token.key);
};
