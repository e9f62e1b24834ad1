import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { NextStep } from '#lib/domain/outcome.ts';
import { reasonName, stageName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { LogForm } from './form.svelte.ts';

/** Reasons that the rep has given names of their own. */
type OwnReasons = Parameters<typeof reasonName>[2];

/** The day, and the time of what has one. */
export const dueInWords = ({ format }: Words, { due, at }: Pick<FollowUp, 'due' | 'at'>): string =>
  [format.weekday(due), at !== undefined && format.time(at)].filter(Boolean).join(', ');

/** What Save will plan, park or close. */
export function nextInWords(
  words: Words,
  next: NextStep,
  deal: Pick<Deal, 'title' | 'status'> | undefined,
  own: OwnReasons
): string {
  const t = words.t.log.next;
  switch (next.kind) {
    case 'follow-up':
      return t.thenFollowUp(words.t.terms.channels[next.channel], dueInWords(words, next));
    case 'cadence':
      return t.thenCadence(words.t.terms.channels[next.channel], words.format.weekday(next.due));
    case 'hold':
      return t.thenHold(words.format.weekday(next.until));
    case 'close': {
      const reason = reasonName(words, next.reason, own);
      return deal && (deal.status === 'open' || deal.status === 'hold')
        ? t.thenLost(deal.title, reason)
        : t.thenEnd(reason);
    }
  }
}

/** All that follows from Save, as long as it stands. */
export function followsInWords(words: Words, { next, moveTo, deal, draft }: LogForm, own: OwnReasons): string {
  const moves = moveTo && !draft?.noMove && words.t.log.sheet.moves(stageName(words, moveTo));
  return [next && nextInWords(words, next, deal, own), moves].filter(Boolean).join(' · ');
}
