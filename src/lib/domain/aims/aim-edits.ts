import type { Aim } from '../aim.ts';
import { changesBetween } from '../change.ts';
import type { AimId } from '../ids.ts';
import { today, type Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import { clean, cleanLine, compact, limits } from '../text.ts';
import { parseDay, type Day } from '../time.ts';
import { vagueIn, type Vague } from './vagueness.ts';

/** Those that can be taken away again are cleared by undefined. */
type Cleared = 'review' | 'endedOn' | 'base';
export type AimFields = Partial<Omit<Aim, Cleared | 'id' | 'notes' | 'createdAt' | 'deletedAt'>> & {
  readonly [Field in Cleared]?: Aim[Field] | undefined;
};
export type AddAim = {
  readonly kind: 'add-aim';
  readonly id: AimId;
  readonly fields: AimFields & Pick<Aim, 'metric' | 'number' | 'by' | 'style'>;
};
export type EditAim = { readonly kind: 'edit-aim'; readonly id: AimId; readonly fields: AimFields };
export type NoteAim = { readonly kind: 'note-aim'; readonly id: AimId; readonly text: string };

/** The screen says each of them in a sentence before it asks; these are for whoever asks all the same. */
const refusals: Readonly<Record<Vague, Refusal>> = {
  'no-objective': { kind: 'nothing-named' },
  'no-metric': { kind: 'bad-setting', field: 'metric' },
  'no-number': { kind: 'bad-setting', field: 'number' },
  'below-base': { kind: 'bad-setting', field: 'number' },
  'no-date': { kind: 'bad-date' },
  'date-past': { kind: 'bad-date' },
  'date-far': { kind: 'bad-date' }
};

/** `asOf` is the day before which its end may not lie; an aim that has begun keeps the end it was given. */
function tidy(aim: Aim, asOf: Day): Result<Aim, Refusal> {
  const [problem] = vagueIn(aim, asOf);
  if (problem) return err(refusals[problem]);
  if (!parseDay(aim.from) || aim.from > aim.by) return err({ kind: 'bad-date' });
  const why = clean(aim.why ?? '');
  if (why.length > limits.line) return err({ kind: 'too-long', field: 'why', limit: limits.line });
  const objective = cleanLine(aim.objective ?? '');
  if (objective.length > limits.name) return err({ kind: 'too-long', field: 'objective', limit: limits.name });
  return ok(compact({ ...aim, why, objective: aim.style === 'okr' ? objective : '' }));
}

/** Refused where it is vague: without a figure, a number above the base, and a day to come. */
export function addAim({ id, fields }: AddAim, moment: Moment): Result<Write[], Refusal> {
  const aim = tidy(compact({ id, from: today(moment), ...fields, createdAt: moment.now }) as Aim, today(moment));
  return aim.ok ? ok([{ table: 'aims', row: aim.value }]) : aim;
}

/** The same rules; a new end lies in the future, one that was set before may have passed. */
export function editAim(aim: Aim, fields: AimFields, moment: Moment): Result<Write[], Refusal> {
  const isMoved = fields.by !== undefined && fields.by !== aim.by;
  const edited = tidy(compact({ ...aim, ...fields }) as Aim, isMoved ? today(moment) : aim.from);
  if (!edited.ok) return edited;
  return ok([{ table: 'aims', row: edited.value }, ...changesBetween(aim.id, aim, edited.value, moment)]);
}

const mostNotes = 500;

/** How it goes, on the day it is said. */
export function noteAim(aim: Aim, { text }: NoteAim, moment: Moment): Result<Write[], Refusal> {
  const said = clean(text);
  if (!said) return err({ kind: 'nothing-named' });
  if (said.length > limits.line) return err({ kind: 'too-long', field: 'note', limit: limits.line });
  const notes = [...(aim.notes ?? []), { on: today(moment), text: said }].slice(-mostNotes);
  const after = { ...aim, notes };
  return ok([{ table: 'aims', row: after }, ...changesBetween(aim.id, aim, after, moment)]);
}
