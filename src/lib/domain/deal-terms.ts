import type { Money } from './money.ts';

/** How often recurring money is paid. */
export const billings = ['month', 'quarter', 'year'] as const;
export type Billing = (typeof billings)[number];

/** What a deal's amount is made of, where the rep has said more than one figure. Of one currency throughout. */
export type DealTerms = {
  /** Paid once: set-up, licence, goods. */
  readonly oneOff?: Money;
  /** Paid every `billing`, for one seat where there are `seats`. */
  readonly recurring?: Money;
  readonly billing?: Billing;
  /** For how long it is signed. */
  readonly months?: number;
  readonly seats?: number;
  /** Off the price, in percent, 0…100. */
  readonly discount?: number;
  /** What delivering all of it costs the rep's firm. */
  readonly cost?: Money;
};
