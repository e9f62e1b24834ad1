import type { OddsQuestion, QuotaOdds } from '#lib/domain/what-if/quota-odds.ts';
import { oddsInSlices } from './odds-in-slices.ts';

/** The odds, and where they lie by the range of the rep's win rate, as soon as that is counted too. */
export type OddsSeen = QuotaOdds & { readonly low?: number; readonly high?: number };

type Questions = { readonly point: OddsQuestion; readonly low?: OddsQuestion; readonly high?: OddsQuestion };

/** The odds of what was asked last. */
export class OddsCounter {
  seen: OddsSeen | undefined = $state.raw();
  #asked = 0;

  /** What was asked before is given up; what it showed stays until there is something new. */
  async ask({ point, low, high }: Questions): Promise<void> {
    const asked = (this.#asked += 1);
    const isWanted = () => asked === this.#asked;
    const middle = await oddsInSlices(point, isWanted);
    if (!middle) return;
    this.seen = middle;
    if (!low || !high) return;
    const worst = await oddsInSlices(low, isWanted);
    const best = await oddsInSlices(high, isWanted);
    if (worst && best) this.seen = { ...middle, low: worst.odds, high: best.odds };
  }
}
