import { dayLoad, type DayLoad, type MinutesEach } from '../feasibility/day-load.ts';
import type { Link, LinkKey } from '../north-star/link.ts';
import { needsFor, type Need, type NeedKey } from '../north-star/needs.ts';

/** What is shown of the chain each morning. */
const shown: readonly NeedKey[] = ['deals', 'meetings-held', 'dials'];

export type NeedFacts = {
  /** Minor units of the rep's currency, or deals. */
  readonly of: 'value' | 'count';
  /** What is left after yesterday. */
  readonly left: number;
  /** Selling days left, today included. */
  readonly days: number;
  readonly links: readonly Link<LinkKey>[];
  readonly minutes: { readonly call: MinutesEach; readonly meeting: MinutesEach };
  /** Minutes that a day has. */
  readonly capacity: number;
};

export type DailyNeed = {
  readonly left: number;
  readonly days: number;
  /** Left ÷ days. */
  readonly perDay: number;
  /** Deals, meetings held and dials a day, as far as the rep's rates are known. */
  readonly needs: readonly Need[];
  readonly load: DayLoad;
  /** The part of the need that the day holds: 1 when all of it fits. */
  readonly part: number;
  /** What the days left can bring when no day holds more than its capacity. */
  readonly reachable: number;
  /** Rates that are rules of thumb, for want of ten cases of the rep's own. */
  readonly thumbs: readonly LinkKey[];
};

/**
 * What today must bring, worked out anew each morning.
 *
 * Formula  (quota − sold up to yesterday) ÷ selling days left; from there back to deals, meetings and dials by the
 *          rep's own rates; capped by the minutes of the day, to which all of it is in proportion
 * Unit     a selling day
 * Absent   when nothing is left to sell, or no selling day to do it on
 * Source   features E6, requirements 133, 137 and 146
 */
export function dailyNeed({ of, left, days, links, minutes, capacity }: NeedFacts): DailyNeed | undefined {
  if (left <= 0 || days <= 0) return undefined;
  const perDay = left / days;
  const chain = of === 'count' ? links.map(link => (link.key === 'deal-size' ? oneEach(link) : link)) : links;
  const all = needsFor(perDay, chain);
  const pointOf = (key: NeedKey) => all.find(need => need.key === key)?.point ?? 0;
  const load = dayLoad(
    [
      { channel: 'call', perDay: pointOf('dials'), ...minutes.call },
      { channel: 'meeting', perDay: pointOf('meetings-held'), ...minutes.meeting }
    ],
    capacity
  );
  const part = load.fits ? 1 : Math.max(0, capacity) / load.minutes;
  return {
    ...{ left, days, perDay, load, part, reachable: left * part },
    needs: all.filter(({ key }) => shown.includes(key)),
    thumbs: chain.filter(({ source }) => source === 'thumb').map(({ key }) => key)
  };
}

/** A quota of deals asks for deals: each is one, and that is no estimate. */
const oneEach = (link: Link<LinkKey>): Link<LinkKey> => ({ ...link, value: 1, interval: undefined, source: 'typed' });
