import type { Deal } from '#lib/domain/deal.ts';
import { ratio, under, type Figures } from './figures.ts';
import { ask, dollars, periodNamed, wonIn, type Opportunity } from './maven-rows.ts';

const months = (year: number) =>
  Array.from({ length: 12 }, (_, place) => `${String(year)}-${String(place + 1).padStart(2, '0')}`);
const quarters = ['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4'];

/** Wins by the month and the quarter of their close. */
export function byPeriod(deals: readonly Deal[]): Figures {
  const sold = (name: string, of: string) => {
    const { 'won-value': value, 'won-count': won } = wonIn(deals, periodNamed(name));
    return under(`${of}.${name}`, { won, revenue: dollars(value) });
  };
  return Object.assign(
    {},
    ...months(2017).map(name => sold(name, 'revenue_by_close_month')),
    ...quarters.map(name => sold(name, 'revenue_by_close_quarter')),
    ...quarters.map(name =>
      under(`win_rate_by_close_quarter.${name}`, ratio(ask('win-rate', deals, periodNamed(name))))
    )
  ) as Figures;
}

/** The largest deals won, from the very records behind their average. */
export function topTen(group: readonly Opportunity[]): Figures {
  const rowOf = new Map(group.map(({ deal, row }) => [deal.id as string, row]));
  const won = ask(
    'average-deal',
    group.map(({ deal }) => deal)
  ).evidence.rows as Deal[];
  const sorted = won.toSorted(
    (a, b) => (b.amount?.minor ?? 0) - (a.amount?.minor ?? 0) || (a.title < b.title ? -1 : 1)
  );
  return Object.assign(
    {},
    ...sorted.slice(0, 10).map((deal, place) =>
      under(`top10_won_deals.${String(place)}`, {
        ...{ 0: deal.title, 1: dollars(deal.amount?.minor), 2: deal.closedOn },
        ...{ 3: rowOf.get(deal.id)?.['product'], 4: rowOf.get(deal.id)?.['account'] }
      })
    )
  ) as Figures;
}
