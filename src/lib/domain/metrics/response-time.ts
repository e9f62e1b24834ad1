import { isWithin } from '../period.ts';
import { dayOf } from '../time.ts';
import { firstAnswer, speedToLead, type Inbound } from './first-answer.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Lead response time.
 *
 * Formula  median(first outbound touch − arrival); beside it the shares answered within 5 minutes, an hour and a day
 * Unit     milliseconds of the calendar, nights and weekends included
 * Counts   people who came in by themselves in the period. Who still waits is in no median and counts as missed in a
 *          share once its time is over
 * Source   requirements 45 and 105. A median, for one forgotten lead would make a mean of days; not the time to a reply
 *          of theirs
 */
export const responseTime: Metric = {
  key: 'response-time',
  unit: 'time',
  tells: 'leading',
  better: 'less',
  dependsOn: ['smoothing'],
  needs: ['people', 'inbound'],
  of: responseTimeOf
};

function responseTimeOf(facts: MetricFacts): MetricFigure {
  const { period, zone } = facts;
  const known = facts.inbound ?? inboundAmong(facts);
  const inbound = known.filter(({ arrivedAt }) => isWithin(dayOf(arrivedAt, zone), period));
  const { n, waiting, median, within } = speedToLead(inbound, facts.now);
  const who = new Set(inbound.map(({ person }) => person));
  return {
    value: median,
    n,
    median,
    evidence: { of: 'people', rows: facts.people.filter(({ id }) => who.has(id)) },
    beside: {
      'within-5m': within['5m']?.rate,
      'within-1h': within['1h']?.rate,
      'within-24h': within['24h']?.rate,
      waiting
    }
  };
}

function inboundAmong({ people, activities }: MetricFacts): Inbound[] {
  const touches = Map.groupBy(activities, ({ person }) => person);
  return people.flatMap(({ id, arrivedAt }) => {
    if (arrivedAt === undefined) return [];
    const answeredAt = firstAnswer(arrivedAt, touches.get(id) ?? []);
    return { person: id, arrivedAt, ...(answeredAt !== undefined && { answeredAt }) };
  });
}
