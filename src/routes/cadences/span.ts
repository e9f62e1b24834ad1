import type { CadenceStep } from '#lib/domain/cadence.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Working days from the start to the last touch. */
export const spanOf = (steps: readonly CadenceStep[]): number => steps.reduce((sum, { gap }) => sum + gap, 0);

/** "Call the same day, then E-mail after 1 working day, …" */
export function inOneSentence(words: Words, steps: readonly CadenceStep[]): string {
  const t = words.t.cadences.edit;
  const parts = steps.map(({ channel, gap }, index) => {
    const when = gap === 0 ? t.sameDay : t.after(gap);
    const turn = index === 0 ? t.sentence.first : t.sentence.then;
    return `${turn} ${words.t.terms.channels[channel]} ${when}`;
  });
  const sentence = parts.join(', ');
  return sentence && `${sentence.charAt(0).toLocaleUpperCase(words.format.locale)}${sentence.slice(1)}.`;
}
