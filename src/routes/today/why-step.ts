import type { OnCadence } from '#lib/book/today.ts';
import { daysBetween, minute, type Day } from '#lib/domain/time.ts';
import { cadenceName } from '#lib/ui/cadence-name.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { lastTouch } from './why-now.ts';

/** Why a step of a cadence is here today, in words. */
export function whyStep(
  words: Words,
  { next, cadence, last, enrolment, capped, hours }: OnCadence,
  today: Day
): string {
  const t = words.t.today.why;
  const { due, number, step } = next;
  const daysLate = daysBetween(due, today);
  const isFresh = step.within !== undefined && enrolment.startedOn === today;
  const parts = [
    daysLate < 0 && words.format.weekday(due),
    hours && step.window && t.hours[hours](`${step.window.from}–${step.window.to}`),
    capped && t.capped(capped.touches),
    t.ofCadence(number, cadenceName(words, cadence)),
    isFresh && t.by(words.format.time(enrolment.createdAt + (step.within ?? 0) * minute)),
    last &&
      lastTouch(
        words,
        { because: { channel: last.channel, disposition: last.disposition ?? '', on: last.day } },
        today
      ),
    step.note,
    daysLate > 0 && t.stepLate(daysLate)
  ];
  return parts.filter(part => typeof part === 'string').join(' · ');
}
