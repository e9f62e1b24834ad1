import { changesBetween } from './change.ts';
import type { AnnotationId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { compact, parseName } from './text.ts';
import { parseDay, type Day, type Instant } from './time.ts';

/** A change in how the rep works, `new script`, from a day on. Charts draw it as a line. */
export type Annotation = {
  readonly id: AnnotationId;
  readonly day: Day;
  readonly text: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export type AnnotationFields = Partial<Pick<Annotation, 'day' | 'text'>>;

export type AddAnnotation = {
  readonly kind: 'add-annotation';
  readonly id: AnnotationId;
  readonly fields: Required<AnnotationFields>;
};
export type EditAnnotation = {
  readonly kind: 'edit-annotation';
  readonly id: AnnotationId;
  readonly fields: AnnotationFields;
};

/** Refused without words or without a day. A day ahead is allowed: a change may be planned. */
function tidy(annotation: Annotation): Result<Annotation, Refusal> {
  const text = parseName(annotation.text, 'text');
  if (!text.ok) return text;
  return parseDay(annotation.day) ? ok(compact({ ...annotation, text: text.value })) : err({ kind: 'bad-date' });
}

export function addAnnotation({ id, fields }: AddAnnotation, moment: Moment): Result<Write[], Refusal> {
  const annotation = tidy({ id, ...fields, createdAt: moment.now });
  return annotation.ok ? ok([{ table: 'annotations', row: annotation.value }]) : annotation;
}

export function editAnnotation(
  annotation: Annotation,
  fields: AnnotationFields,
  moment: Moment
): Result<Write[], Refusal> {
  const edited = tidy({ ...annotation, ...fields });
  if (!edited.ok) return edited;
  const changes = changesBetween(annotation.id, annotation, edited.value, moment);
  return ok([{ table: 'annotations', row: edited.value }, ...changes]);
}
