import type { Deal } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import type { MetricFigure, MetricKey } from '#lib/domain/metrics/metric.ts';
import { moneyOf } from '#lib/domain/money.ts';
import { periodOf, type Period, type Span } from '#lib/domain/period.ts';
import { parseDay, type Day } from '#lib/domain/time.ts';
import { aDeal } from '../builders.ts';
import { figure } from '../metric-facts.ts';
import { isHere, rowsOf, type Row } from './figures.ts';

const files = ['accounts', 'products', 'sales_pipeline', 'sales_teams'].map(name => `maven/${name}.csv`);
export const mavenAnswersAreHere = isHere('answers/maven_answers.json', ...files);

export const today = '2017-12-31';
export const always: Period = { from: '2000-01-01', to: '2099-12-31' };

export type Opportunity = {
  readonly row: Row;
  readonly deal: Deal;
  /** The same with the list price of an exact join by name as its amount. */
  readonly strict: Deal;
  readonly manager: string;
  readonly region: string;
  readonly sector: string;
};

const statuses: Readonly<Record<string, Deal['status']>> = { Won: 'won', Lost: 'lost' };
export const accountOf = (name: string) => idOf('company', `account${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`);

/** What is offered has its list price; a deal in prospecting was opened on a day that nobody noted. */
export function opportunities(): Opportunity[] {
  const byName = (file: string, key: string) => new Map(rowsOf(`maven/${file}.csv`).map(row => [row[key] ?? '', row]));
  const [prices, teams, accounts] = [
    byName('products', 'product'),
    byName('sales_teams', 'sales_agent'),
    byName('accounts', 'account')
  ];
  return rowsOf('maven/sales_pipeline.csv').map(row => {
    const product = row['product'] ?? '';
    const price = (name: string) => prices.get(name)?.['sales_price'];
    const team = teams.get(row['sales_agent'] ?? '');
    const sector = accounts.get(row['account'] ?? '')?.['sector'] ?? '';
    // The one spelling that differs between the two files.
    const deal = dealOf(row, price(product === 'GTXPro' ? 'GTX Pro' : product));
    return {
      ...{ row, deal, strict: dealOf(row, price(product)), sector },
      ...{ manager: team?.['manager'] ?? '', region: team?.['regional_office'] ?? '' }
    };
  });
}

function dealOf(row: Row, listPrice: string | undefined): Deal {
  const { openedOn: _openedOn, ...deal } = aDeal({ status: statuses[row['deal_stage'] ?? ''] ?? 'open' });
  const closedOn = parseDay(row['close_date'] ?? '');
  const worth = deal.status === 'open' ? listPrice : row['close_value'];
  const amount = worth ? moneyOf(Number(worth), 'USD') : undefined;
  return {
    ...deal,
    ...{ title: row['opportunity_id'] ?? '', openedOn: parseDay(row['engage_date'] ?? '') ?? today },
    ...(row['account'] && { company: accountOf(row['account']) }),
    ...{ ...(closedOn && { closedOn }), ...(amount && { amount }) }
  };
}

export const mavenFacts = (deals: readonly Deal[], period: Period) =>
  ({ deals, period, today, rates: { currency: 'USD', rates: [] } }) as const;

export const ask = (key: MetricKey, deals: readonly Deal[], period: Period = always): MetricFigure =>
  figure(key, mavenFacts(deals, period));

export const dollars = (minor: number | undefined) => (minor === undefined ? undefined : minor / 100);
export const amounts = (deals: readonly Deal[]) => deals.map(({ amount }) => (amount?.minor ?? 0) / 100);
export const wonIn = (deals: readonly Deal[], period: Period) => ask('quota-attainment', deals, period).beside ?? {};

/** `2017-03` or `2017-Q2` as dates. */
export function periodNamed(name: string): Period {
  const [year, part = ''] = name.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  const span: Span = part.startsWith('Q') ? 'quarter' : 'month';
  return periodOf(span, `${String(year)}-${String(month).padStart(2, '0')}-01` as Day, 1);
}
