import type { Booked } from '#lib/domain/plan/booked.ts';
import type { DailyNeed } from '#lib/domain/plan/daily-need.ts';
import type { Reach } from '#lib/domain/plan/reach.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { Saying } from './saying.ts';

/** A mean of many days is told by one digit while it is small, and by two where one would make nothing of it. */
function told(value: number): number {
  if (value >= 10) return Math.round(value);
  const digits = value >= 0.1 ? 10 : 100;
  return Math.round(value * digits) / digits;
}

/** Deals, meetings and dials of a day. */
export const needList = ({ t }: Words, { needs }: DailyNeed): string[] =>
  needs.flatMap(({ key, point }) =>
    key === 'deals' || key === 'meetings-held' || key === 'dials' ? t.plan.need.keys[key](told(point)) : []
  );

/** Where the true need lies, as far as own rates allow. */
export const between = ({ t, format }: Words, { low, high, point }: DailyNeed['needs'][number]): string | undefined =>
  told(low) === told(high) || !(point > 0)
    ? undefined
    : t.plan.need.between(format.number(told(low), 2), format.number(told(high), 2));

export const timeWords = ({ t }: Words, minutes: number): string =>
  t.planning.time(Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60);

/** Do the meetings that are booked suffice? */
export function bookedWords({ t, format }: Words, { booked, expected, needed, missing }: Booked): string {
  const said = t.plan.need.booked(booked, format.number(told(expected), 1), format.number(told(needed), 1));
  return missing > 0 ? `${said} ${t.plan.need.bookMore(Math.ceil(missing))}` : `${said} ${t.plan.need.bookedEnough}`;
}

/** What the rep's own record says of what is left; nothing where it is reached. */
export function verdictWords({ t, format }: Words, { verdict, often }: Reach): string {
  const { hits, n, interval } = often;
  const [low, high] = [format.percent(interval?.low), format.percent(interval?.high)];
  switch (verdict) {
    case 'reached':
      return t.plan.need.reached;
    case 'no-days':
      return t.plan.need.noDays;
    case 'too-few':
      return t.plan.verdict['too-few'](n);
    case 'out-of-reach':
      return t.plan.verdict['out-of-reach'](n, high);
    case 'seldom':
    case 'within-reach':
      return t.plan.verdict[verdict](hits, n, low, high);
  }
}

/** What can still come of the period, as it usually goes and at best; of too few stretches nothing is claimed. */
export const stillReachable = (
  { t }: Words,
  { verdict, usual, best }: Reach,
  sold: number,
  say: Saying
): string | undefined =>
  verdict === 'too-few' || usual === undefined || best === undefined
    ? undefined
    : t.plan.verdict.still(say.full(sold + usual), say.full(sold + best));
