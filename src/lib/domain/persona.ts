import { changesBetween } from './change.ts';
import type { PersonaId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { clean, compact, limits, parseName } from './text.ts';
import type { Instant } from './time.ts';

/** A kind of buyer: what hurts, what is wanted, how the product answers. */
export type Persona = {
  readonly id: PersonaId;
  readonly name: string;
  readonly interests?: string;
  readonly pains?: string;
  readonly wants?: string;
  readonly answers?: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

/** What is told of a persona besides the name, in the order in which it is thought through. */
export const personaTexts = ['interests', 'pains', 'wants', 'answers'] as const;

export type PersonaFields = Partial<Omit<Persona, 'id' | 'createdAt' | 'deletedAt'>>;

export type AddPersona = { readonly kind: 'add-persona'; readonly id: PersonaId; readonly fields: PersonaFields };
export type EditPersona = { readonly kind: 'edit-persona'; readonly id: PersonaId; readonly fields: PersonaFields };

/** Refused without a name, and with more than a note holds. */
function tidy(persona: Persona): Result<Persona, Refusal> {
  const name = parseName(persona.name, 'name');
  if (!name.ok) return name;
  const texts = Object.fromEntries(personaTexts.map(field => [field, clean(persona[field] ?? '')]));
  const long = personaTexts.find(field => (texts[field] ?? '').length > limits.note);
  if (long) return err({ kind: 'too-long', field: long, limit: limits.note });
  return ok(compact({ ...persona, ...texts, name: name.value }));
}

export function addPersona({ id, fields }: AddPersona, moment: Moment): Result<Write[], Refusal> {
  const persona = tidy({ id, name: '', createdAt: moment.now, ...fields });
  return persona.ok ? ok([{ table: 'personas', row: persona.value }]) : persona;
}

/** Fields given as undefined are cleared; fields not given stay. */
export function editPersona(persona: Persona, fields: PersonaFields, moment: Moment): Result<Write[], Refusal> {
  const edited = tidy({ ...persona, ...fields });
  if (!edited.ok) return edited;
  return ok([{ table: 'personas', row: edited.value }, ...changesBetween(persona.id, persona, edited.value, moment)]);
}
