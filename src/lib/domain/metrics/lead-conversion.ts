import type { PersonId } from '../ids.ts';
import { isWithin } from '../period.ts';
import type { Person } from '../person.ts';
import { dayOf } from '../time.ts';
import { rateOf, shareOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure, Part } from './metric.ts';

/**
 * Conversion of leads.
 *
 * Formula  leads who became customers ÷ leads that came in the period; the same for each source
 * Unit     ratio, 0…1, with its 95 % interval
 * Counts   people by the day they came (or were added, where that is not known), whatever has become of them since. Who
 *          is on a deal that was won has become a customer
 * Source   requirement 100 and N16: a rate of conversion, not of exchange. Not the conversion of created deals (97): a
 *          lead need not become a deal, and a deal may have several people
 */
export const leadConversion: Metric = {
  key: 'lead-conversion',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals', 'people'],
  of: leadConversionOf
};

function leadConversionOf({ people, deals, period, zone }: MetricFacts): MetricFigure {
  const leads = people.filter(({ arrivedAt, createdAt }) => isWithin(dayOf(arrivedAt ?? createdAt, zone), period));
  const won = deals.filter(({ status }) => status === 'won');
  const customers = new Set<PersonId>(won.flatMap(deal => deal.people));
  const hitsOf = (some: readonly Person[]) => some.filter(({ id }) => customers.has(id)).length;
  const rows = [...Map.groupBy(leads, ({ source = '' }) => source)].map(([key, some]): Part => ({
    key,
    ...shareOf(hitsOf(some), some.length)
  }));
  return {
    ...rateOf(hitsOf(leads), leads.length, { of: 'people', rows: leads }),
    parts: { by: 'source', rows: rows.sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1)) }
  };
}
