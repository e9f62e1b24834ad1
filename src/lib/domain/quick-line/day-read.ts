import type { Day } from '../time.ts';
import type { Found } from './numbers.ts';
import type { Token } from './tokens.ts';
import type { Role } from './words/days.ts';

/** A date of the line. `before` is its reading in the past, where it has one beside that in the future. */
export type DayRead = {
  readonly on: Day;
  readonly before?: Day;
  readonly role: Role;
  /** Told without a preposition or ending that only dates have. */
  readonly weekday?: number;
};

export type DayFound = Found<DayRead>;

/** Finds one kind of date at a token. */
export type Reader = (tokens: readonly Token[], index: number, today: Day) => DayFound | undefined;
