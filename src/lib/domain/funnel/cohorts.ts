import type { Deal } from '../deal.ts';
import { cycleDays } from '../metrics/cycle-days.ts';
import { openedIn } from '../metrics/opportunities.ts';
import type { Period } from '../period.ts';
import { addDays, type Day } from '../time.ts';
import { passage, type Passage } from './passage.ts';

/** The deals that entered in one period, and what has become of them by now. */
export type Cohort = {
  readonly period: Period;
  readonly entered: readonly Deal[];
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won, of those that have had the time half of all wins take. */
  readonly converted: Passage;
  /** Those that have not had it yet. */
  readonly tooYoung: number;
};

/**
 * What became of the deals of a period, by the period in which they entered.
 *
 * Formula  won ÷ all, of the deals that were opened in the period and have had the time that half of the rep's wins
 *          take (median days from opening to close of all deals won); the others are still too young
 * Unit     deals and a ratio. Where nothing was won yet, no time is known and all are too young
 * Counts   deals by the date opened; deals on hold are open
 * Source   requirements 97 and 101. Not the win rate (96), which leaves out what is still open
 * @param ripeAfter median days to a win; undefined where none is known
 */
export function cohortsOf(
  deals: readonly Deal[],
  periods: readonly Period[],
  { today, ripeAfter }: { readonly today: Day; readonly ripeAfter: number | undefined }
): Cohort[] {
  const before = ripeAfter === undefined ? undefined : addDays(today, -Math.ceil(ripeAfter));
  const isRipe = ({ openedOn }: Deal) => before !== undefined && openedOn !== undefined && openedOn <= before;
  return periods.map(period => {
    const entered = openedIn(deals, period);
    const ripe = entered.filter(isRipe);
    const ended = (status: Deal['status'], of: readonly Deal[] = entered) =>
      of.filter(deal => deal.status === status).length;
    return {
      ...{ period, entered, won: ended('won'), lost: ended('lost') },
      open: entered.length - ended('won') - ended('lost'),
      converted: passage(ended('won', ripe), ripe.length),
      tooYoung: entered.length - ripe.length
    };
  });
}

/** Median days from opening to the win of the deals given. */
export function daysToWin(deals: readonly Deal[]): number | undefined {
  const ever: Period = { from: '0001-01-01', to: '9999-12-31' };
  const fromOpening = deals.map(({ qualifiedOn: _qualifiedOn, ...deal }) => deal);
  return cycleDays(fromOpening, ever).median;
}
