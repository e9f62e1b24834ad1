import type { Deal } from '../deal.ts';
import { addDays } from '../time.ts';
import { accountOf, type Account } from './accounts.ts';
import { asOf } from './as-of.ts';
import { activeOn, contractsOf, type Contract } from './contracts.ts';
import { sumOf } from './figure.ts';
import type { MetricFacts } from './metric.ts';

/** A customer at the start of the period, and what became of them by its end. */
export type Standing = {
  readonly account: Account;
  readonly before: readonly Contract[];
  readonly after: readonly Contract[];
};

/**
 * The customers who were there when the period began, with their contracts on the eve of it and at its end (today while
 * it lasts).
 *
 * Counts   accounts with an active contract; contracts of nobody are told apart, for whose they are is not known
 */
export function customersAtStart(facts: MetricFacts): { customers: readonly Standing[]; without: number } {
  const contracts = contractsOf(facts.deals, facts.rates);
  const before = Map.groupBy(activeOn(contracts, addDays(facts.period.from, -1)), ({ deal }) => accountOf(deal));
  const after = Map.groupBy(activeOn(contracts, asOf(facts)), ({ deal }) => accountOf(deal));
  const customers = [...before].flatMap(([account, those]) =>
    account === undefined ? [] : { account, before: those, after: after.get(account) ?? [] }
  );
  return { customers, without: before.get(undefined)?.length ?? 0 };
}

export const hasLeft = ({ after }: Standing): boolean => after.length === 0;

/** Left before the end of the last contract to end; otherwise it was not renewed. */
export const cancelledEarly = ({ before }: Standing): boolean =>
  before.reduce((a, b) => ((a.until ?? '9') >= (b.until ?? '9') ? a : b)).ended === 'cancelled';

export const dealsOf = (customers: readonly Standing[]): Deal[] =>
  customers.flatMap(({ before }) => before.map(({ deal }) => deal));

/** Recurring money of a customer a year. */
export const yearlyOf = (contracts: readonly Contract[]): number =>
  sumOf(contracts.map(({ recurring = 0 }) => recurring));
