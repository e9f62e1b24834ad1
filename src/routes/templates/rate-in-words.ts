import { enoughMessages, type ReplyRate } from '#lib/domain/metrics/reply-rate.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** A rate where there are enough messages for one; else that there are not. */
export function rateInWords(words: Words, { isEnough, rate, sent }: ReplyRate): string {
  const { figures } = words.t.messages;
  if (sent === 0) return figures.none;
  if (isEnough) return `${figures.rate}: ${words.format.percent(rate)}`;
  return figures.notEnough(words.format.number(sent), words.format.number(enoughMessages));
}

/** How far the rate can be trusted. */
export function intervalInWords(words: Words, { isEnough, interval }: ReplyRate): string | undefined {
  if (!isEnough || !interval) return undefined;
  const { percent } = words.format;
  return words.t.messages.figures.between(percent(interval.low), percent(interval.high));
}
