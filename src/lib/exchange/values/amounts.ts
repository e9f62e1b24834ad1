import type { Currency } from '#lib/domain/money.ts';
import { isBlank } from './blank.ts';
import { currencyOf } from './currency.ts';

/** A number of major units, with the currency that stood beside it. */
export type Amount = { readonly major: number; readonly currency?: Currency };

/** The amount that a cell holds; `bad` is a text that is no amount. */
export type AmountReader = (text: string) => Amount | undefined | 'bad';

const shape = /^([^\d\s(.,-]*)(\d[\d.,]*|[.,]\d+)([^\d]*)$/;

/**
 * Reads the amounts of one column. A lone mark before three digits, as in 1,234, parts thousands unless
 * the column shows elsewhere that the same mark parts the fraction, as in 12,50.
 */
export function amountReader(column: Iterable<string>): AmountReader {
  const decimals = new Set<string>();
  for (const text of column) {
    const number = shape.exec(bare(text).text)?.[2] ?? '';
    const mark = decimalOf(number);
    if (mark) decimals.add(mark);
  }
  return text => (isBlank(text) ? undefined : readAmount(text, decimals));
}

/** The mark that can only part the fraction. */
function decimalOf(number: string): string | undefined {
  const marks = number.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  if (new Set(marks).size === 2) return last;
  const [whole = '', fraction = ''] = number.split(last);
  return marks.length === 1 && (fraction.length !== 3 || whole.length > 3 || /^0?$/.test(whole)) ? last : undefined;
}

function readAmount(cell: string, decimals: ReadonlySet<string>): Amount | 'bad' {
  const { text, isNegative } = bare(cell);
  const [, before = '', number = '', after = ''] = shape.exec(text) ?? [];
  const beside = before || after;
  const currency = beside ? currencyOf(beside) : undefined;
  if (!number || (before && after) || (beside && !currency)) return 'bad';
  const major = majorOf(number, decimals);
  if (major === undefined) return 'bad';
  return { major: isNegative && major !== 0 ? -major : major, ...(currency && { currency }) };
}

function majorOf(number: string, decimals: ReadonlySet<string>): number | undefined {
  const last = number.match(/[.,]/g)?.at(-1);
  const decimal =
    decimalOf(number) ?? (last && decimals.has(last) && number.split(last).length === 2 ? last : undefined);
  const [whole = '', fraction = ''] = decimal ? number.split(decimal) : [number];
  const isGrouped = /^(?:\d*|\d{1,3}(?:[.,]\d{3})+)$/.test(whole);
  if (!isGrouped || /[.,]/.test(fraction)) return undefined;
  return Number(`${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
}

/** Without spaces and apostrophes between thousands, and without what says that it is negative. */
function bare(cell: string): { readonly text: string; readonly isNegative: boolean } {
  const text = cell
    .replace(/[\s'’]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[.,]-$/, ''); // 4704,- is a round sum, not a debt
  const inParentheses = /^\((.*)\)$/.exec(text)?.[1];
  const positive = (inParentheses ?? text).replace(/^([^\d-]*)-|-$/, '$1');
  return { text: positive, isNegative: inParentheses !== undefined || positive !== text };
}
