import { moneyOf, type Currency, type Money } from './money.ts';

/**
 * An amount as a thumb types it: 12500, 12 500,50, 12,500.50. A lone mark before exactly three digits parts
 * thousands, for nobody types a tenth of a cent. Undefined when it is no amount.
 */
export function typedAmount(text: string, currency: Currency): Money | undefined {
  const bare = text.replace(/[\s\u00a0\u202f\u2009'’]/g, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const mark = decimalMark(bare);
  const [whole = '', fraction = ''] = mark ? bare.split(mark) : [bare];
  if (!/^-?(\d+|\d{1,3}([.,]\d{3})(\2\d{3}|[.,]\d{3})*)$/.test(whole) || /\D/.test(fraction)) return undefined;
  return moneyOf(Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`), currency);
}

/** The last mark, when it can only part the fraction. */
function decimalMark(bare: string): string | undefined {
  const marks: readonly string[] = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  if (marks.length > 1) return marks.indexOf(last) === marks.length - 1 ? last : undefined;
  const [whole = '', fraction = ''] = bare.split(last);
  return fraction.length !== 3 || whole.length > 3 || /^-?0$/.test(whole) ? last : undefined;
}
