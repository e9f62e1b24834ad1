import { isCall, touchesThat } from './calls-in.ts';
import { closedIn } from './closed-in.ts';
import { contactsIn } from './contacts.ts';
import { leftOut, rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Calls that end in a sale.
 *
 * Formula  deals won whose first or last touch was a call ÷ calls
 * Unit     ratio; beside it how many began with a call and how many ended with one, for an attribution is a choice
 * Counts   deals won with a close date in the period, with their touches of all time; calls of the period in both
 *          directions. Deals won that nobody logged a touch of are left out. The records behind it are the deals
 * Source   requirements 78 and 120. Not wins per dial (117): a deal begun and ended by e-mail was not sold by phone
 */
export const callsToSale: Metric = {
  key: 'calls-to-sale',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['touches', 'deals', 'contacts'],
  of: callsToSaleOf
};

function callsToSaleOf(facts: MetricFacts): MetricFigure {
  const contacts = contactsIn(facts);
  const won = closedIn(facts.deals, 'won', facts.period);
  const first = won.filter(({ id }) => contacts.get(id)?.first.channel === 'call');
  const last = won.filter(({ id }) => contacts.get(id)?.last.channel === 'call');
  const rows = [...new Set([...first, ...last])];
  return {
    ...rateOf(rows.length, touchesThat(facts, isCall).n, { of: 'deals', rows }),
    beside: { 'first-touch': first.length, 'last-touch': last.length },
    ...leftOut({ 'no-start': won.filter(({ id }) => !contacts.has(id)).length })
  };
}
