/** What other currencies are worth, by the rep's own word. */
export const rates = {
  title: 'Exchange rates',
  hint: (currency: string) => `What other currencies are worth in ${currency}`,
  why: 'Sums of several currencies are shown as one only where you have given a rate. A currency without one stays apart.',
  needed: (currencies: string) => `In open deals without a rate: ${currencies}`,
  none: 'No rates yet.',
  add: 'Add a rate',
  currency: 'Currency',
  rate: (from: string, to: string) => `1 ${from} in ${to}`,
  from: 'Holds from',
  bad: 'A number above 0, like 4.31',
  says: (from: string, rate: string, to: string) => `1 ${from} = ${rate} ${to}`,
  since: (day: string) => `from ${day}`,
  now: (day: string) => `from ${day}, holds today`,
  other: (currency: string) => `into ${currency}, not used now`,
  remove: (what: string) => `Remove: ${what}`,
  saved: 'Rate saved',
  removed: 'Rate removed'
};
export type Rates = typeof rates;
