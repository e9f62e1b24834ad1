import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { NextStep } from '#lib/domain/outcome.ts';
import { reasonName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** The day, and the time of what has one. */
export const dueInWords = ({ format }: Words, { due, at }: Pick<FollowUp, 'due' | 'at'>): string =>
  [format.weekday(due), at !== undefined && format.time(at)].filter(Boolean).join(', ');

/** What Save will plan, park or close. */
export function nextInWords(words: Words, next: NextStep, deal: Pick<Deal, 'title' | 'status'> | undefined): string {
  const t = words.t.log.next;
  switch (next.kind) {
    case 'follow-up':
      return t.thenFollowUp(words.t.terms.channels[next.channel], dueInWords(words, next));
    case 'hold':
      return t.thenHold(words.format.weekday(next.until));
    case 'close': {
      const reason = reasonName(words, next.reason);
      return deal && (deal.status === 'open' || deal.status === 'hold')
        ? t.thenLost(deal.title, reason)
        : t.thenEnd(reason);
    }
  }
}
