import type { DealId, StageId } from '../ids.ts';
import { wilson, type Interval } from '../metrics/wilson.ts';
import type { DealHistory, Turn } from '../pipeline-history/standing.ts';
import { daysBetween, type Day } from '../time.ts';
import type { Places } from './places.ts';

/** A close date that a deal once had, and whether the deal kept it. */
export type Promised = {
  readonly deal: DealId;
  readonly day: Day;
  /** How often the date had been put off before. */
  readonly pushes: number;
  /** Stages that the deal stood on while it had the date, as stages in use now. */
  readonly stages: readonly StageId[];
  readonly missed: boolean;
};

/** How often the close date of a deal was put off, and by how many days in all. */
export type Pushes = { readonly count: number; readonly days: number };

const isPush = ({ before, after }: Turn): boolean =>
  before?.closeOn !== undefined && after?.closeOn !== undefined && after.closeOn > before.closeOn;

/**
 * Slippage so far: moves of the close date to a later one, whatever the deal's status then, and their days.
 *
 * Unit     times, and calendar days. A date that was drawn nearer is not counted back: it was pushed all the same
 * Source   feature G7
 */
export function pushesOf({ turns }: DealHistory): Pushes {
  const days = turns
    .filter(isPush)
    .map(({ before, after }) => daysBetween(before?.closeOn ?? '0000-01-01', after?.closeOn ?? '0000-01-01'));
  return { count: days.length, days: days.reduce((sum, next) => sum + next, 0) };
}

type Standing = { day: Day; pushes: number; stages: Set<StageId> };

/**
 * The close dates of one deal whose fate is known.
 *
 * Missed   put off to a later date, even in good time, or gone by with the deal still open
 * Kept     the deal was won or lost by then: a date is about when, not about what
 * Neither  drawn nearer, taken away, put on hold, or not come yet: no promise was broken, so it is not in the list
 */
export function promisesOf({ deal, turns }: DealHistory, places: Places, today: Day): Promised[] {
  const made: Promised[] = [];
  let [pushes, standing]: [number, Standing | undefined] = [0, undefined];
  const settle = (missed: boolean | undefined) => {
    const one = standing;
    standing = undefined;
    if (!one || missed === undefined) return;
    made.push({ deal, day: one.day, pushes: one.pushes, stages: [...one.stages], missed });
  };
  for (const turn of turns) {
    const { day, after } = turn;
    if (standing && standing.day < day) settle(true);
    else if (after?.status === 'won' || after?.status === 'lost') settle(false);
    else if (isPush(turn)) settle(true);
    else if (after?.status === 'hold' || after?.closeOn !== standing?.day) settle(undefined);
    if (isPush(turn)) pushes += 1;
    if (after?.status !== 'open' || after.closeOn === undefined || after.closeOn < day) continue;
    standing ??= { day: after.closeOn, pushes, stages: new Set() };
    standing.stages.add(places.get(after.stage)?.stage ?? after.stage);
  }
  if (standing && standing.day < today) settle(true);
  return made;
}

/** The chance that a close date is missed, by what became of others like it. */
export type SlipChance = {
  /** Dates on the same stage put off as often; or of any stage, where those are too few. */
  readonly alike: 'stage-and-pushes' | 'pushes';
  readonly missed: number;
  readonly n: number;
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
  readonly deals: readonly DealId[];
};

/** Put off three times or ten: that is often. */
const often = 3;
const oftenness = (pushes: number): number => Math.min(often, pushes);

/**
 * The chance of slipping, from own history.
 *
 * Formula  close dates that were missed ÷ all whose fate is known, of those that stood on the same stage and had been
 *          put off as often (3 stands for 3 and more); where these are fewer than `enough`, of any stage
 * Unit     ratio 0…1; undefined without a single case
 * Source   feature G7. Not the chance of losing: a deal that is lost on its day has not slipped
 */
export function slipChance(
  promises: readonly Promised[],
  { stage, pushes }: { readonly stage: StageId; readonly pushes: number },
  enough: number
): SlipChance {
  const asOften = promises.filter(one => oftenness(one.pushes) === oftenness(pushes));
  const here = asOften.filter(({ stages }) => stages.includes(stage));
  const [alike, cases] = here.length >= enough ? (['stage-and-pushes', here] as const) : (['pushes', asOften] as const);
  const [missed, n] = [cases.filter(one => one.missed).length, cases.length];
  return {
    ...{ alike, missed, n, rate: n === 0 ? undefined : missed / n, interval: wilson(missed, n) },
    deals: [...new Set(cases.map(({ deal }) => deal))]
  };
}
