import type { Deal } from '../deal.ts';
import type { Period } from '../period.ts';
import { closedIn } from './closed-in.ts';
import { wilson, type Interval } from './wilson.ts';

export type WinRate = {
  readonly won: number;
  readonly lost: number;
  /** Deals the rate is made of: won and lost together. */
  readonly n: number;
  readonly rate: number | undefined;
  /** Where the true rate lies with 95 % confidence. */
  readonly interval: Interval | undefined;
};

/**
 * Win rate: how often a deal that ended was won.
 *
 * Formula  deals won ÷ (deals won + deals lost), by close date
 * Unit     ratio, 0…1; `undefined` when nothing was closed (0 ÷ 0 is not 0 %)
 * Counts   deals whose status is won or lost and whose close date is in the period; open deals and
 *          deals on hold are in neither part
 * Source   requirements 96 and N41. Not "% of all created deals that end in a sale" (requirement 97:
 *          that is the conversion of created deals), and not the win:loss ratio won ÷ lost (107).
 */
export function winRate(deals: readonly Deal[], period: Period): WinRate {
  const won = closedIn(deals, 'won', period).length;
  const lost = closedIn(deals, 'lost', period).length;
  const n = won + lost;
  return { won, lost, n, rate: n === 0 ? undefined : won / n, interval: wilson(won, n) };
}
