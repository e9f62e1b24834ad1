import type { MetricKey } from '#lib/domain/metrics/metric.ts';

export const groupNames = ['activity', 'conversion', 'pipeline', 'results', 'customers'] as const;
export type GroupName = (typeof groupNames)[number];

/** Every figure of the catalogue, in the order in which a rep works: what is done, what becomes of it, what comes of that. */
export const groups: Readonly<Record<GroupName, readonly MetricKey[]>> = {
  activity: [
    'connect-rate',
    'positive-rate',
    'meetings-per-connect',
    'calls-to-interest',
    'callback-rate',
    'reply-rate',
    'response-time',
    'demos-booked',
    'demo-no-show'
  ],
  conversion: [
    'lead-conversion',
    'mql-to-sql',
    'sql-to-opportunity',
    'sql-to-win',
    'stage-conversion',
    'conversion-of-created',
    'opportunities-per-meeting',
    'wins-per-opportunity',
    'wins-per-dial',
    'calls-to-sale',
    'touched-to-won'
  ],
  pipeline: [
    'pipeline-created',
    'pipeline-count',
    'pipeline-value',
    'weighted-pipeline',
    'coverage',
    'velocity',
    'outlier-deals'
  ],
  results: [
    'quota-attainment',
    'pace',
    'win-rate',
    'loss-rate',
    'win-loss-ratio',
    'average-deal',
    'cycle',
    'profit-per-deal',
    'margin',
    'cost-per-win'
  ],
  customers: ['arr', 'arpa', 'logo-churn', 'revenue-churn']
};
