import type { Promised } from '#lib/book/today.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import { daysBetween, minute, type Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Why this row is here today, in words. */
export function whyNow(words: Words, { followUp, person, touches }: Promised, today: Day): string {
  const t = words.t.today.why;
  const daysLate = daysBetween(followUp.due, today);
  const parts = [
    followUp.channel === 'call' && person?.blocked.includes('call') && t.noCalls,
    daysLate < 0 && words.format.weekday(followUp.due),
    slot(words, followUp),
    followUp.place,
    followUp.note,
    lastTouch(words, followUp, today),
    touches > 0 && t.nth(touches + 1),
    daysLate > 0 && t.late(words.format.day(followUp.promised, today), daysLate),
    daysLate <= 0 && followUp.snoozes > 1 && t.moved(followUp.snoozes)
  ].filter(part => typeof part === 'string');
  return parts.length > 0 ? parts.join(' · ') : t.dueToday;
}

/** From when to when, of what has a time. */
function slot({ format }: Words, { at, minutes }: FollowUp): string | undefined {
  if (at === undefined) return undefined;
  return minutes === undefined ? format.time(at) : `${format.time(at)}–${format.time(at + minutes * minute)}`;
}

/** What the touch before was, and when. */
export function lastTouch(words: Words, { because }: Pick<FollowUp, 'because'>, today: Day): string | undefined {
  if (!because) return undefined;
  const t = words.t.today.why;
  const when = words.format.daysFromNow(-daysBetween(because.on, today));
  const after = new Map(Object.entries(t.after)).get(because.disposition ?? '');
  return after ? after(when) : t.touch(words.t.terms.channels[because.channel], when);
}
