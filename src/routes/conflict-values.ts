import type { OpenConflict } from '#lib/book/conflicts.ts';
import { isChannel } from '#lib/domain/channel.ts';
import type { CadenceVersion } from '#lib/domain/cadence.ts';
import { whenStood } from '#lib/domain/follow-ups-apart.ts';
import { criteria } from '#lib/domain/lead-score.ts';
import type { Currency } from '#lib/domain/money.ts';
import type { Json } from '#lib/domain/json.ts';
import { reasonName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { inOneSentence } from './cadences/span.ts';
import { fieldValueWords, type NamesById } from './history/change-words.ts';
import { timeWords } from './replan/preview.ts';
import { weekdayName } from './score/line-words.ts';

/** What values stand for, as far as the book knows it. */
export type Meanings = {
  readonly names: NamesById;
  readonly versions: ReadonlyMap<string, CadenceVersion>;
  readonly currency: Currency | undefined;
};

type Fields = { readonly [key: string]: Json };
const isFields = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (fields: Fields, key: string): string => String((fields[key] as string | number | undefined) ?? '');
const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** A value of any field of a row that is not a person, a company or a deal. Never a code or an id. */
export const disputedValue = (words: Words, one: OpenConflict, value: Json, known: Meanings): string =>
  specialValue(words, one, value, known) ?? fieldValueWords(words, one.conflict.field, value, known);

function specialValue(
  words: Words,
  { about, conflict: { field } }: OpenConflict,
  value: Json,
  known: Meanings
): string | undefined {
  const { t } = words;
  const yesNo = (is: boolean) => (is ? t.disputes.yes : t.disputes.no);
  switch (about.table) {
    case 'goals': {
      const isMoney = ['revenue', 'pipeline-created'].includes(about.row.metric) && field !== 'weight';
      const figure = (units: number) =>
        isMoney && known.currency
          ? words.format.money({ minor: units, currency: known.currency })
          : words.format.number(units, 2);
      if (typeof value === 'number') return figure(value);
      return field === 'weekdays' ? weekdaysIn(words, value, figure) : undefined;
    }
    case 'settings':
      return settingsValue(words, field, value);
    case 'cadences': {
      const version = field === 'version' && typeof value === 'string' ? known.versions.get(value) : undefined;
      return version && inOneSentence(words, version.steps.main);
    }
    case 'templates':
      return field === 'hidden' || field === 'needsHook' ? yesNo(value === true) : templateValue(words, field, value);
    case 'outcomes':
      if (field === 'stage') return yesNo(value === 'next');
      return field === 'hidden' ? yesNo(value === true) : outcomeValue(words, field, value);
    case 'followUps':
      return value === 'done' || value === 'dropped' ? t.disputes.ended[value] : hourWords(words, value);
    default:
      return undefined;
  }
}

/** Other numbers on some weekdays. */
const weekdaysIn = (words: Words, value: Json, figure: (units: number) => string): string | undefined =>
  isFields(value)
    ? Object.keys(value)
        .map(day => `${weekdayName(words, Number(day))} ${figure(Number(value[day]))}`)
        .join(', ')
    : undefined;

/** A day with an hour; a day alone is told as any other. */
function hourWords({ format }: Words, value: Json): string | undefined {
  const when = typeof value === 'string' ? whenStood(value) : undefined;
  return when?.at === undefined ? undefined : `${format.day(when.due)}, ${format.time(when.at)}`;
}

const isKeyOf = <Of extends object>(of: Of, key: Json): key is keyof Of & string =>
  typeof key === 'string' && key in of;

/** Monday. */
const monday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

function settingsValue(words: Words, field: string, value: Json): string | undefined {
  const weekday = (n: Json): string =>
    new Intl.DateTimeFormat(words.format.locale, { weekday: 'short', timeZone: 'UTC' }).format(
      monday + (Number(n) - 1) * dayLength
    );
  const { roles } = words.t.terms;
  const { countries } = words.t.planning.days;
  if (isKeyOf(roles, value)) return roles[value];
  if (field === 'weekStart') return weekday(value);
  if (field === 'workdays' && value !== null) return listOf(value).map(weekday).join(', ');
  if (field === 'holidays')
    return listOf(value)
      .map(one => (isKeyOf(countries, one) ? countries[one] : ''))
      .join(', ');
  if (field === 'capacity' && typeof value === 'number') return timeWords(words, value);
  if (field === 'away')
    return listOf(value)
      .map(span => (isFields(span) ? spanWords(words, span) : ''))
      .join('; ');
  if (field === 'qualification') return definitions(words, value);
  if (field === 'leadWeights' && isFields(value))
    return criteria.map(one => `${words.t.leads.criteria[one]} ${textOf(value, one)}`).join(', ');
  if (field === 'rates') return ratesValue(words, value);
  if (field === 'winReasons' || field === 'lossReasons') return reasonsValue(words, value);
  return isFields(value) ? `${textOf(value, 'from')}–${textOf(value, 'to')}` : undefined;
}

const definitions = (words: Words, value: Json): string =>
  (['mql', 'sql'] as const)
    .map(kind => {
      const facts = isFields(value) ? listOf(value[kind] ?? null) : [];
      return `${kind.toUpperCase()}: ${facts.map(fact => fieldName(words, fact)).join(', ')}`;
    })
    .join('; ');

const fieldName = (words: Words, field: Json): string => {
  const { fields } = words.t.deals;
  return isKeyOf(fields, field) ? fields[field] : '';
};

const ratesValue = (words: Words, value: Json): string =>
  listOf(value)
    .flatMap(one => (isFields(one) ? [one] : []))
    .map(one => {
      const rate = words.format.number(Number(one['rate']), 6);
      return `${textOf(one, 'currency')} ${rate}, ${words.t.rates.since(words.format.day(textOf(one, 'from')))}`;
    })
    .join('; ');

const reasonsValue = (words: Words, value: Json): string =>
  listOf(value)
    .flatMap(one => (isFields(one) && one['hidden'] !== true ? [one] : []))
    .map(one => textOf(one, 'name') || reasonName(words, textOf(one, 'code')))
    .join(', ');

const spanWords = ({ format }: Words, span: Fields): string =>
  `${format.day(textOf(span, 'from'))} – ${format.day(textOf(span, 'to'))}`;

function templateValue(words: Words, field: string, value: Json): string | undefined {
  if (field === 'prompts') return words.t.forms.count(listOf(value).length);
  if (field === 'language' && typeof value === 'string')
    return new Intl.DisplayNames(words.format.locale, { type: 'language' }).of(value);
  if (!isFields(value)) return undefined;
  const days = { from: `2024-${textOf(value, 'from')}`, to: `2024-${textOf(value, 'to')}` };
  if (field === 'season') return `${words.format.day(days.from, days.from)} – ${words.format.day(days.to, days.to)}`;
  return Object.values(value)
    .map(text => (isFields(text) ? textOf(text, 'body') : ''))
    .join(' · ');
}

function outcomeValue(words: Words, field: string, value: Json): string | undefined {
  const { tracks, rule } = words.t.outcomes;
  const { sentiments, channels } = words.t.terms;
  if (field === 'track' && isKeyOf(tracks, value)) return tracks[value];
  if (field === 'sentiment' && isKeyOf(sentiments, value)) return sentiments[value];
  if (field !== 'next' || !isFields(value)) return field === 'next' ? rule.end : undefined;
  const days = Number(value['days']);
  const channel = textOf(value, 'channel');
  return [isChannel(channel) && channels[channel], days === 0 ? rule.today : rule.days(days)].filter(Boolean).join(' ');
}

/** Texts longer than this are told by the part in which they differ. */
const longText = 90;
const lead = 30;

/** The part of a text in which it differs from another. */
export function whereItDiffers(text: string, other: string): string {
  if (text.length <= longText) return text;
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  const from = Math.max(0, Math.min(same, text.length - longText) - lead);
  const to = from + longText;
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
