import { isResting, type EnrolmentState } from '#lib/domain/cadence/progress.ts';
import { daysBetween, type Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

export const isLate = (state: EnrolmentState, today: Day): boolean =>
  !isResting(state, today) && (state.ahead[0]?.due ?? today) < today;

/** Where somebody stands on a cadence: "2 of 5 done · next: E-mail, Thu 26 Nov". */
export function standing(words: Words, state: EnrolmentState, today: Day): string {
  const t = words.t.cadences.person;
  if (state.ended) return t.ended(reasonInWords(words, state.ended.reason), words.format.day(state.ended.on, today));
  const done = state.taken.filter(({ track, how }) => track === state.track && how === 'done').length;
  const [next] = state.ahead;
  const late = next && isLate(state, today) ? daysBetween(next.due, today) : 0;
  const when = next && (late > 0 ? t.late(late) : words.format.weekday(next.due));
  const parts = [
    t.track[state.track],
    t.done(done, state.total),
    isResting(state, today)
      ? restInWords(words, state, today)
      : next && when && t.next(words.t.terms.channels[next.step.channel], when)
  ];
  return parts.filter(Boolean).join(' · ');
}

function restInWords(words: Words, { rest }: EnrolmentState, today: Day): string {
  const t = words.t.cadences.person;
  return rest?.until ? t.restingUntil(words.format.day(rest.until, today)) : t.resting;
}

/** A code of ours in the rep's language, or the rep's own words. */
export const reasonInWords = (words: Words, reason: string): string =>
  new Map<string, string>(Object.entries(words.t.cadences.reasons)).get(reason) ?? reason;
