import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { averageWonDeal } from '#lib/domain/metrics/average-won-deal.ts';
import { cycleDays } from '#lib/domain/metrics/cycle-days.ts';
import { winRate } from '#lib/domain/metrics/win-rate.ts';
import { wonValue } from '#lib/domain/metrics/won-value.ts';
import { periodOf, type Period, type Span } from '#lib/domain/period.ts';
import { parseDay } from '#lib/domain/time.ts';
import { mavenAnswers, mavenDeals, mavenIsHere, type MavenFigures } from '../support/maven.ts';

const always: Period = { from: '2000-01-01', to: '2099-12-31' };

/** Figures by name, ours and theirs; their decimals are cut at six. */
type Figures = Record<string, number | null>;

const six = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 1e6) / 1e6);
const dollars = (minor: number | undefined) => six(minor === undefined ? undefined : minor / 100);
const revenueOf = (deals: readonly Deal[], period: Period) =>
  dollars(wonValue(deals, period).sums.find(({ currency }) => currency === 'USD')?.minor ?? 0);

function ourTotals(deals: readonly Deal[]): Figures {
  const { won, lost, n, rate } = winRate(deals, always);
  const [deal] = averageWonDeal(deals, always).averages;
  const cycles = { won: cycleDays(deals, always), lost: cycleDays(deals, always, 'lost') };
  return {
    ...{ won, lost, 'win rate of': n, 'win rate': six(rate), revenue: revenueOf(deals, always) },
    ...{ 'deals averaged': deal?.n ?? 0, 'average deal': dollars(deal?.mean), 'median deal': dollars(deal?.median) },
    ...Object.fromEntries(
      Object.entries(cycles).flatMap(([kind, { n, mean, median, min, max }]) =>
        Object.entries({ n, mean, median, min, max }).map(([name, value]) => [`cycle ${kind} ${name}`, six(value)])
      )
    )
  };
}

function theirTotals(answers: MavenFigures): Figures {
  const { won, lost, win_rate: rate, avg_won_deal: deal } = answers;
  const cycles = { won: answers.cycle_days_won, lost: answers.cycle_days_lost };
  return {
    ...{ won, lost, 'win rate of': rate.den, 'win rate': rate.value, revenue: answers.revenue_won },
    ...{ 'deals averaged': deal.n, 'average deal': deal.value, 'median deal': deal.median },
    ...Object.fromEntries(
      Object.entries(cycles).flatMap(([kind, { n, value, median, min, max }]) =>
        Object.entries({ n, mean: value, median, min, max }).map(([name, figure]) => [`cycle ${kind} ${name}`, figure])
      )
    )
  };
}

/** `2017-03` or `2017-Q2` as dates. */
function periodNamed(name: string): Period {
  const [year, part = ''] = name.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  const day = parseDay(`${String(year)}-${String(month).padStart(2, '0')}-01`);
  if (!day) throw new Error(`${name} names no period`);
  const span: Span = part.startsWith('Q') ? 'quarter' : 'month';
  return periodOf(span, day, 1);
}

function ourPeriods(deals: readonly Deal[], names: readonly string[]): Figures {
  return Object.fromEntries(
    names.flatMap(name => {
      const { won, n, rate } = winRate(deals, periodNamed(name));
      const figures = { won, revenue: revenueOf(deals, periodNamed(name)), n, rate: six(rate) };
      return Object.entries(figures).map(([figure, value]) => [`${name} ${figure}`, value]);
    })
  );
}

function theirPeriods(answers: MavenFigures): Figures {
  const figures: Figures = {};
  for (const [name, { won, revenue }] of [
    ...Object.entries(answers.revenue_by_close_month),
    ...Object.entries(answers.revenue_by_close_quarter)
  ]) {
    figures[`${name} won`] = won;
    figures[`${name} revenue`] = revenue;
  }
  for (const [name, { den, value }] of Object.entries(answers.win_rate_by_close_quarter)) {
    figures[`${name} n`] = den;
    figures[`${name} rate`] = value;
  }
  return figures;
}

function compare(deals: readonly Deal[], answers: MavenFigures): { ours: Figures; theirs: Figures } {
  const theirs = { ...theirTotals(answers), ...theirPeriods(answers) };
  const names = [
    ...Object.keys(answers.revenue_by_close_month),
    ...Object.keys({ ...answers.revenue_by_close_quarter, ...answers.win_rate_by_close_quarter })
  ];
  const all = { ...ourTotals(deals), ...ourPeriods(deals, names) };
  return { theirs, ours: Object.fromEntries(Object.keys(theirs).map(name => [name, all[name] ?? null])) };
}

function cases() {
  if (!mavenIsHere) return [];
  const rows = mavenDeals();
  const { overall, reps, by_product: products } = mavenAnswers();
  const of = (which: (row: (typeof rows)[number]) => boolean) => rows.filter(which).map(({ deal }) => deal);
  const all = [
    { whose: 'all deals', deals: of(() => true), answers: overall },
    ...Object.entries(reps).map(([whose, answers]) => ({ whose, deals: of(row => row.rep === whose), answers })),
    ...Object.entries(products).map(([whose, answers]) => ({ whose, deals: of(row => row.product === whose), answers }))
  ];
  return all.map(({ whose, deals, answers }) => {
    const { ours, theirs } = compare(deals, answers);
    return { whose, ours, theirs, figures: Object.keys(theirs).length, n: deals.length };
  });
}

const compared = cases();
const figures = compared.reduce((sum, { figures: some }) => sum + some, 0);

describe.skipIf(!mavenIsHere)(
  'an independent program, given the same 8,800 deals (skipped without ../shared/data)',
  () => {
    test.each(compared)('agrees on $figures figures of $whose ($n deals)', ({ ours, theirs }) => {
      expect(ours).toEqual(theirs);
    });

    test(`agrees on ${String(figures)} figures in all`, () => {
      expect(figures).toBe(1_890);
      expect(compared.filter(({ theirs }) => theirs['win rate'] === null)).toHaveLength(5);
    });
  }
);
