import type { Promised } from '#lib/book/today.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import { daysBetween, type Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Why this row is here today, in words. */
export function whyNow(words: Words, { followUp, person, touches }: Promised, today: Day): string {
  const t = words.t.today.why;
  const daysLate = daysBetween(followUp.due, today);
  const parts = [
    followUp.channel === 'call' && person?.blocked.includes('call') && t.noCalls,
    daysLate < 0 && words.format.weekday(followUp.due),
    followUp.note,
    lastTouch(words, followUp, today),
    touches > 0 && t.nth(touches + 1),
    daysLate > 0 && t.late(words.format.day(followUp.promised, today), daysLate),
    daysLate <= 0 && followUp.snoozes > 1 && t.moved(followUp.snoozes)
  ].filter(part => typeof part === 'string');
  return parts.length > 0 ? parts.join(' · ') : t.dueToday;
}

function lastTouch(words: Words, { because }: FollowUp, today: Day): string | undefined {
  if (!because) return undefined;
  const t = words.t.today.why;
  const when = words.format.daysFromNow(-daysBetween(because.on, today));
  const after = new Map(Object.entries(t.after)).get(because.disposition ?? '');
  return after ? after(when) : t.touch(words.t.terms.channels[because.channel], when);
}
