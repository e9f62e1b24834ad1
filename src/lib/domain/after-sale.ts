import { addMonths } from './add-months.ts';
import type { Deal, DealFields } from './deal.ts';
import { idOf, type DealId } from './ids.ts';
import { addDays, type Day } from './time.ts';

/** What is done with a new customer, in order. */
export const onboardingSteps = ['kick-off', 'access', 'training', 'first-use', 'first-result'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

export const healths = ['good', 'at-risk', 'bad'] as const;

/** A renewal is proposed so many days ahead: time to talk before the contract ends by itself. */
export const renewalAhead = 90;

/**
 * The day on which a won deal is to be renewed, by its terms.
 *
 * Formula  day won + months of the term
 * Absent   for what is only paid once, or signed for no known time
 */
export const renewalDay = ({ status, closedOn, terms }: Deal): Day | undefined =>
  status === 'won' && closedOn && terms?.recurring && terms.months ? addMonths(closedOn, terms.months) : undefined;

/** A renewal is of one contract on one day: two devices that make it make one deal. */
export const renewalId = (deal: DealId, renewOn: Day): DealId =>
  idOf('deal', `renew${renewOn.replaceAll('-', '')}${deal.slice('deal_'.length).slice(-40)}`);

/** Is it time to speak of the renewal? A customer who left is not asked. */
export const isRenewalDue = ({ status, renewOn, churnedOn }: Deal, today: Day): boolean =>
  status === 'won' && churnedOn === undefined && renewOn !== undefined && renewOn <= addDays(today, renewalAhead);

/** The deal that renews another: the same customer and product, the recurring part alone, to close on the day. */
export function renewalOf(deal: Deal, renewOn: Day): DealFields {
  const { title, company, people, group, pipeline, product, persona, amount, source, terms } = deal;
  const { oneOff: _oneOff, cost: _cost, ...recurring } = terms ?? {};
  const worth = terms?.recurring ? { terms: recurring } : amount && !terms?.oneOff ? { amount } : {};
  const same = { ...(company && { company }), ...(group && { group }), ...(product && { product }) };
  const from = { ...(persona && { persona }), ...(source && { source }) };
  return { title, people, pipeline, closeOn: renewOn, renewalOf: deal.id, ...same, ...from, ...worth };
}
