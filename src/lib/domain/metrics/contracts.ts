import { addMonths } from '../add-months.ts';
import type { Deal } from '../deal.ts';
import { annualRecurringRevenue } from '../deal-worth.ts';
import type { RateBook } from '../rates.ts';
import type { Day } from '../time.ts';
import { minorOn } from './in-one-currency.ts';

/** A won deal as a contract: from its first day up to, not including, `until`; without it, it runs on. */
export type Contract = {
  readonly deal: Deal;
  readonly from: Day;
  readonly until?: Day;
  readonly ended?: 'cancelled' | 'not-renewed' | 'renewed';
  /** Minor units of the rep's currency a year; absent where nothing recurring is said, or there is no rate. */
  readonly recurring?: number;
};

/**
 * Contracts among the deals won.
 *
 * Counts   deals won with recurring terms, with a day of renewal, or said to have left: what is only sold once is no
 *          contract. It ends on the day the customer left, else with its term (the day of renewal that the rep says, or
 *          the day won + months); where a won deal renews it, on the day that one begins, so that nothing is counted
 *          twice and a renewal signed late is no loss. One signed for no known time runs until the customer leaves
 * Unit     recurring money is converted at the rate of the day of signing, and divided by the full term (N12)
 * Source   requirements 90 and 94, N11: leaving before the end and not renewing are told apart
 */
export function contractsOf(deals: readonly Deal[], rates: RateBook): Contract[] {
  const won = deals.filter(({ status, closedOn }) => status === 'won' && closedOn !== undefined);
  const renewedBy = new Map(won.flatMap(deal => (deal.renewalOf ? [[deal.renewalOf, deal] as const] : [])));
  return won.filter(isContract).flatMap(deal => contractOf(deal, renewedBy.get(deal.id), rates) ?? []);
}

const isContract = ({ terms, renewOn, churnedOn }: Deal): boolean =>
  terms?.recurring !== undefined || renewOn !== undefined || churnedOn !== undefined;

function contractOf(deal: Deal, renewal: Deal | undefined, rates: RateBook): Contract | undefined {
  const { closedOn: from, terms, churnedOn } = deal;
  if (from === undefined) return undefined;
  const yearly = terms && annualRecurringRevenue(terms);
  const recurring = yearly && minorOn(yearly, from, rates);
  const known = { deal, from, ...(recurring !== undefined && { recurring }) };
  const term = deal.renewOn ?? (terms?.recurring && terms.months ? addMonths(from, terms.months) : undefined);
  if (renewal?.closedOn) return { ...known, until: renewal.closedOn, ended: 'renewed' };
  if (churnedOn) return { ...known, until: churnedOn, ended: term && churnedOn >= term ? 'not-renewed' : 'cancelled' };
  return term ? { ...known, until: term, ended: 'not-renewed' } : known;
}

export const activeOn = (contracts: readonly Contract[], day: Day): Contract[] =>
  contracts.filter(({ from, until }) => from <= day && (until === undefined || day < until));
