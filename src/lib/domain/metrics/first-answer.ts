import type { Activity } from '../activity.ts';
import type { PersonId } from '../ids.ts';
import { hour, minute, type Instant } from '../time.ts';
import { median } from './median.ts';
import { wilson, type Interval } from './wilson.ts';

/** Somebody who asked to be contacted, and the first time that the rep did. */
export type Inbound = { readonly person: PersonId; readonly arrivedAt: Instant; readonly answeredAt?: Instant };

/** How soon a first answer counts as soon. */
export const soon = { '5m': 5 * minute, '1h': hour, '24h': 24 * hour } as const;
export type Soon = keyof typeof soon;

export type Share = { readonly hits: number; readonly rate: number; readonly interval: Interval | undefined };

export type FirstAnswer = {
  /** Inbound people answered. */
  readonly n: number;
  readonly waiting: number;
  /** Milliseconds; undefined when nobody was answered. */
  readonly median: Instant | undefined;
  /** Of all inbound people whose time for it is over or who were answered; undefined where there is nobody. */
  readonly within: Readonly<Record<Soon, Share | undefined>>;
};

/**
 * The first answer to somebody who came in by themselves.
 *
 * Counts   the first outbound touch by any channel at or after the arrival: a call that nobody took up is an answer
 */
export function firstAnswer(arrivedAt: Instant, touches: readonly Activity[]): Instant | undefined {
  const out = touches.filter(({ direction, at, deletedAt }) => direction === 'out' && at >= arrivedAt && !deletedAt);
  return out.length > 0 ? Math.min(...out.map(({ at }) => at)) : undefined;
}

/**
 * Speed to lead: how soon inbound people get a first answer.
 *
 * Formula  median(first outbound touch − arrival); shares answered within 5 minutes, an hour, a day
 * Unit     milliseconds of the calendar, nights and weekends included; ratios with their 95 % interval
 * Counts   people whose arrival is known. Somebody who waits counts as missed in a share once the time is over, and is
 *          in no median
 * Source   requirements 45 and 105, features B14. Not inbound answered (44), which counts incoming touches
 */
export function speedToLead(inbound: readonly Inbound[], now: Instant): FirstAnswer {
  const waits = inbound.flatMap(({ arrivedAt, answeredAt }) =>
    answeredAt === undefined ? [] : answeredAt - arrivedAt
  );
  const share = (most: number): Share | undefined => {
    const ripe = inbound.filter(({ arrivedAt, answeredAt }) => answeredAt !== undefined || now - arrivedAt > most);
    const hits = waits.filter(wait => wait <= most).length;
    return ripe.length > 0 ? { hits, rate: hits / ripe.length, interval: wilson(hits, ripe.length) } : undefined;
  };
  const within = { '5m': share(soon['5m']), '1h': share(soon['1h']), '24h': share(soon['24h']) };
  return { n: waits.length, waiting: inbound.length - waits.length, median: median(waits), within };
}
