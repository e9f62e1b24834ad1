import { Live } from '#lib/book/live.svelte.ts';
import { planPast, plansOf, type PlanPast } from '#lib/book/plans.ts';
import { definitionsOf } from '#lib/domain/definitions.ts';
import type { CalendarRules } from '#lib/domain/period.ts';
import type { Measure } from '#lib/domain/plan/curve.ts';
import { planOn, quotaOf, type QuotaRules } from '#lib/domain/plan/quota-of.ts';
import type { Plan } from '#lib/domain/plan.ts';
import { ratesIn } from '#lib/domain/rates.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Workspace } from '../workspace.svelte.ts';

type Read = { readonly plans: readonly Plan[]; readonly past: PlanPast };

/** What every screen of the plan works with: the plans, the rep's past, and the rules that they are counted by. */
export class PlanHere {
  readonly #workspace: Workspace;
  #last: Read | undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  readonly rules: QuotaRules = $derived.by(() => {
    const { currency, settings, calendar } = this.#workspace;
    return { ...calendar, rates: ratesIn({ currency, rates: settings?.rates }) };
  });

  readonly calendar: CalendarRules = $derived.by(() => {
    const { weekStart = 1, fiscal } = this.#workspace.settings ?? {};
    return { weekStart, fiscal };
  });

  /** What a quota is counted in, by the rep's definition. */
  readonly of: Measure = $derived.by(() => definitionsOf(this.#workspace.settings ?? undefined).quota);

  readonly #read = $derived.by(() => {
    const { book, today } = this.#workspace;
    const { rates } = this.rules;
    return new Live(async (): Promise<Read> => {
      const [plans, past] = await Promise.all([plansOf(book), planPast(book, rates, today)]);
      return { plans, past };
    });
  });

  /** What was last read stays until more of it is, a moment later. */
  readonly read: Read | undefined = $derived.by(() => (this.#last = this.#read.current ?? this.#last));

  /** The plan that holds today, else the next one, else the last. */
  readonly plan: Plan | undefined = $derived.by(() => {
    const { today } = this.#workspace;
    const plans = this.read?.plans ?? [];
    return planOn(plans, today) ?? plans.find(({ from }) => from > today) ?? plans.at(-1);
  });

  /** What a plan asks from its first day to a day, in what the rep counts quotas in. */
  askedBy(plan: Plan, day: Day): number | undefined {
    if (day < plan.from) return 0;
    return quotaOf(plan, { from: plan.from, to: day < plan.to ? day : plan.to }, this.rules)?.[this.of];
  }
}
