import { quotaOdds, type OddsQuestion, type QuotaOdds } from '#lib/domain/what-if/quota-odds.ts';

/** Milliseconds of one frame that are counted in; the rest of it is for drawing. */
const slice = 8;

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Odds counted so that no frame is late; of a usual book within the first slice. Undefined once they are not wanted. */
export async function oddsInSlices(
  question: OddsQuestion,
  isWanted: () => boolean = () => true
): Promise<QuotaOdds | undefined> {
  const pieces = quotaOdds(question);
  while (isWanted()) {
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const step = pieces.next();
      if (step.done) return step.value;
    }
    await nextFrame();
  }
  return undefined;
}
