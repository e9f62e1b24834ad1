import { parseDay, daysBetween, type Day } from '../time.ts';
import type { DayFound, DayRead, Reader } from './day-read.ts';
import { dayNumberAt, type Found } from './numbers.ts';
import type { Token } from './tokens.ts';
import { months, ofWords } from './words/days.ts';

const dated = (year: number, month: number, date: number): Day | undefined =>
  parseDay(`${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** A date without a year: the next such date, and the last one, whichever the line turns out to mean. */
function yearless(month: number, date: number, today: Day): DayRead | undefined {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].map(one => dated(one, month, date)).filter(day => day !== undefined);
  const on = days.find(day => day >= today);
  const before = days.findLast(day => day < today);
  if (on === undefined) return undefined;
  return { on, role: 'on', ...(before && { before }) };
}

/** The nearer of the two readings wins, unless the line says which. */
const withYear = (tokens: readonly Token[], index: number): Found<number> | undefined => {
  const token = tokens[index];
  const isYear = token?.gap === 'space' && /^20[2-9]\d$/.test(token.text);
  if (!isYear) return undefined;
  const mark = /^(?:r|g|goda|roku)$/.test(tokens[index + 1]?.key ?? '') && tokens[index + 1]?.gap === 'space' ? 1 : 0;
  return { value: Number(token.text), length: 1 + mark };
};

function inMonth(tokens: readonly Token[], end: number, parts: { month: number; date: number }, today: Day) {
  const year = withYear(tokens, end);
  if (!year) return { read: yearless(parts.month, parts.date, today), length: 0 };
  const on = dated(year.value, parts.month, parts.date);
  return { read: on && ({ on, role: 'on' } as const), length: year.length };
}

/** 15 grudnia, 15th of December, пятнадцатого декабря. */
export const dayMonthAt: Reader = (tokens, index, today) => {
  const skip = tokens[index]?.key === 'the' ? 1 : 0;
  const number = dayNumberAt(tokens, index + skip);
  if (!number) return undefined;
  const of = ofWords.at(tokens, index + skip + number.length)?.length ?? 0;
  const end = index + skip + number.length + of;
  const month = tokens[end]?.gap === 'space' ? months.at(tokens, end) : undefined;
  if (!month) return undefined;
  const after = end + month.length;
  const { read, length } = inMonth(tokens, after, { month: month.meaning, date: number.value }, today);
  return read && { value: read, length: after + length - index };
};

/** December 15, Dec 15th. */
export const monthDayAt: Reader = (tokens, index, today) => {
  const month = months.at(tokens, index);
  const end = index + (month?.length ?? 0);
  const number = month && tokens[end]?.gap !== 'break' ? dayNumberAt(tokens, end) : undefined;
  if (!month || !number || tokens[index]?.isCyrillic) return undefined;
  const after = end + number.length;
  const isCount = tokens[after]?.gap === 'none' || /^(?:min|k|tys|pln|eur|mln)/.test(tokens[after]?.key ?? '');
  if (isCount && !number.isOrdinal) return undefined;
  const { read, length } = inMonth(tokens, after, { month: month.meaning, date: number.value }, today);
  return read && { value: read, length: after + length - index };
};

/** 15.12, 15.12.2026, 15/12, 2026-12-15. Two figures for the month, else it may be an amount. */
export const numericAt: Reader = (tokens, index, today) => {
  const token = tokens[index];
  if (token?.kind !== 'number' || tokens[index + 1]?.gap === 'none' || tokens[index - 1]?.text === '+')
    return undefined;
  const iso = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(token.text);
  if (iso) return exact(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, date = '', mark, month = '', year] =
    /^(\d{1,2})([./-])(\d{1,2})(?:\2(20\d\d|\d\d))?$/.exec(token.text) ?? [];
  if (!date || (year === undefined && (mark === '-' || month.length < 2 || isMeasured(tokens, index + 1))))
    return undefined;
  if (year !== undefined) return exact(Number(year) + (year.length === 2 ? 2_000 : 0), Number(month), Number(date));
  const read = yearless(Number(month), Number(date), today);
  return read && { value: read, length: 1 };
};

function exact(year: number, month: number, date: number): DayFound | undefined {
  const on = dated(year, month, date);
  return on && { value: { on, role: 'on' }, length: 1 };
}

/** After a preposition one figure is enough for the month: do 5.1. */
export const looseNumericAt: Reader = (tokens, index, today) => {
  const [, date = '', month = ''] = /^(\d{1,2})[./](\d)$/.exec(tokens[index]?.text ?? '') ?? [];
  if (!date || isMeasured(tokens, index + 1) || tokens[index + 1]?.gap === 'none') return undefined;
  const read = yearless(Number(month), Number(date), today);
  return read && { value: read, length: 1 };
};

/** A thousand, a currency or a minute after the figures makes them an amount or a length. */
const isMeasured = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.gap !== 'break' &&
  /^(?:k$|tys|mln|mil|zl|pln|eur|usd|rub|min|h$|godz|chas|hour|€|\$|%|£|₽)/.test(tokens[index]?.key ?? '');

/** The 15th, 15-go, 15-го, 15 числа: of this month, or of the next when it is over. */
export const dayOfMonthAt: Reader = (tokens, index, today) => {
  const number = dayNumberAt(tokens, index);
  const hasNoun = number && tokens[index + number.length]?.key === 'chisla';
  if (!number || (!number.isOrdinal && !hasNoun)) return undefined;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const days = [0, 1, 2].map(ahead =>
    dated(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, number.value)
  );
  const on = days.find(day => day !== undefined && day >= today);
  return on && { value: { on, role: 'on' }, length: number.length + (hasNoun ? 1 : 0) };
};

export const dayWithMarkAt: Reader = (tokens, index, today) => {
  const number = dayNumberAt(tokens, index);
  const last = tokens[index + (number?.length ?? 1) - 1];
  const isMarked = tokens[index + (number?.length ?? 0)]?.key === 'chisla' || /^(?:go|ego|tego)$/.test(last?.key ?? '');
  return number && isMarked ? dayOfMonthAt(tokens, index, today) : undefined;
};

/** A month alone, after a preposition: its first day, if it is still to come. */
export const monthAt: Reader = (tokens, index, today) => {
  const month = months.at(tokens, index);
  const read = month && yearless(month.meaning, 1, today);
  if (!read || read.on.slice(0, 7) === today.slice(0, 7)) return undefined;
  return daysBetween(today, read.on) > 335 ? undefined : { value: { on: read.on, role: 'on' }, length: month.length };
};
