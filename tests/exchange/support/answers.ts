import type { Deal } from '#lib/domain/deal.ts';
import { majorOf } from '#lib/domain/money.ts';
import { daysBetween } from '#lib/domain/time.ts';

const amountOf = (deal: Deal): number => (deal.amount ? majorOf(deal.amount) : 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function spread(numbers: readonly number[]) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { n, sum: 0, value: null, median: null, min: null, max: null };
  const median = ((sorted[Math.floor((n - 1) / 2)] ?? 0) + (sorted[Math.floor(n / 2)] ?? 0)) / 2;
  const total = sum(sorted);
  return { n, sum: total, value: rounded(total / n, 6), median, min: sorted[0], max: sorted[n - 1] };
}

const cycleOf = ({ openedOn, qualifiedOn, closedOn }: Deal): number => {
  const begin = qualifiedOn ?? openedOn;
  if (!begin || !closedOn) throw new Error('a closed deal has both dates');
  return daysBetween(begin, closedOn);
};

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;

function revenueBy(won: readonly Deal[], periodOf: (day: string) => string) {
  const periods: Record<string, { won: number; revenue: number }> = {};
  for (const deal of won) {
    const period = periodOf(deal.closedOn ?? '');
    const known = periods[period] ?? { won: 0, revenue: 0 };
    periods[period] = { won: known.won + 1, revenue: known.revenue + amountOf(deal) };
  }
  return periods;
}

/** The figures of the reference answers, computed anew in the plainest way from deals as planned. */
export function figuresOf(deals: readonly Deal[]) {
  const [won, lost, open] = ['won', 'lost', 'open'].map(status => deals.filter(deal => deal.status === status));
  if (!won || !lost || !open) throw new Error('unreachable');
  const closed = won.length + lost.length;
  const rate = (scale: number, digits: number) => (closed ? rounded((scale * won.length) / closed, digits) : null);
  return {
    ...{ total: deals.length, won: won.length, lost: lost.length, open: open.length, closed },
    win_rate: { num: won.length, den: closed, value: rate(1, 6), pct: rate(100, 2) },
    revenue_won: sum(won.map(amountOf)),
    avg_won_deal: spread(won.map(amountOf)),
    cycle_days_won: spread(won.map(cycleOf)),
    cycle_days_lost: spread(lost.map(cycleOf)),
    cycle_days_closed: spread([...won, ...lost].map(cycleOf)),
    revenue_by_close_month: revenueBy(won, day => day.slice(0, 7)),
    revenue_by_close_quarter: revenueBy(won, quarterOf),
    top10_won_amounts: won
      .map(amountOf)
      .sort((a, b) => b - a)
      .slice(0, 10)
  };
}
