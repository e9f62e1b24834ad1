import { majorOf, type Currency, type Money } from '#lib/domain/money.ts';

/** An amount as a field shows it. */
export const amountText = (money: Money | undefined): string => (money ? String(majorOf(money)) : '');

export const currencyOr = (money: Money | undefined, currency: Currency): Currency => money?.currency ?? currency;

/** A number as a thumb types it; undefined for an empty field, NaN where it is none. */
export function typedNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  return bare === '' ? undefined : Number(bare);
}

/** A part of one as percent, without the noise of binary fractions. */
export const percentText = (part: number | undefined): string =>
  part === undefined ? '' : String(Math.round(part * 1e4) / 100);
