import type { Deal } from '#lib/domain/deal.ts';
import { cycleStarts, daysFrom } from '#lib/domain/metrics/cycle-start.ts';
import type { MetricKey } from '#lib/domain/metrics/metric.ts';
import { moneyOf } from '#lib/domain/money.ts';
import { parseDay } from '#lib/domain/time.ts';
import { aDeal } from '../builders.ts';
import { figure, metricFactsOf } from '../metric-facts.ts';
import {
  compare,
  decimals,
  isHere,
  ratio,
  rowsOf,
  spread,
  textOf,
  under,
  type Compared,
  type Figures,
  type Row
} from './figures.ts';

const file = 'hubspot_dummy/hubspot_deals.csv';
export const hubSpotIsHere = isHere(file, 'answers/hubspot_deals_answers.json');

const statuses: Readonly<Record<string, Deal['status']>> = { 'Closed Won': 'won', 'Closed Lost': 'lost' };

type Line = { readonly row: Row; readonly deal: Deal };

function dealOf(row: Row): Deal {
  const status = statuses[row['Deal Stage'] ?? ''] ?? 'open';
  const { openedOn: _today, ...deal } = aDeal({ status });
  const [openedOn, closes] = [parseDay(row['Create Date'] ?? ''), parseDay(row['Close Date'] ?? '')];
  const amount = moneyOf(Number(row['Amount']), 'USD');
  const end = status === 'open' ? { closeOn: closes } : { closedOn: closes };
  return { ...deal, ...(openedOn && { openedOn }), ...(closes && end), ...(amount && { amount }) } as Deal;
}

const ask = (key: MetricKey, deals: readonly Deal[], byValue = false) =>
  figure(key, {
    ...{ deals, today: '2025-05-04', period: { from: '2000-01-01', to: '2099-12-31' } },
    ...{ rates: { currency: 'USD', rates: [] }, definitions: { winRate: byValue ? 'value' : 'count' } }
  });

const dollars = (minor: number | undefined) => (minor === undefined ? undefined : minor / 100);
const startOf = cycleStarts(metricFactsOf());

function figuresOf(lines: readonly Line[]): Figures {
  const deals = lines.map(({ deal }) => deal);
  const [created, rate, lost] = [ask('conversion-of-created', deals), ask('win-rate', deals), ask('loss-rate', deals)];
  const size = ask('average-deal', deals);
  const cycle = ask('cycle', deals);
  const value = ask('win-rate', deals, true).value;
  return {
    ...{ total: created.n, won: rate.hits, lost: lost.hits, open: ask('pipeline-count', deals).value },
    ...under('win_rate', ratio(rate)),
    value_win_rate_pct: decimals(2, value === undefined ? undefined : value * 100),
    won_amount: dollars(ask('quota-attainment', deals).beside?.['won-value']),
    lost_amount: lostAmount(deals),
    ...under(
      'avg_won_deal',
      spread(
        { ...size, value: dollars(size.value), median: dollars(size.median) },
        minors(size.evidence.rows as Deal[])
      )
    ),
    ...under(
      'cycle_days_won',
      spread(
        cycle,
        (cycle.evidence.rows as Deal[]).flatMap(deal => daysFrom(startOf(deal), deal.closedOn) ?? [])
      )
    ),
    pipeline_amount: dollars(ask('pipeline-value', deals).value),
    ...byStage(lines)
  };
}

const minors = (deals: readonly Deal[]) => deals.map(({ amount }) => (amount?.minor ?? 0) / 100);

/** The win rate by value is made of what was won and what was lost: the records behind it say how much. */
const lostAmount = (deals: readonly Deal[]): number =>
  (ask('win-rate', deals, true).evidence.rows as Deal[])
    .filter(({ status }) => status === 'lost')
    .reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0) / 100;

function byStage(lines: readonly Line[]): Figures {
  const open = lines.filter(({ deal }) => deal.status === 'open');
  const stages = [...Map.groupBy(open, ({ row }) => row['Deal Stage'] ?? '')];
  return Object.assign(
    {},
    ...stages.map(([stage, some]) => {
      const deals = some.map(({ deal }) => deal);
      const [n, amount] = [ask('pipeline-count', deals).value, dollars(ask('pipeline-value', deals).value)];
      return under(`open_by_stage.${stage}`, { n, amount });
    })
  ) as Figures;
}

type Answers = {
  readonly overall: unknown;
  readonly by_owner: Readonly<Record<string, unknown>>;
  readonly by_pipeline: Readonly<Record<string, unknown>>;
};

/** Every group of the answers, beside what our metrics say of the same deals. */
export function hubSpotCompared(): Compared[] {
  const lines = rowsOf(file).map(row => ({ row, deal: dealOf(row) }));
  const answers = JSON.parse(textOf('answers/hubspot_deals_answers.json')) as Answers;
  const groups = (of: 'by_owner' | 'by_pipeline', column: string) =>
    Object.entries(answers[of]).map(([whose, answer]) =>
      compare(`${of} ${whose}`, answer, figuresOf(lines.filter(({ row }) => row[column] === whose)))
    );
  return [
    compare('overall', answers.overall, figuresOf(lines)),
    ...groups('by_owner', 'Deal Owner'),
    ...groups('by_pipeline', 'Pipeline')
  ];
}
