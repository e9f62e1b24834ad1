import { addMonths } from '../add-months.ts';
import type { Aim } from '../aim.ts';
import type { Period } from '../period.ts';
import { addDays, daysBetween, type Day } from '../time.ts';

export type AimState = 'reached' | 'ahead' | 'on-pace' | 'behind' | 'missed';

/** How far an aim has come. */
export type AimProgress = {
  readonly units: number;
  /** Units ÷ number; 1 is reached, more is allowed. */
  readonly part: number;
  /** Units that an even pace would have brought by the end of today. */
  readonly expected: number;
  readonly left: number;
  /** Selling days that are left, today included. */
  readonly daysLeft: number;
  /** Units for each of them; undefined where none is left or nothing is missing. */
  readonly perDay: number | undefined;
  readonly state: AimState;
};

export type Passed = {
  readonly today: Day;
  readonly passed: number;
  readonly all: number;
  readonly isWorkday: boolean;
};

/**
 * Progress and pace.
 *
 * Formula  expected = number × selling days passed ÷ all, today included; ahead from there on, behind below what was
 *          expected by yesterday evening, and on pace in between: today is not over
 * Unit     units of the metric; of money minor units
 * Missed   its last day has passed, or the rep has closed it, and the number was not reached
 */
export function aimProgress(aim: Pick<Aim, 'number' | 'by' | 'endedOn'>, units: number, days: Passed): AimProgress {
  const { number } = aim;
  const { passed, all, isWorkday, today } = days;
  const at = (count: number) => (all > 0 ? (number * count) / all : number);
  const daysLeft = Math.max(0, all - passed + (isWorkday ? 1 : 0));
  const left = Math.max(0, number - units);
  const isOver = today > aim.by || aim.endedOn !== undefined;
  const late = isOver ? 'missed' : 'behind';
  const paced = units >= at(passed) ? 'ahead' : 'on-pace';
  const isShort = units < at(passed - (isWorkday ? 1 : 0));
  return {
    units,
    part: units / number,
    expected: at(passed),
    left,
    daysLeft: isOver ? 0 : daysLeft,
    perDay: left > 0 && daysLeft > 0 && !isOver ? left / daysLeft : undefined,
    state: units >= number ? 'reached' : isOver || isShort ? late : paced
  };
}

/** As long a time just before: what the rep did in it is the base of an aim. */
export function timeBefore({ from, to }: Period): Period {
  return { from: addDays(from, -(daysBetween(from, to) + 1)), to: addDays(from, -1) };
}

/** Is it time to say how it goes? A week or a month after the last note, or after the beginning; never once it is over. */
export function isReviewDue(aim: Pick<Aim, 'review' | 'notes' | 'from' | 'by' | 'endedOn'>, today: Day): boolean {
  if (!aim.review || aim.endedOn || today > aim.by) return false;
  const last = aim.notes?.at(-1)?.on ?? aim.from;
  return (aim.review === 'week' ? addDays(last, 7) : addMonths(last, 1)) <= today;
}
