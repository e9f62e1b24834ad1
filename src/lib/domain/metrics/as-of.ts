import type { Deal } from '../deal.ts';
import type { DealId } from '../ids.ts';
import type { DealHistory, Standing } from '../pipeline-history/standing.ts';
import type { Day } from '../time.ts';
import type { MetricFacts } from './metric.ts';

/** The date that a figure of one date is told for: the end of the period, or today while it lasts. */
export const asOf = ({ period, today }: Pick<MetricFacts, 'period' | 'today'>): Day =>
  period.to < today ? period.to : today;

/**
 * The deals that were open on the date, as they were then.
 *
 * Counts   today, deals whose status is open; on an earlier date, those that were open at the end of that day by the
 *          history of their changes, with the stage, amount and expected close of then. Deals on hold wait and are not
 *          open. Deals removed since are not told
 */
export function openDeals(facts: MetricFacts): Deal[] {
  const date = asOf(facts);
  if (date === facts.today) return facts.deals.filter(({ status }) => status === 'open');
  const histories = new Map<DealId, DealHistory>(facts.histories.map(history => [history.deal, history]));
  return facts.deals.flatMap(deal => {
    const standing = standingOn(histories.get(deal.id), date);
    return standing?.status === 'open' ? [asItWas(deal, standing)] : [];
  });
}

const standingOn = (history: DealHistory | undefined, date: Day): Standing | undefined =>
  history?.turns.findLast(({ day }) => day <= date)?.after;

function asItWas(deal: Deal, standing: Standing): Deal {
  const { amount: _amount, closeOn: _closeOn, closedOn: _closedOn, ...rest } = deal;
  return { ...rest, ...standing };
}
