import { quotaOdds, type OddsQuestion, type QuotaOdds } from '#lib/domain/what-if/quota-odds.ts';

/** The odds, and where they lie by the range of the rep's win rate, as soon as that is counted too. */
export type OddsSeen = QuotaOdds & { readonly low?: number; readonly high?: number };

type Questions = { readonly point: OddsQuestion; readonly low?: OddsQuestion; readonly high?: OddsQuestion };

/** Milliseconds of one frame that are counted in; the rest of it is for drawing. */
const slice = 8;

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Counts odds in slices, so that no frame is late; a usual book is counted within the first one. */
export class OddsCounter {
  seen: OddsSeen | undefined = $state.raw();
  #asked = 0;

  /** Begins at once. What was asked before is given up; what it showed stays until there is something new. */
  ask({ point, low, high }: Questions): void {
    this.#asked += 1;
    void this.#count(this.#asked, point, { low, high });
  }

  async #count(
    asked: number,
    point: OddsQuestion,
    range: { readonly low: OddsQuestion | undefined; readonly high: OddsQuestion | undefined }
  ): Promise<void> {
    const middle = await this.#run(asked, point);
    if (!middle) return;
    this.seen = middle;
    if (!range.low || !range.high) return;
    await nextFrame();
    const [low, high] = [await this.#run(asked, range.low), await this.#run(asked, range.high)];
    if (low && high) this.seen = { ...middle, low: low.odds, high: high.odds };
  }

  /** Undefined when something else has been asked meanwhile. Without a pause, where the first slice is enough. */
  #run(asked: number, question: OddsQuestion): QuotaOdds | PromiseLike<QuotaOdds | undefined> | undefined {
    const pieces = quotaOdds(question);
    const go = (): QuotaOdds | PromiseLike<QuotaOdds | undefined> | undefined => {
      if (asked !== this.#asked) return undefined;
      const until = performance.now() + slice;
      while (performance.now() < until) {
        const step = pieces.next();
        if (step.done) return step.value;
      }
      return nextFrame().then(go);
    };
    return go();
  }
}
