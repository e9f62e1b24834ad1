import type { Deal } from '#lib/domain/deal.ts';
import type { NextStep } from '#lib/domain/outcome.ts';
import { reasonName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** What Save will plan, park or close. */
export function nextInWords(words: Words, next: NextStep, deal: Pick<Deal, 'title' | 'status'> | undefined): string {
  const t = words.t.log.next;
  switch (next.kind) {
    case 'follow-up':
      return t.thenFollowUp(words.t.terms.channels[next.channel], words.format.weekday(next.due));
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
