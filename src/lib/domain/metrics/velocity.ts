import { asOf, openDeals } from './as-of.ts';
import { averageWorth } from './average-deal.ts';
import { closedIn } from './closed-in.ts';
import { cycleFigure } from './cycle.ts';
import { divided, leftOut } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { isQualifiedIn } from './qualified.ts';
import { winRateByCount } from './win-rate-by-definition.ts';

/**
 * Sales velocity.
 *
 * Formula  open qualified deals × win rate × average won deal ÷ mean cycle
 * Unit     minor units of the rep's currency a day; the four levers beside it
 * Counts   deals open on the date that are qualified, by their date or by the stage they have reached; of the deals
 *          closed in the period the win rate by count, the mean amount of those won and their mean cycle from the start
 *          that the rep has chosen. n is the deals closed. Always the rate by count: by value, size would count twice
 * Source   requirement 108, the standard form. Not revenue per day: it says what the pipeline of today will bring
 */
export const velocity: Metric = {
  key: 'velocity',
  unit: 'money-per-day',
  tells: 'leading',
  better: 'more',
  dependsOn: ['cycleStart', 'smoothing'],
  needs: ['deals', 'past', 'contacts'],
  of: velocityOf
};

function velocityOf(facts: MetricFacts): MetricFigure {
  const date = asOf(facts);
  const open = openDeals(facts).filter(isQualifiedIn(facts.stages));
  const rate = winRateByCount(facts);
  const size = averageWorth(closedIn(facts.deals, 'won', facts.period), facts, ({ closedOn = date }) => closedOn);
  const cycle = cycleFigure(facts);
  const [share, mean] = [rate.value, size.value];
  const parts = share === undefined || mean === undefined ? undefined : open.length * share * mean;
  return {
    value: parts === undefined ? undefined : divided(cycle.value, parts),
    n: rate.n,
    evidence: { of: 'deals', rows: [...open, ...closedIn(facts.deals, 'won', facts.period), ...lostIn(facts)] },
    beside: { 'open-deals': open.length, 'win-rate': share, 'deal-size': mean, 'cycle-days': cycle.value },
    ...leftOut({ ...size.leftOut, ...cycle.leftOut })
  };
}

const lostIn = ({ deals, period }: MetricFacts) => closedIn(deals, 'lost', period);
