import type { Channel } from '#lib/domain/channel.ts';
import { proposeNext, type AddWorkingDays, type Outcome } from '#lib/domain/outcome.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Day } from '#lib/domain/time.ts';
import { outcomeName, stageName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** What a rule is tried on, so that its sentence names a real day and real stages. */
export type Example = {
  readonly channel: Channel;
  readonly today: Day;
  readonly addWorkingDays: AddWorkingDays;
  readonly stages: readonly Stage[];
};

/** What follows from an outcome, as a sentence: “Good talk → Call in 3 working days, Thu 26 Nov”. */
export function ruleWords(words: Words, outcome: Outcome, example: Example): string {
  const t = words.t.outcomes.rule;
  const [from, to] = example.stages.slice(Math.max(0, Math.floor(example.stages.length / 2) - 1));
  const parts = [
    stepWords(words, outcome, example),
    outcome.stage === 'next' && from && to && t.moves(stageName(words, from), stageName(words, to)),
    outcome.track && outcome.track !== 'main' && t[outcome.track]
  ];
  return t.is(outcomeName(words, outcome), parts.filter(Boolean).join('; '));
}

export function stepWords(words: Words, outcome: Outcome, example: Example): string {
  const t = words.t.outcomes.rule;
  const step = proposeNext(outcome, example.channel, example.today, example.addWorkingDays);
  if (step.kind !== 'follow-up' || !outcome.next) return t.end;
  const days = outcome.next.days === 0 ? t.today : t.days(outcome.next.days);
  return t.step(words.t.terms.channels[step.channel], days, words.format.weekday(step.due));
}
