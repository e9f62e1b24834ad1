import { isWithin } from '../period.ts';
import type { Day } from '../time.ts';
import { byAccount } from './accounts.ts';
import { divided, leftOut, sumOf } from './figure.ts';
import { minorOn } from './in-one-currency.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Cost per win (CAC of one rep).
 *
 * Formula  Σ spend of the period ÷ new customers won in it
 * Unit     minor units of the rep's currency, at the rate of the day of each spend
 * Counts   spends as the rep enters them, and accounts whose first deal ever was won in the period. Where no spend was
 *          entered nothing is known, and the cost is not 0
 * Source   requirement 106. Not the firm's CAC, which holds salaries and marketing that a rep does not see, and not per
 *          deal: a customer who buys again was won before
 */
export const costPerWin: Metric = {
  key: 'cost-per-win',
  unit: 'money',
  tells: 'lagging',
  better: 'less',
  dependsOn: ['smoothing'],
  needs: ['deals', 'spends'],
  of: costPerWinOf
};

function costPerWinOf({ deals, spends, period, rates }: MetricFacts): MetricFigure {
  const asked = spends.filter(({ day }) => isWithin(day, period));
  const minors = asked.flatMap(({ amount, day }) => minorOn(amount, day, rates) ?? []);
  const won = deals.filter(({ status, closedOn }) => status === 'won' && closedOn !== undefined);
  const { accounts, without } = byAccount(won);
  const firsts = [...accounts.values()].map(those =>
    those.reduce((a, b) => (dayOfWin(a) < dayOfWin(b) || (dayOfWin(a) === dayOfWin(b) && a.id < b.id) ? a : b))
  );
  const gained = firsts.filter(deal => isWithin(dayOfWin(deal), period));
  return {
    value: minors.length > 0 ? divided(gained.length, sumOf(minors)) : undefined,
    n: gained.length,
    evidence: { of: 'deals', rows: gained },
    ...(minors.length > 0 && { beside: { spent: sumOf(minors) } }),
    ...leftOut({
      'no-rate': asked.length - minors.length,
      'no-cost': asked.length === 0 ? gained.length : 0,
      'no-company': without
    })
  };
}

const dayOfWin = ({ closedOn = '9999-12-31' }: { readonly closedOn?: Day }): Day => closedOn;
