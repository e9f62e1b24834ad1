import type { Deal } from '../deal.ts';
import { mean } from '../metrics/mean.ts';
import { enoughCases } from '../metrics/metric.ts';
import { isQualifiedIn } from '../metrics/qualified.ts';
import { linkOf } from '../north-star/links.ts';
import { planBack, type PlanBack, type PlanFacts } from '../north-star/plan-back.ts';
import type { Stage } from '../pipeline.ts';
import { ratesIn } from '../rates.ts';
import type { Levers } from '../scenario.ts';
import { asItIs, type LeverFigures } from './lever-figures.ts';
import { oddsQuestion, type OddsFacts } from './odds-question.ts';
import type { OddsQuestion } from './quota-odds.ts';

/** The rep's book as it is: what levers are moved from, and what odds are asked of. */
export type Setting = {
  readonly back: PlanBack;
  readonly own: LeverFigures;
  /** Closed deals that the win rate rests on, and won ones with an amount. */
  readonly closed: number;
  readonly amounts: number;
  /** Ten deals of the rep's own have ended, or the rep has said the win rate: below that odds would be luck. */
  readonly hasEnough: boolean;
  readonly facts: OddsFacts | undefined;
};

export type SettingFacts = PlanFacts & {
  readonly year: { readonly open: readonly Deal[]; readonly stages: ReadonlyMap<string, Stage> };
};

/** Months of the year that the counts are of. */
const months = 12;
const daysOfYear = 365;

export function settingOf(facts: SettingFacts): Setting {
  const { year, settings, today } = facts;
  const back = planBack(facts);
  const { counts } = year;
  const valueOf = (key: 'win-rate' | 'deal-size') => linkOf(key, counts, back.goal.rates).value;
  const [winRate, dealSize, cycle] = [valueOf('win-rate'), valueOf('deal-size'), back.cycle.value];
  const isQualified = isQualifiedIn([...year.stages.values()]);
  const own: LeverFigures = {
    ...{ winRate, dealSize, cycle },
    volume: counts.opportunities / months,
    open: year.open.filter(isQualified).length
  };
  const isAskable = back.amount !== undefined && winRate !== undefined && cycle !== undefined;
  const isSaid = back.goal.rates?.['win-rate'] !== undefined;
  return {
    hasEnough: isSaid || counts.won + counts.lost >= enoughCases,
    ...{ back, own, closed: counts.won + counts.lost, amounts: counts.amounts.length },
    facts: isAskable
      ? {
          ...{ today, winRate, cycle, rest: back.rest, to: back.period.to },
          ...{ deals: year.open, stages: year.stages, rates: ratesIn(settings) },
          newPerDay: counts.opportunities / daysOfYear,
          amounts: amountsFor(counts.amounts, dealSize)
        }
      : undefined
  };
}

/** What a new deal may bring: amounts of the record, stretched where the rep has said another size, or that size alone. */
function amountsFor(amounts: readonly number[], size: number | undefined): readonly number[] {
  const own = mean(amounts);
  if (own === undefined) return size === undefined ? [] : [size];
  return size === undefined ? amounts : amounts.map(minor => (minor * size) / own);
}

/** The question of the odds with levers moved, and those of the best and the worst win rate that the record allows. */
export function questionsOf(
  { facts, back }: Setting,
  levers: Levers = asItIs
): { readonly point: OddsQuestion; readonly low?: OddsQuestion; readonly high?: OddsQuestion } | undefined {
  if (!facts) return undefined;
  const rate = back.links.find(({ key }) => key === 'win-rate');
  const at = (winRate: number) =>
    oddsQuestion(facts, { ...levers, winRate: levers.winRate * (winRate / facts.winRate) });
  const point = oddsQuestion(facts, levers);
  return rate?.interval ? { point, low: at(rate.interval.low), high: at(rate.interval.high) } : { point };
}
