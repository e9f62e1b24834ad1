import { dayOf, parseDay, type Day, type Zone } from '#lib/domain/time.ts';
import { isBlank } from './blank.ts';

/** The date that a cell holds; `bad` is a text that is no date of the calendar. */
export type DateReader = (text: string) => Day | undefined | 'bad';

const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?: ?r\.| ?г\.)?${time}$`, 'i');
const withOffset =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,3})\d*)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i;

/**
 * Reads the dates of one column. Whether 03/04 is in March or in April is decided by the whole column:
 * one part above 12 settles it for all, else the day comes first as in Europe, unless the clock says AM and PM.
 */
export function dateReader(column: Iterable<string>, zone: Zone): DateReader {
  const monthFirst = isMonthFirst(column);
  return cell => (isBlank(cell) ? undefined : readDate(cell.trim(), zone, monthFirst));
}

function isMonthFirst(column: Iterable<string>): boolean {
  let monthFirst = false;
  for (const text of column) {
    const [, first, mark, second] = yearLast.exec(text.trim()) ?? [];
    if (mark === undefined || mark === '.') continue;
    if (Number(first) > 12) return false;
    monthFirst ||= Number(second) > 12 || /[ap]m$/i.test(text.trim());
  }
  return monthFirst;
}

function readDate(text: string, zone: Zone, monthFirst: boolean): Day | 'bad' {
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
  if (serial) return daySerial(Number(serial[1]));
  const instant = withOffset.exec(text);
  if (instant) return dayAt(instant, zone);
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? [];
  if (year) return calendar(year, month, day);
  const [, first = '', mark = '', second = '', end = ''] = yearLast.exec(text) ?? [];
  if (!end) return 'bad';
  return monthFirst && mark !== '.' ? calendar(fullYear(end), first, second) : calendar(fullYear(end), second, first);
}

const calendar = (year: string, month: string, day: string): Day | 'bad' =>
  parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? 'bad';

/** The years 70 to 99 are of the last century. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`);

function dayAt([, day = '', clock = '', millis = '0', offset = '']: RegExpExecArray, zone: Zone): Day | 'bad' {
  const east = /^[+-]/.test(offset) ? offset.replace(/^(...):?/, '$1:') : 'Z';
  const at = Date.parse(`${day}T${clock}${clock.length === 5 ? ':00' : ''}.${millis.padEnd(3, '0')}${east}`);
  return parseDay(day) && Number.isFinite(at) ? dayOf(at, zone) : 'bad';
}

/** Excel counts days from the last day but one of 1899. */
function daySerial(days: number): Day | 'bad' {
  const at = Date.UTC(1899, 11, 30) + days * 86_400_000;
  return days >= 20_000 && days < 80_000 ? dayOf(at, 'UTC') : 'bad';
}
