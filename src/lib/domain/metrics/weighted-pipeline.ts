import { chanceOf } from '../deal-chance.ts';
import type { StageId } from '../ids.ts';
import type { DealHistory } from '../pipeline-history/standing.ts';
import { asOf, openDeals } from './as-of.ts';
import { divided, leftOut, sumOf } from './figure.ts';
import { worthsOf } from './in-one-currency.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Weighted pipeline.
 *
 * Formula  Σ amount × p, where p is the rep's own chance of the deal, else that of its stage, else the share of the
 *          deals that stood on that stage and ended, that were won
 * Unit     minor units of the rep's currency at the rate of the date, rounded once at the end
 * Counts   deals open on the date. Those without an amount or a rate are left out, and those whose chance nobody knows
 * Source   requirements 109 and 178. Not a promise: it is right over many deals, and of one deal never
 */
export const weightedPipeline: Metric = {
  key: 'weighted-pipeline',
  unit: 'money',
  tells: 'leading',
  better: 'more',
  dependsOn: [],
  needs: ['deals', 'past'],
  of: weightedOf
};

function weightedOf(facts: MetricFacts): MetricFigure {
  const date = asOf(facts);
  const stages = new Map(facts.stages.map(stage => [stage.id, stage]));
  const measured = measuredChances(facts.histories);
  const open = openDeals(facts);
  const { worths, unknown } = worthsOf(open, facts.rates, () => date);
  const weighed = worths.flatMap(({ deal, minor }) => {
    const said = chanceOf(deal, stages.get(deal.stage))?.percent;
    const chance = said === undefined ? measured(deal.stage) : said / 100;
    return chance === undefined ? [] : { deal, minor, chance };
  });
  return {
    value:
      weighed.length === 0 && open.length > 0
        ? undefined
        : Math.round(sumOf(weighed.map(one => one.minor * one.chance))),
    n: weighed.length,
    evidence: { of: 'deals', rows: weighed.map(({ deal }) => deal) },
    ...leftOut({ ...unknown, 'no-chance': worths.length - weighed.length })
  };
}

/** Won ÷ ended, of the deals that ever stood on a stage. */
const measuredChances =
  (histories: readonly DealHistory[]) =>
  (stage: StageId): number | undefined => {
    const ended = histories.flatMap(({ turns }) => {
      const end = turns.at(-1)?.after?.status;
      const isEnd = end === 'won' || end === 'lost';
      return isEnd && turns.some(({ after }) => after?.stage === stage) ? end : [];
    });
    return divided(ended.length, ended.filter(end => end === 'won').length);
  };
