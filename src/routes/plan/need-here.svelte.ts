import { Live } from '#lib/book/live.svelte.ts';
import { bookedFrom, chainOf, timesOf, type PlanPast } from '#lib/book/plans.ts';
import { minutesEach, usualDay } from '#lib/domain/feasibility/day-load.ts';
import { linksOf } from '#lib/domain/north-star/links.ts';
import { periodOf, type Period } from '#lib/domain/period.ts';
import { bookedAgainst, type Booked } from '#lib/domain/plan/booked.ts';
import { dailyNeed, type DailyNeed } from '#lib/domain/plan/daily-need.ts';
import { quotaOf } from '#lib/domain/plan/quota-of.ts';
import { reachOf, type Reach } from '#lib/domain/plan/reach.ts';
import { soldIn } from '#lib/domain/plan/sales.ts';
import { sellingDays } from '#lib/domain/plan/selling-days.ts';
import type { Plan } from '#lib/domain/plan.ts';
import { addDays } from '#lib/domain/time.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { PlanHere } from './plan-here.svelte.ts';

/** Until when a need is worked out. */
export const needSpans = ['month', 'quarter', 'year'] as const;
export type NeedSpan = (typeof needSpans)[number];

export type SpanNeed = {
  readonly span: NeedSpan;
  readonly period: Period;
  readonly quota: number;
  /** Sold up to yesterday: the need is worked out each morning, and stands for the day. */
  readonly sold: number;
  readonly need: DailyNeed | undefined;
  readonly booked: Booked | undefined;
  readonly reach: Reach;
};

/** Own rates rest on the twelve months up to yesterday. */
const yearOfDays = 365;

/** What today must bring, by the rep's own rates. */
export class NeedHere {
  readonly #workspace: Workspace;
  readonly #here: PlanHere;

  constructor(workspace: Workspace, here: PlanHere) {
    this.#workspace = workspace;
    this.#here = here;
  }

  readonly #read = $derived.by(() => {
    const { book, today, zone } = this.#workspace;
    const { rates } = this.#here.rules;
    const year = { from: addDays(today, -yearOfDays), to: addDays(today, -1) };
    return new Live(async () => {
      const [chain, times, booked] = await Promise.all([
        chainOf(book, year, { rates, zone }),
        timesOf(book),
        bookedFrom(book, today)
      ]);
      return { chain, times, booked };
    });
  });

  /** Rates, minutes and the day that a need is worked out with. */
  readonly rates = $derived.by(() => {
    const read = this.#read.current;
    const { minutes, capacity = usualDay, northStar } = this.#workspace.settings ?? {};
    return (
      read && {
        booked: read.booked,
        links: linksOf(read.chain, northStar?.rates),
        minutes: {
          call: minutesEach('call', read.times, minutes),
          meeting: minutesEach('meeting', read.times, minutes)
        },
        capacity
      }
    );
  });

  /** Undefined where no plan covers all of the period. */
  of(span: NeedSpan, plans: readonly Plan[], past: PlanPast): SpanNeed | undefined {
    const { today, calendar } = this.#workspace;
    const { of, rules } = this.#here;
    const period = periodOf(span, today, this.#here.calendar);
    const quota = quotaOf(plans, period, rules)?.[of];
    if (quota === undefined || !this.rates) return undefined;
    const yesterday = addDays(today, -1);
    const sold = soldIn(past.sales, { from: period.from, to: yesterday })[of];
    const { passed, all } = sellingDays(period, yesterday, calendar);
    const [left, days] = [quota - sold, all - passed];
    const need = dailyNeed({ of, left, days, ...this.rates });
    const booked = this.rates.booked.filter(day => day <= period.to).length;
    return {
      ...{ span, period, quota, sold, need },
      booked: need && bookedAgainst(booked, need, this.rates.links),
      reach: reachOf({ of, asked: left, days }, past, calendar)
    };
  }
}
