import type { Deal } from '#lib/domain/deal.ts';
import { cycleDays } from '#lib/domain/metrics/cycle-days.ts';
import { cycleStarts, daysFrom } from '#lib/domain/metrics/cycle-start.ts';
import { mean } from '#lib/domain/metrics/mean.ts';
import { median } from '#lib/domain/metrics/median.ts';
import { figure, metricFactsOf } from '../metric-facts.ts';
import { compare, decimals, ratio, spread, textOf, under, type Compared, type Figures } from './figures.ts';
import { byPeriod, topTen } from './maven-periods.ts';
import { ranks } from './maven-ranks.ts';
import {
  always,
  amounts,
  ask,
  dollars,
  mavenFacts,
  opportunities,
  periodNamed,
  today,
  wonIn,
  type Opportunity
} from './maven-rows.ts';

/** What every group of opportunities is asked. */
function figuresOf(group: readonly Opportunity[]): Figures {
  const deals = group.map(({ deal }) => deal);
  const created = ask('conversion-of-created', deals);
  const rate = ask('win-rate', deals);
  const lost = ask('loss-rate', deals);
  const standing = (stage: string) =>
    ask(
      'pipeline-count',
      group.filter(({ row }) => row['deal_stage'] === stage).map(({ deal }) => deal)
    ).value;
  return {
    ...{ total: created.n, won: created.hits, lost: lost.hits, closed: rate.n },
    ...{
      open: ask('pipeline-count', deals).value,
      engaging: standing('Engaging'),
      prospecting: standing('Prospecting')
    },
    ...under('win_rate', ratio(rate)),
    ...under('won_share_of_all_created', ratio(created)),
    revenue_won: dollars(wonIn(deals, always)['won-value']),
    ...under('avg_won_deal', averageOf(deals)),
    ...cyclesOf(deals),
    ...openOf(group, rate.value)
  };
}

function averageOf(deals: readonly Deal[]): Figures {
  const { value, median, n, evidence } = ask('average-deal', deals);
  return spread({ value: dollars(value), median: dollars(median), n }, amounts(evidence.rows as Deal[]));
}

const startOf = cycleStarts(metricFactsOf());

function cyclesOf(deals: readonly Deal[]): Figures {
  const won = ask('cycle', deals);
  const days = (won.evidence.rows as Deal[]).flatMap(deal => daysFrom(startOf(deal), deal.closedOn) ?? []);
  const { mean: value, n, min = Infinity, max = -Infinity } = cycleDays(deals, always, 'lost');
  const lost = { value, n, median: won.beside?.['median-of-lost'] };
  return {
    ...under('cycle_days_won', spread(won, days)),
    ...under('cycle_days_lost', spread(lost, n > 0 ? [min, max] : []))
  };
}

/** The open pipeline; weighted, every deal has the group's own win rate as its chance. */
function openOf(group: readonly Opportunity[], winRate: number | undefined): Figures {
  const deals = group.map(({ deal }) => deal);
  const strict = ask(
    'pipeline-value',
    group.map(one => one.strict)
  );
  const chance = winRate === undefined ? {} : { probability: winRate * 100 };
  const weighted = ask(
    'weighted-pipeline',
    deals.map(deal => ({ ...deal, ...chance }))
  );
  const engaging = group.filter(({ row }) => row['deal_stage'] === 'Engaging').map(({ deal }) => deal);
  const ages = engaging.flatMap(deal => daysFrom(startOf(deal), today) ?? []);
  return {
    pipeline_list_price: dollars(ask('pipeline-value', deals).value),
    // A dash with us, where nothing has an amount; a plain sum of nothing is 0.
    'pipeline_list_price_strict_join.value': dollars(strict.value ?? 0),
    'pipeline_list_price_strict_join.unmatched_open_deals': strict.leftOut?.['no-amount'] ?? 0,
    ...(winRate !== undefined && { weighted_pipeline: decimals(2, dollars(weighted.value)) }),
    velocity_per_day: decimals(2, dollars(ask('velocity', deals).value)),
    ...under(
      'open_engaging_age_days_asof_2017_12_31',
      spread({ value: mean(ages), median: median(ages), n: ages.length }, ages)
    ),
    open_engaging_older_than_90_days: ages.filter(age => age > 90).length
  };
}

const inFull = (group: readonly Opportunity[]): Figures => ({
  ...figuresOf(group),
  ...byPeriod(group.map(({ deal }) => deal)),
  ...topTen(group)
});

type Answers = Readonly<Record<'overall', unknown>> &
  Readonly<Record<'reps' | 'by_manager' | 'by_region' | 'by_product' | 'by_account_sector', Record<string, unknown>>> &
  Readonly<Record<string, unknown>>;

/** Every group of the answers, beside what our metrics say of the same opportunities. */
export function mavenCompared(): Compared[] {
  const all = opportunities();
  const answers = JSON.parse(textOf('answers/maven_answers.json')) as Answers;
  const groups = (of: string, keyOf: (one: Opportunity) => string | undefined, ask = figuresOf) =>
    Object.entries(answers[of] as Record<string, unknown>).map(([whose, answer]) =>
      compare(`${of} ${whose}`, answer, ask(all.filter(one => keyOf(one) === whose)))
    );
  return [
    compare('overall', answers.overall, inFull(all)),
    ...groups('reps', ({ row }) => row['sales_agent'], inFull),
    ...groups('by_manager', ({ manager }) => manager),
    ...groups('by_region', ({ region }) => region),
    ...groups('by_product', ({ row }) => row['product']),
    ...groups('by_account_sector', ({ sector }) => sector),
    ...groups('engaged_cohort_by_month', () => '').map(cohortOf(all, answers)),
    ...ranks(all, answers)
  ];
}

const cohortOf =
  (all: readonly Opportunity[], answers: Answers) =>
  ({ whose }: Compared): Compared => {
    const name = whose.split(' ')[1] ?? '';
    const engaged = all.filter(({ row }) => row['engage_date']).map(({ deal }) => deal);
    const facts = { ...mavenFacts(engaged, periodNamed(name)), definitions: { winRate: 'cohort' } } as const;
    const created = figure('conversion-of-created', facts);
    const rate = figure('win-rate', facts);
    return compare(whose, (answers['engaged_cohort_by_month'] as Record<string, unknown>)[name], {
      ...{ engaged: created.n, won: created.hits, lost: rate.n - (rate.hits ?? 0) },
      still_open: created.beside?.['still-open']
    });
  };
