import { changesBetween } from './change.ts';
import type { PersonId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Person } from './person.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { addDays, daysBetween, type Day } from './time.ts';

/** Days between touches, one tap away; any other is typed. */
export const rhythmChoices = [30, 60, 90] as const;

/** Two years: who is not spoken to for longer is no acquaintance. */
export const longestRhythm = 730;

/** Without `days` the person has no rhythm any more. */
export type SetRhythm = { readonly kind: 'set-rhythm'; readonly id: PersonId; readonly days?: number };

export function setRhythm(person: Person, { days }: Pick<SetRhythm, 'days'>, moment: Moment): Result<Write[], Refusal> {
  const isGood = days === undefined || (Number.isInteger(days) && days >= 1 && days <= longestRhythm);
  if (!isGood) return err({ kind: 'bad-setting', field: 'rhythm' });
  const { rhythm: before, ...rest } = person;
  if (before === days) return ok([]);
  const after: Person = days === undefined ? rest : { ...rest, rhythm: days };
  return ok([{ table: 'people', row: after }, ...changesBetween(person.id, person, after, moment)]);
}

/** The time since the last touch, whoever began it; of somebody never touched, since they came into the book. */
export type Acquaintance = { readonly rhythm: number; readonly since: Day };

/** The day on which the next touch keeps the rhythm. */
export const rhythmDue = ({ rhythm, since }: Acquaintance): Day => addDays(since, rhythm);

/** Who has waited the largest part of their rhythm over it comes first: 10 days late of 30 before 10 days of 90. */
export const byLateness =
  (today: Day) =>
  (a: Acquaintance, b: Acquaintance): number =>
    daysBetween(b.since, today) / b.rhythm - daysBetween(a.since, today) / a.rhythm;
