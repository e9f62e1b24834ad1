import { dateAt, serialIn, type Stretch } from './calendar.ts';
import type { Plain } from './plain-book.ts';

/** What the reference is asked: a stretch of days, on the wall of a zone, in a currency. */
export type Question = Stretch & { readonly zone: string; readonly currency: string };

/** Figures by their names; undefined where there is nothing to divide by. */
export type Figures = Readonly<Record<string, number | undefined>>;

export const isInside = (serial: number, { first, last }: Stretch): boolean => first <= serial && serial <= last;

export const dateIsInside = (row: Plain, field: string, asked: Question): boolean =>
  row.has(field) && isInside(serialIn(row.text(field)), asked);

export const instantIsInside = (instant: number, asked: Question): boolean =>
  isInside(dateAt(instant, asked.zone), asked);

/** The milliseconds that a stamp begins with. */
export const millisIn = (stamp: string): number => {
  let value = 0;
  for (const digit of stamp.slice(0, 9)) value = value * 36 + '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(digit);
  return value;
};
