import { asDay, asDays, asHowOften, asMoney, asTexts } from '#lib/domain/views/comparing.ts';
import type { Condition } from '#lib/domain/view.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type Named = (field: string, value: string) => string;

const wordOf = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

export const fieldWord = (words: Words, field: string): string =>
  wordOf(words.t.views.fields, field) ?? words.t.views.unknownField;

export const comparisonWord = (words: Words, is: string): string => wordOf(words.t.views.comparisons, is) ?? is;

/** A condition in words: "Days without a touch: at least 14". Of several values any will do, so that is not said. */
export function conditionWords(words: Words, condition: Condition, named: Named): string {
  const asked = [howWords(words, condition), valueWords(words, condition, named)].filter(Boolean).join(' ');
  return `${fieldWord(words, condition.field)}: ${asked}`;
}

function howWords(words: Words, { is, value }: Condition): string {
  if (is === 'any-of') return '';
  if (is === 'none-of') return words.t.views.otherThan;
  const days = asDays(value);
  if (is === 'in-last' && days !== undefined) return words.t.views.inLast(days);
  if (is === 'in-next' && days !== undefined) return words.t.views.inNext(days);
  return comparisonWord(words, is);
}

function valueWords(words: Words, { field, is, value }: Condition, named: Named): string {
  const { format, t } = words;
  if (value === undefined || ['in-last', 'in-next', 'known', 'unknown'].includes(is)) return '';
  const often = asHowOften(value);
  if (often) return `${format.number(often.count)}, ${t.views.inLast(often.days)}`;
  const money = asMoney(value);
  if (money) return format.money(money);
  const day = asDay(value);
  if (day) return format.day(day);
  const texts = asTexts(value);
  if (texts) return texts.map(text => named(field, text)).join(', ');
  if (typeof value === 'number') return format.number(value, 1);
  return typeof value === 'string' ? `“${value}”` : '';
}
