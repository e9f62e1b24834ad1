import type { ChannelYield } from '../feasibility/channel-yield.ts';
import { minutesEach, type DayLoad } from '../feasibility/day-load.ts';
import { remediesFor, type Remedy } from '../feasibility/remedies.ts';
import type { Deal } from '../deal.ts';
import { quotaOf } from '../plan/quota-of.ts';
import { sellingDays } from '../plan/selling-days.ts';
import type { Period } from '../period.ts';
import type { Plan } from '../plan.ts';
import { ratesIn } from '../rates.ts';
import type { Settings } from '../settings.ts';
import { daysBetween, type Day } from '../time.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import type { TouchTimes } from '../workload.ts';
import type { ChainCounts } from './chain-counts.ts';
import { loadOf } from './day-work.ts';
import { horizonOf, wonIn } from './horizon.ts';
import type { Link, LinkKey, NorthStar } from './link.ts';
import { linkOf, linksOf } from './links.ts';
import { needsFor, type Need, type NeedKey } from './needs.ts';

/** The rep's year as it was read, and the rules that it is looked at by. */
export type PlanFacts = {
  readonly year: {
    readonly counts: ChainCounts;
    readonly deals: readonly Deal[];
    readonly plans: readonly Plan[];
    readonly times: TouchTimes;
    readonly yields: readonly ChannelYield[];
  };
  readonly settings: Settings;
  readonly today: Day;
  readonly calendar: WorkCalendar;
};

/** The money goal with everything that follows from it. Money in minor units of the rep's currency. */
export type PlanBack = {
  readonly goal: NorthStar;
  /** Undefined where neither the rep nor a plan has said how much. */
  readonly amount: number | undefined;
  readonly isFromPlan: boolean;
  readonly period: Period;
  readonly won: number;
  readonly rest: number;
  /** Calendar days that are left, today included, and those of them on which the rep sells. */
  readonly days: number;
  readonly selling: number;
  readonly links: readonly Link<LinkKey>[];
  readonly cycle: Link<'cycle'>;
  readonly prospects: Link<'prospect-rate'>;
  readonly needs: ReadonlyMap<NeedKey, Need>;
  readonly load: DayLoad;
  readonly remedies: readonly Remedy[];
};

const usualGoal: NorthStar = { span: 'year' };

/** A goal without an amount of its own takes the quota of the rep's plan for that time. */
export function planBack(facts: PlanFacts): PlanBack {
  const { year, settings, today, calendar } = facts;
  const goal = settings.northStar ?? usualGoal;
  const period = horizonOf(goal.span, today, settings);
  const rates = ratesIn(settings);
  const said = goal.amount?.currency === settings.currency ? goal.amount.minor : undefined;
  const amount = said ?? quotaOf(year.plans, period, { ...calendar, rates })?.value;
  const won = goal.span === 'twelve-months' ? 0 : wonIn(year.deals, period, rates);
  const rest = Math.max(0, (amount ?? 0) - won);
  const ahead = { from: today, to: period.to };
  const selling = sellingDays(ahead, today, calendar).all;
  const links = linksOf(year.counts, goal.rates);
  const needs = new Map(needsFor(rest, links).map(need => [need.key, need]));
  return {
    ...{ goal, amount, period, won, rest, selling, links, needs },
    isFromPlan: said === undefined && amount !== undefined,
    days: daysBetween(today, period.to) + 1,
    cycle: linkOf('cycle', year.counts, goal.rates),
    prospects: linkOf('prospect-rate', year.counts, goal.rates),
    ...fitOf(facts, { needs, selling, links })
  };
}

function fitOf(
  { year, settings }: PlanFacts,
  { needs, selling, links }: Pick<PlanBack, 'needs' | 'selling' | 'links'>
): Pick<PlanBack, 'load' | 'remedies'> {
  const need = (key: NeedKey) => needs.get(key)?.point ?? 0;
  const load = loadOf({ call: need('dials'), meeting: need('meetings-held') }, selling, {
    times: year.times,
    settings
  });
  const remedies = remediesFor({
    ...{ load, links, yields: year.yields, sellingDays: selling },
    meetingsSet: selling > 0 ? need('meetings-set') / selling : 0,
    minutesOf: channel => minutesEach(channel, year.times, settings.minutes).minutes
  });
  return { load, remedies };
}
