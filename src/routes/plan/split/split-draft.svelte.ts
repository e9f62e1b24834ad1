import type { OwnRecord } from '#lib/domain/plan/record.ts';
import { evenWeight, monthsOf } from '#lib/domain/plan/months.ts';
import { seasonalWeights, seasonsOf, weightsBySellingDays } from '#lib/domain/plan/seasons.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Plan } from '#lib/domain/plan.ts';
import type { WorkCalendar } from '#lib/domain/work-calendar.ts';

export const splitWays = ['even', 'history', 'selling-days', 'typed'] as const;
export type SplitWay = (typeof splitWays)[number];

/** An average month weighs this much. */
const average = 100;

/** Weights as a thumb reads them: whole numbers around 100, in the same proportions. */
function around100(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) return weights.map(() => average);
  return weights.map(weight => Math.round((weight / sum) * weights.length * average));
}

/** How a rep is about to split a plan. */
export class SplitDraft {
  way = $state<SplitWay>('even');
  typed = $state<number[]>([]);
  readonly months: readonly Period[];
  readonly seasons: ReturnType<typeof seasonsOf>;
  readonly #bySource: Readonly<Record<Exclude<SplitWay, 'typed'>, readonly number[]>>;

  constructor(plan: Plan, record: OwnRecord, calendar: WorkCalendar) {
    this.months = monthsOf(plan);
    this.seasons = seasonsOf(record);
    const even = this.months.map(evenWeight);
    const days = weightsBySellingDays(this.months, calendar);
    this.#bySource = {
      even,
      history: seasonalWeights(this.months, this.seasons),
      'selling-days': days.some(count => count > 0) ? days : even
    };
    this.way = plan.split ?? 'even';
    this.typed = around100(plan.weights?.length === this.months.length ? plan.weights : even);
  }

  readonly weights: readonly number[] = $derived.by(() =>
    this.way === 'typed' ? this.typed : this.#bySource[this.way]
  );

  /** What the sliders show: also of weights that were not typed. */
  readonly shown: readonly number[] = $derived.by(() => (this.way === 'typed' ? this.typed : around100(this.weights)));

  readonly isZero = $derived.by(() => !this.weights.some(weight => weight > 0));

  choose(way: SplitWay): void {
    if (way === 'typed') this.typed = [...this.shown];
    this.way = way;
  }

  /** A month that is given a weight of its own makes all of them own ones. */
  weigh(place: number, weight: number): void {
    this.choose('typed');
    this.typed[place] = Math.max(0, Math.round(weight)) || 0;
  }
}
