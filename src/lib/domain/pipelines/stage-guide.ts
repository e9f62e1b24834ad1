import type { Channel } from '../channel.ts';
import type { Deal } from '../deal.ts';
import type { Check, Stage, StageCode, StageStep } from '../pipeline.ts';
import type { Day } from '../time.ts';

/** What may have to be true before a deal moves on; each has words in every language. */
export const checkCodes = [
  'fits-profile',
  'trigger-found',
  'people-found',
  'reached',
  'need-named',
  'budget-known',
  'decider-known',
  'timing-known',
  'meeting-booked',
  'problem-heard',
  'decider-met',
  'case-shown',
  'objections-noted',
  'next-step-agreed',
  'price-given',
  'walked-through',
  'decision-day',
  'points-listed',
  'terms-agreed',
  'with-signer',
  'success-defined',
  'in-use',
  'result-reviewed',
  'plan-chosen',
  'set-up-done',
  'first-value',
  'handover-done',
  'goal-written',
  'deliverables-listed',
  'effort-estimated',
  'scope-confirmed',
  'quantities-agreed',
  'delivery-agreed'
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** What a rep would want to know before a deal leaves a stage of ours: a start, edited by the rep. */
const ourChecks: Readonly<Record<StageCode, readonly CheckCode[]>> = {
  prospecting: ['fits-profile', 'people-found', 'reached'],
  research: ['fits-profile', 'trigger-found', 'people-found'],
  qualification: ['need-named', 'budget-known', 'decider-known', 'timing-known'],
  contact: ['reached', 'problem-heard', 'meeting-booked'],
  meeting: ['problem-heard', 'decider-known', 'next-step-agreed'],
  demo: ['case-shown', 'decider-met', 'objections-noted'],
  proposal: ['price-given', 'walked-through', 'decision-day'],
  negotiation: ['points-listed', 'terms-agreed', 'with-signer'],
  trial: ['success-defined', 'in-use', 'result-reviewed'],
  subscription: ['plan-chosen', 'price-given', 'decision-day'],
  activation: ['set-up-done', 'first-value', 'handover-done'],
  brief: ['goal-written', 'budget-known', 'decider-known'],
  scope: ['deliverables-listed', 'effort-estimated', 'scope-confirmed'],
  visit: ['decider-met', 'need-named', 'next-step-agreed'],
  order: ['quantities-agreed', 'terms-agreed', 'delivery-agreed']
};

/** What is usually done on a stage of ours, and after how many business days. */
const ourSteps: Readonly<Record<StageCode, readonly (readonly [Channel, number])[]>> = {
  prospecting: [['call', 1]],
  research: [['linkedin', 1]],
  qualification: [['call', 1]],
  contact: [['call', 1]],
  meeting: [['meeting', 3]],
  demo: [['demo', 3]],
  proposal: [['call', 3]],
  negotiation: [['call', 2]],
  trial: [['call', 2]],
  subscription: [['call', 3]],
  activation: [['call', 5]],
  brief: [['meeting', 3]],
  scope: [['call', 2]],
  visit: [['visit', 5]],
  order: [['call', 2]]
};

/** The exit checklist: the rep's own, also an empty one, else that of the stage's code. */
export const checksOf = ({ checks, code }: Pick<Stage, 'checks' | 'code'>): readonly Check[] =>
  checks ?? (code ? ourChecks[code].map(check => ({ key: check, code: check })) : []);

/** What to propose when a deal enters: the rep's own steps, also none, else those of the stage's code. */
export const stepsOf = ({ steps, code }: Pick<Stage, 'steps' | 'code'>): readonly StageStep[] =>
  steps ?? (code ? ourSteps[code].map(([channel, days]) => ({ key: `${code}-${channel}`, channel, days })) : []);

/** Under which key a deal keeps the day on which an item was done. */
export const checkedKey = ({ id }: Pick<Stage, 'id'>, { key }: Check): string => `${id}:${key}`;

/** Items of the stage's checklist that are not done yet. */
export const openChecks = ({ checked = {} }: Pick<Deal, 'checked'>, stage: Stage): Check[] =>
  checksOf(stage).filter(check => checked[checkedKey(stage, check)] === undefined);

/** The ticks of a deal with one item done, or open again. */
export function ticked(
  { checked = {} }: Pick<Deal, 'checked'>,
  key: string,
  on: Day | undefined
): Readonly<Record<string, Day>> | undefined {
  const { [key]: _before, ...others } = checked;
  const after = on === undefined ? others : { ...others, [key]: on };
  return Object.keys(after).length > 0 ? after : undefined;
}
