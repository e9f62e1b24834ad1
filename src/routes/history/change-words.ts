import type { FieldChange } from '#lib/domain/change.ts';
import { opened } from '#lib/domain/change.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Money } from '#lib/domain/money.ts';
import type { Consent } from '#lib/domain/person.ts';
import { parseDay } from '#lib/domain/time.ts';
import { reasonName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { consentSource } from './consent-source.ts';

/** What ids in the history stand for, as far as the book still knows it. */
export type NamesById = ReadonlyMap<string, string>;

/** Fields that only repeat what another says. */
const silent: ReadonlySet<string> = new Set(['pipeline', 'stageSince', 'openedOn', 'qualifiedOn']);

const isMoney = (value: Json): value is Money =>
  typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;

const isConsent = (value: Json): value is Consent =>
  typeof value === 'object' && value !== null && 'channel' in value && 'given' in value;

function consentWords(words: Words, { channel, given, source, on }: Consent): string {
  const said = words.t.planning.consent.state[given ? 'allowed' : 'refused'];
  const where = [words.format.day(on), consentSource(words, source)].filter(Boolean).join(', ');
  return `${words.t.terms.channels[channel]}: ${said} (${where})`;
}

/** A value of any field, as a rep would say it. */
export function valueWords(words: Words, value: Json, names: NamesById): string {
  if (value === null) return words.t.people.history.nothing;
  if (isMoney(value)) return words.format.money(value);
  if (isConsent(value)) return consentWords(words, value);
  if (Array.isArray(value))
    return value.map((part: Json) => valueWords(words, part, names)).join(', ') || words.t.people.history.nothing;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { statuses, channels } = words.t.terms;
  const known = names.get(text) ?? new Map(Object.entries({ ...channels, ...statuses })).get(text);
  return known ?? (parseDay(text) ? words.format.day(text) : reasonName(words, text));
}

/** Longer texts are told as they are now, without what they were. */
const longText = 40;

const isLong = (value: Json): boolean => typeof value === 'string' && value.length > longText;

/** What the rep calls a field; fields that only follow from another have no name. */
export function fieldName(words: Words, field: string): string | undefined {
  const labels = new Map(
    Object.entries({ ...words.t.people.company, ...words.t.people.fields, ...words.t.deals.fields })
  );
  return silent.has(field) ? undefined : labels.get(field);
}

/** One line for each field that says something; none when the action is not for a rep's eyes. */
export function changeWords(words: Words, changes: readonly FieldChange[], names: NamesById): string[] {
  return changes.flatMap(({ field, from, to }) => {
    if (field === opened) return [words.t.people.history.opened];
    if (field === 'deletedAt') return [to === null ? words.t.people.history.restored : words.t.common.removed];
    if (field === 'mergedInto')
      return [to === null ? words.t.duplicates.line.unmerged : words.t.duplicates.line.merged];
    const label = fieldName(words, field);
    if (label === undefined) return [];
    const after = valueWords(words, to, names);
    const isNew = from === null || (Array.isArray(from) && from.length === 0);
    return [
      isNew || isLong(from) || isLong(to)
        ? `${label}: ${after}`
        : `${label}: ${valueWords(words, from, names)} → ${after}`
    ];
  });
}
