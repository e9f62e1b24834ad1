import type { Deal } from '../deal.ts';
import { enoughCases } from '../metrics/metric.ts';
import type { DealHistory } from '../pipeline-history/standing.ts';
import { daysBetween, type Day } from '../time.ts';
import { wayOf, type Places, type Way } from './places.ts';
import { promisesOf, pushesOf, slipChance, type Promised, type Pushes, type SlipChance } from './promises.ts';
import { remainingTime, timesToWin, tooSoon, type Remaining, type TooSoon } from './time-to-win.ts';

/** What a rep's deals usually do, from those that ended last. */
export type Habits = {
  readonly ways: readonly Way[];
  readonly promises: readonly Promised[];
  readonly places: Places;
  /** Deals that it was learnt from. */
  readonly n: number;
};

export const habitsOf = (ended: readonly DealHistory[], places: Places, today: Day): Habits => ({
  ways: ended.flatMap(history => wayOf(history, places) ?? []),
  promises: ended.flatMap(history => promisesOf(history, places, today)),
  places,
  n: ended.length
});

/** What the close date of an open deal is worth, by what became of others. */
export type Outlook = {
  readonly pushes: Pushes;
  readonly slip: SlipChance;
  readonly remaining: Remaining;
  readonly soon: TooSoon | undefined;
};

/** Each part says its n, and the warning is only given from ten cases on. */
export function outlookOf(deal: Deal, history: DealHistory | undefined, habits: Habits, today: Day): Outlook {
  const pushes = history ? pushesOf(history) : { count: 0, days: 0 };
  const stage = habits.places.get(deal.stage)?.stage ?? deal.stage;
  const stood = deal.stageSince === undefined ? 0 : Math.max(0, daysBetween(deal.stageSince, today));
  const remaining = remainingTime(timesToWin(habits.ways, habits.places, stage), stood, enoughCases);
  return {
    pushes,
    slip: slipChance(habits.promises, { stage, pushes: pushes.count }, enoughCases),
    remaining,
    soon: tooSoon(deal.closeOn, today, remaining)
  };
}
