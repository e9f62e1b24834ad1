import type { Deal } from '#lib/domain/deal.ts';
import { averageWonDeal, type AverageDeal } from '#lib/domain/metrics/average-won-deal.ts';
import { closedIn } from '#lib/domain/metrics/closed-in.ts';
import { cycleDays } from '#lib/domain/metrics/cycle-days.ts';
import { winRate } from '#lib/domain/metrics/win-rate.ts';
import { wonValue } from '#lib/domain/metrics/won-value.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { withoutPence } from '../metrics/metric-words.ts';

/** One figure of the results, in words, with the deals it is made of. */
export type ResultLine = {
  readonly key: 'win-rate' | 'average-won' | 'cycle' | 'revenue' | 'wins' | 'losses';
  /** Where the rep's own definition makes it another figure than usual. */
  readonly name?: string;
  readonly how?: string;
  readonly value: string;
  readonly detail?: string;
  /** Too few deals for the figure to mean much. */
  readonly weak?: boolean;
  readonly notes: readonly string[];
  readonly deals: readonly Deal[];
};

/** Fewer than these are luck. */
const enough = 10;
const none = '–';

/** Every result of the deals closed in the period. Nothing divided by zero is a dash, never 0 %. */
export function resultsOf(words: Words, deals: readonly Deal[], period: Period): ResultLine[] {
  const won = closedIn(deals, 'won', period);
  const lost = closedIn(deals, 'lost', period);
  return [
    ofWinRate(words, winRate(deals, period), [...won, ...lost]),
    ofRevenue(words, deals, period),
    ofAverage(words, deals, period),
    ofCycle(words, deals, period),
    ofCount(words, 'wins', won),
    ofCount(words, 'losses', lost)
  ];
}

function ofWinRate({ t, format }: Words, rate: ReturnType<typeof winRate>, deals: readonly Deal[]): ResultLine {
  const { won, n, interval } = rate;
  const { score } = t;
  const key = 'win-rate';
  if (n === 0 || !interval)
    return { key, value: none, detail: score.nothingClosed, notes: [score.nothingClosed], deals };
  const value = format.percent(rate.rate);
  const said = score.closed(format.number(won), n);
  const between = score.between(format.percent(interval.low), format.percent(interval.high));
  if (n >= enough) return { key, value, detail: said, notes: [said, between], deals };
  return { key, value, weak: true, detail: score.tooFew(n), notes: [said, score.tooFewDetail, between], deals };
}

function ofRevenue({ t, format }: Words, deals: readonly Deal[], period: Period): ResultLine {
  const { sums, n, withoutAmount } = wonValue(deals, period);
  const { score } = t;
  const nothing = n === 0 ? score.noneWon : score.noAmounts;
  const left = withoutAmount > 0 ? [score.withoutAmount(withoutAmount)] : [];
  return {
    key: 'revenue',
    value: sums.length === 0 ? none : sums.map(format.money).join('\n'),
    detail: sums.length === 0 ? nothing : [t.common.count.deals(n), ...left].join(' · '),
    notes: sums.length === 0 ? [nothing] : left,
    deals: closedIn(deals, 'won', period)
  };
}

function ofAverage(words: Words, deals: readonly Deal[], period: Period): ResultLine {
  const { averages, withoutAmount } = averageWonDeal(deals, period);
  const { score } = words.t;
  const won = closedIn(deals, 'won', period);
  const [first] = averages;
  const nothing = won.length === 0 ? score.noneWon : score.noAmounts;
  if (!first) return { key: 'average-won', value: none, detail: nothing, notes: [nothing], deals: won };
  const left = withoutAmount > 0 ? [score.withoutAmount(withoutAmount)] : [];
  return {
    key: 'average-won',
    value: averages.map(one => moneyIn(words, one, one.mean)).join('\n'),
    weak: first.n < enough,
    detail: averages.map(one => averageDetail(words, one)).join('; '),
    notes: [
      ...averages.map(one => {
        const said = averageDetail(words, one);
        return averages.length > 1 ? `${moneyIn(words, one, one.mean)}: ${said}` : said;
      }),
      ...left
    ],
    deals: won.filter(({ amount }) => amount !== undefined)
  };
}

const moneyIn = ({ format }: Words, { currency }: AverageDeal, minor: number | undefined): string =>
  minor === undefined ? none : format.money({ minor: Math.round(withoutPence(minor, currency)), currency });

const averageDetail = (words: Words, one: AverageDeal): string =>
  [words.t.score.meanOf(one.n), words.t.score.median(moneyIn(words, one, one.median))].join(', ');

function ofCycle({ t, format }: Words, deals: readonly Deal[], period: Period): ResultLine {
  const { n, mean, median, min, max, withoutStart } = cycleDays(deals, period);
  const { score } = t;
  const won = closedIn(deals, 'won', period);
  const left = withoutStart > 0 ? [score.withoutStart(withoutStart)] : [];
  if (mean === undefined || median === undefined || min === undefined || max === undefined) {
    return {
      key: 'cycle',
      value: none,
      detail: left[0] ?? score.noneWon,
      notes: [left[0] ?? score.noneWon],
      deals: won
    };
  }
  const detail = [score.meanOf(n), score.median(format.number(median, 1))].join(', ');
  const range = score.range(score.days(min), score.days(max));
  return {
    key: 'cycle',
    value: score.days(mean),
    weak: n < enough,
    detail,
    notes: [detail, range, ...left],
    deals: won
  };
}

function ofCount({ t, format }: Words, key: 'wins' | 'losses', deals: readonly Deal[]): ResultLine {
  const nothing = key === 'wins' ? t.score.noneWon : t.score.noneLost;
  return { key, value: format.number(deals.length), notes: deals.length === 0 ? [nothing] : [], deals };
}
