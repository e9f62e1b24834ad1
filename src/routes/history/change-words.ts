import type { FieldChange } from '#lib/domain/change.ts';
import { opened } from '#lib/domain/change.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Money } from '#lib/domain/money.ts';
import type { Consent } from '#lib/domain/person.ts';
import { parseDay } from '#lib/domain/time.ts';
import { reasonName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { consentSource } from './consent-source.ts';
import { dealValueWords } from './deal-values.ts';

/** What ids in the history stand for, as far as the book still knows it. */
export type NamesById = ReadonlyMap<string, string>;

/** Names that the language does not have: those that the rep has given. */
export type Named = { readonly names: NamesById; readonly reasons?: Parameters<typeof reasonName>[2] };

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

/** A value, as a rep would say it, whatever field it is of. */
export function valueWords(words: Words, value: Json, named: Named): string {
  if (value === null) return words.t.people.history.nothing;
  if (isMoney(value)) return words.format.money(value);
  if (isConsent(value)) return consentWords(words, value);
  if (Array.isArray(value))
    return value.map((part: Json) => valueWords(words, part, named)).join(', ') || words.t.people.history.nothing;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { statuses, channels } = words.t.terms;
  const known = named.names.get(text) ?? new Map(Object.entries({ ...channels, ...statuses })).get(text);
  return known ?? (parseDay(text) ? words.format.day(text) : reasonName(words, text, named.reasons));
}

/** A value of one field, in the words that this field has. */
export function fieldValueWords(words: Words, field: string, value: Json, named: Named): string {
  const plain = (part: Json) => valueWords(words, part, named);
  return dealValueWords(words, field, value, plain) ?? plain(value);
}

/** What the rep calls a field; fields that only follow from another have no name. */
export function fieldName(words: Words, field: string): string | undefined {
  const labels = new Map(
    Object.entries({ ...words.t.people.company, ...words.t.people.fields, ...words.t.deals.fields })
  );
  return silent.has(field) ? undefined : labels.get(field);
}

/** What one field was and is. */
export type ChangeLine = {
  readonly change: FieldChange;
  readonly text: string;
  /** Longer texts are told one below the other. */
  readonly before?: string;
  /** The field and its old value, where there is one that can be put back. */
  readonly old?: { readonly field: string; readonly value: string };
};

const longText = 40;

const isLong = (text: string): boolean => text.length > longText;

const isNothing = (value: Json): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Happenings that are no value of a field, in words of their own. */
function eventWords(words: Words, { field, to }: FieldChange): string | undefined {
  const { people, duplicates, common } = words.t;
  if (field === opened) return people.history.opened;
  if (field === 'deletedAt') return to === null ? people.history.restored : common.removed;
  if (field === 'mergedInto') return to === null ? duplicates.line.unmerged : duplicates.line.merged;
  return undefined;
}

/** One line for each field that says something; none when the action is not for a rep's eyes. */
export function changeLines(words: Words, changes: readonly FieldChange[], named: Named): ChangeLine[] {
  return changes.flatMap((change): ChangeLine[] => {
    const event = eventWords(words, change);
    if (event !== undefined) return [{ change, text: event }];
    const { field, from, to } = change;
    const label = fieldName(words, field);
    if (label === undefined) return [];
    const [value, after] = [from, to].map(each => fieldValueWords(words, field, each, named));
    const old = { field: label, value: value ?? '' };
    const now = `${label}: ${after ?? ''}`;
    if (isNothing(from)) return [{ change, text: now, old }];
    if (isLong(old.value) || isLong(after ?? '')) return [{ change, text: now, before: old.value, old }];
    return [{ change, text: `${label}: ${old.value} → ${after ?? ''}`, old }];
  });
}
