import type { Plain } from './plain-book.ts';

/** What one unit of a currency is worth in the rep's own, in hundredths, from a date on. */
export type Rates = {
  readonly currency: string;
  readonly hundredths: readonly { readonly currency: string; readonly from: string; readonly rate: number }[];
};

/** Minor units of the rep's currency on a date, by whole numbers alone; undefined where nobody said a rate. */
export function worthIn(amount: Plain, date: string, { currency, hundredths }: Rates): number | undefined {
  const [own, minor] = [amount.text('currency'), amount.number('minor')];
  if (own === '' || own === currency) return own === '' ? undefined : minor;
  let known: { readonly from: string; readonly rate: number } | undefined;
  for (const one of hundredths) {
    if (one.currency === own && one.from <= date && (!known || one.from > known.from)) known = one;
  }
  // Half a unit is rounded away from zero.
  return known && Math.sign(minor) * Math.floor((Math.abs(minor) * known.rate * 2 + 100) / 200);
}
