import { changesBetween } from '../change.ts';
import { idOf, type PlanId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { Period } from '../period.ts';
import type { Plan } from '../plan.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import { tidyPlan } from './tidy-plan.ts';

/** What a rep says of a plan. A field that is given as undefined is taken away. */
export type PlanFields = {
  readonly [Field in keyof Omit<Plan, 'id' | 'from' | 'to' | 'createdAt' | 'deletedAt'>]?: Plan[Field] | undefined;
};

/** The plan of a stretch of time from now on. */
export type SetPlan = {
  readonly kind: 'set-plan';
  readonly span: Period;
  readonly fields: PlanFields & Pick<Plan, 'way'>;
};
export type EditPlan = { readonly kind: 'edit-plan'; readonly id: PlanId; readonly fields: PlanFields };

const digits = (day: string): string => day.replace(/\D/g, '');

/** There is one plan of each stretch of time, so that two devices that make it speak of one row. */
export const planId = ({ from, to }: Period): PlanId => idOf('plan', `${digits(from)}${digits(to)}`);

/** Makes the plan of a stretch, or edits the one that is there; a removed one is back. */
export function setPlan(
  { span: { from, to }, fields }: SetPlan,
  known: Plan | undefined,
  moment: Moment
): Result<Write[], Refusal> {
  const { deletedAt: _, ...before } = known ?? { id: planId({ from, to }), from, to, createdAt: moment.now };
  return kept(known, { ...before, ...fields } as Plan, moment);
}

export const editPlan = (plan: Plan, fields: PlanFields, moment: Moment): Result<Write[], Refusal> =>
  kept(plan, { ...plan, ...fields } as Plan, moment);

function kept(before: Plan | undefined, plan: Plan, moment: Moment): Result<Write[], Refusal> {
  const after = tidyPlan(plan);
  if (!after.ok) return after;
  return ok([{ table: 'plans', row: after.value }, ...changesBetween(after.value.id, before, after.value, moment)]);
}
