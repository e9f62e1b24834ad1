import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import type { Deal } from '#lib/domain/deal.ts';
import { moneyOf } from '#lib/domain/money.ts';
import { parseDay } from '#lib/domain/time.ts';
import { aDeal } from './builders.ts';

const data = new URL('../../../shared/data/', import.meta.url);
const pipeline = new URL('maven/sales_pipeline.csv', data);
const answers = new URL('answers/maven_answers.json', data);

/** The data lie beside the repository, not in it. */
export const mavenIsHere = existsSync(pipeline) && existsSync(answers);

export type MavenDeal = { readonly rep: string; readonly product: string; readonly deal: Deal };

const statuses: Readonly<Record<string, Deal['status']>> = { Won: 'won', Lost: 'lost' };

/** The 8,800 opportunities of Maven Analytics' "CRM Sales Opportunities", in US dollars. */
export function mavenDeals(): MavenDeal[] {
  const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(pipeline, 'utf8'), {
    header: true,
    skipEmptyLines: true
  });
  return rows.map(row => ({ rep: row['sales_agent'] ?? '', product: row['product'] ?? '', deal: dealOf(row) }));
}

function dealOf(row: Readonly<Record<string, string>>): Deal {
  const { openedOn: _openedOn, ...deal } = aDeal({ status: statuses[row['deal_stage'] ?? ''] ?? 'open' });
  const openedOn = parseDay(row['engage_date'] ?? '');
  const closedOn = parseDay(row['close_date'] ?? '');
  const value = row['close_value'] ?? '';
  const amount = value === '' ? undefined : moneyOf(Number(value), 'USD');
  return { ...deal, ...(openedOn && { openedOn }), ...(closedOn && { closedOn }), ...(amount && { amount }) };
}

const Ratio = v.object({ num: v.number(), den: v.number(), value: v.nullable(v.number()) });
const Spread = v.object({
  n: v.number(),
  value: v.nullable(v.number()),
  median: v.nullable(v.number()),
  min: v.nullable(v.number()),
  max: v.nullable(v.number())
});
const Revenue = v.record(v.string(), v.object({ won: v.number(), revenue: v.number() }));
const Figures = v.object({
  won: v.number(),
  lost: v.number(),
  win_rate: Ratio,
  revenue_won: v.number(),
  avg_won_deal: Spread,
  cycle_days_won: Spread,
  cycle_days_lost: Spread,
  revenue_by_close_month: v.optional(Revenue, {}),
  revenue_by_close_quarter: v.optional(Revenue, {}),
  win_rate_by_close_quarter: v.optional(v.record(v.string(), Ratio), {})
});
const Answers = v.object({
  overall: Figures,
  reps: v.record(v.string(), Figures),
  by_product: v.record(v.string(), Figures)
});

export type MavenFigures = v.InferOutput<typeof Figures>;

/** What an independent program computed from the same rows. */
export const mavenAnswers = (): v.InferOutput<typeof Answers> =>
  v.parse(Answers, JSON.parse(readFileSync(answers, 'utf8')));
