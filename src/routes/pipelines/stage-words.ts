import type { Check, Stage, StageStep } from '#lib/domain/pipeline.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** What the stage asks: in the rep's words, else in ours; nothing for a stage of the rep's own. */
export const questionOf = ({ t }: Words, { question, code }: Pick<Stage, 'question' | 'code'>): string | undefined =>
  question ?? (code && t.guide.questions[code]);

/** An item of an exit checklist: the rep's words, else ours. A newer app may have codes that this one does not know. */
export const checkName = ({ t }: Words, { label, code = '' }: Check): string =>
  label ?? new Map(Object.entries(t.guide.checks)).get(code) ?? code;

/** "Call in 3 business days · the offer". */
export function stepName({ t }: Words, { channel, days, note }: StageStep): string {
  const when = days === 0 ? t.pipelines.steps.sameDay : t.pipelines.steps.in(days);
  return [`${t.terms.channels[channel]} ${when}`, note].filter(Boolean).join(' · ');
}
