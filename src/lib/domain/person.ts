import { changesBetween } from './change.ts';
import type { Channel } from './channel.ts';
import type { CompanyId, PersonId } from './ids.ts';
import type { Json } from './json.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { clean, compact, limits, parseName, shortLine } from './text.ts';
import type { Day, Instant, Zone } from './time.ts';

/** Leave to be reached by a channel, given or taken back. */
export type Consent = {
  readonly channel: Channel;
  readonly given: boolean;
  /** Where it comes from: a form, a fair, the person's own word. */
  readonly source?: string;
  readonly on: Day;
};

/** What a merged row gave the one that it was merged into, so that it can be taken back. */
export type Gift = {
  /** Counts only while it is still `mergedInto` this one. */
  readonly to: PersonId;
  /** Phones, e-mails, refusals and consents that the other did not have. */
  readonly lists: Readonly<Record<string, readonly Json[]>>;
  /** Fields of the other that became this one's. */
  readonly fields: Readonly<Record<string, { readonly before: Json; readonly after: Json }>>;
};

/** Somebody the rep sells to. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly company?: CompanyId;
  readonly jobTitle?: string;
  /** As typed; compared and searched by their digits. The first is the one that Call dials. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly note?: string;
  readonly source?: string;
  /** Channels this person asked not to be reached by. */
  readonly blocked: readonly Channel[];
  /** What the person has allowed or refused, channel by channel; a refusal is in `blocked` too. */
  readonly consents?: readonly Consent[];
  /** Another row that this person turned out to be; what was said of either is told of both. */
  readonly mergedInto?: PersonId;
  readonly gave?: Gift;
  /** Calendar days between touches that keep the acquaintance alive. */
  readonly rhythm?: number;
  /** Where the person's working day is, if not the rep's. */
  readonly zone?: Zone;
  /** The language to write in. */
  readonly language?: string;
  readonly linkedin?: string;
  readonly telegram?: string;
  /** When they asked to be contacted; the speed of the first answer is counted from here. */
  readonly arrivedAt?: Instant;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

/** What a form or a file knows of a person. */
export type PersonFields = Partial<Omit<Person, 'id' | 'createdAt' | 'deletedAt' | 'mergedInto' | 'gave'>>;

export type AddPerson = { readonly kind: 'add-person'; readonly id: PersonId; readonly fields: PersonFields };
export type EditPerson = { readonly kind: 'edit-person'; readonly id: PersonId; readonly fields: PersonFields };

const lines = (texts: readonly string[]): string[] =>
  [...new Set(texts.map(shortLine).filter(Boolean))].slice(0, limits.list);

/** A person as it may be kept, or why not. */
export function tidyPerson(person: Person): Result<Person, Refusal> {
  const name = parseName(person.name, 'name');
  if (!name.ok) return name;
  const note = clean(person.note ?? '');
  if (note.length > limits.note) return err({ kind: 'too-long', field: 'note', limit: limits.note });
  const { jobTitle = '', source = '', linkedin = '', telegram = '', language = '' } = person;
  const known = { linkedin: shortLine(linkedin), telegram: shortLine(telegram), language: shortLine(language) };
  const short = { ...known, jobTitle: shortLine(jobTitle), source: shortLine(source) };
  const ways = { phones: lines(person.phones), emails: lines(person.emails) };
  return ok(compact({ ...person, name: name.value, note, ...short, ...ways }));
}

export function addPerson({ id, fields }: AddPerson, moment: Moment): Result<Write[], Refusal> {
  const blank = { id, name: '', phones: [], emails: [], blocked: [], createdAt: moment.now };
  const tidy = tidyPerson({ ...blank, ...fields });
  return tidy.ok ? ok([{ table: 'people', row: tidy.value }]) : tidy;
}

/** Fields given as undefined are cleared; fields not given stay. */
export function editPerson(person: Person, fields: PersonFields, moment: Moment): Result<Write[], Refusal> {
  const tidy = tidyPerson({ ...person, ...fields });
  if (!tidy.ok) return tidy;
  return ok([{ table: 'people', row: tidy.value }, ...changesBetween(person.id, person, tidy.value, moment)]);
}
