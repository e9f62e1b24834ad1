import { openDeals } from './as-of.ts';
import { countOf } from './figure.ts';
import type { Metric } from './metric.ts';

/**
 * Pipeline count: active deals.
 *
 * Formula  deals open on the date
 * Unit     deals
 * Counts   at the end of the period, or today while it lasts, by what was true then. Deals on hold wait and are not active
 * Source   requirement 102 and N17: deals, not hands of cards. Not deals opened in the period (116)
 */
export const pipelineCount: Metric = {
  key: 'pipeline-count',
  unit: 'count',
  tells: 'leading',
  better: 'more',
  dependsOn: [],
  needs: ['deals', 'past'],
  of: facts => countOf({ of: 'deals', rows: openDeals(facts) })
};
