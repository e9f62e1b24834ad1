/** An ISO 4217 code, `PLN`. */
export type Currency = string;

/** A whole number of the currency's smallest unit: 12.50 PLN is 1250. Never a float of major units. */
export type Money = { readonly minor: number; readonly currency: Currency };

const digitsByCurrency = new Map<Currency, number>();

/** Digits after the decimal point: 2 for PLN, 0 for JPY, 3 for KWD. */
export function fractionDigits(currency: Currency): number {
  let digits = digitsByCurrency.get(currency);
  if (digits === undefined) {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    digits = maximumFractionDigits ?? 2;
    digitsByCurrency.set(currency, digits);
  }
  return digits;
}

export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text);

/** The largest amount kept: sums of a whole book stay exact integers. */
export const maxMinor = 1e14;

/** May this be kept? */
export const isAmount = ({ minor, currency }: Money): boolean =>
  Number.isSafeInteger(minor) && Math.abs(minor) <= maxMinor && isCurrency(currency);

/** Rounds half away from zero to the smallest unit; undefined when that is no exact amount. */
export function moneyOf(major: number, currency: Currency): Money | undefined {
  const scaled = Math.abs(major) * 10 ** fractionDigits(currency);
  const minor = Math.sign(major) * Math.round(Number(scaled.toFixed(6)));
  return Number.isFinite(minor) && Math.abs(minor) <= maxMinor ? { minor: minor + 0, currency } : undefined;
}

export const majorOf = ({ minor, currency }: Money): number => minor / 10 ** fractionDigits(currency);

/** Without the fraction: for what is an estimate anyway. Half away from zero. */
export function inWholeUnits({ minor, currency }: Money): Money {
  const unit = 10 ** fractionDigits(currency);
  return { minor: Math.sign(minor) * Math.round(Math.abs(minor) / unit) * unit + 0, currency };
}

/** Currencies are never mixed in one figure: one sum for each, largest first. */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const sums = new Map<Currency, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ minor, currency })).sort((a, b) => b.minor - a.minor);
}
