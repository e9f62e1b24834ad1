import type { Deal } from '#lib/domain/deal.ts';
import { compare, decimals, under, type Compared, type Figures } from './figures.ts';
import { accountOf, always, amounts, ask, dollars, wonIn, type Opportunity } from './maven-rows.ts';

/** Reps and accounts in order, the best first. */
export function ranks(all: readonly Opportunity[], answers: Readonly<Record<string, unknown>>): Compared[] {
  const reps = [...Map.groupBy(all, ({ row }) => row['sales_agent'] ?? '')].map(([rep, group]) => {
    const deals = group.map(({ deal }) => deal);
    return { rep, revenue: dollars(wonIn(deals, always)['won-value']) ?? 0, rate: ask('win-rate', deals).value ?? 0 };
  });
  const bought = ask(
    'arpa',
    all.map(({ deal }) => deal)
  ).evidence.rows as Deal[];
  const names = new Map(all.map(({ row }) => [accountOf(row['account'] ?? ''), row['account']]));
  const accounts = [...Map.groupBy(bought, ({ company }) => company)].map(([company, deals]) => ({
    ...{ name: company && names.get(company), n: deals.length },
    revenue: amounts(deals).reduce((sum, next) => sum + next, 0)
  }));
  return [
    compare(
      'rank_reps_by_revenue',
      answers['rank_reps_by_revenue'],
      listed(reps.sort((a, b) => b.revenue - a.revenue).map(({ rep, revenue }) => [rep, revenue]))
    ),
    compare(
      'rank_reps_by_win_rate',
      answers['rank_reps_by_win_rate'],
      listed(reps.sort((a, b) => b.rate - a.rate).map(({ rep, rate }) => [rep, decimals(2, rate * 100)]))
    ),
    compare(
      'accounts_top10_by_won_revenue',
      answers['accounts_top10_by_won_revenue'],
      listed(
        accounts
          .sort((a, b) => b.revenue - a.revenue)
          .slice(0, 10)
          .map(({ name, revenue, n }) => [name, revenue, n])
      )
    )
  ];
}

const listed = (lines: readonly (readonly (string | number | null | undefined)[])[]): Figures =>
  Object.assign({}, ...lines.map((line, place) => under(String(place), Object.fromEntries(line.entries())))) as Figures;
