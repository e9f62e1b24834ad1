import { enoughCases } from '../metrics/metric.ts';
import type { Link, LinkKey } from '../north-star/link.ts';
import type { Channel } from '../channel.ts';
import type { ChannelYield } from './channel-yield.ts';
import type { DayLoad } from './day-load.ts';

/** A way to make a day hold what the goal asks. */
export type Remedy =
  /** Fewer dials, and messages of a channel that brings more meetings a minute by the rep's own record. */
  | { readonly kind: 'mix'; readonly channel: Channel; readonly dials: number; readonly messages: number }
  /** What can be sold in the time that there is. */
  | { readonly kind: 'goal'; readonly part: number }
  /** More selling days than are left. */
  | { readonly kind: 'days'; readonly days: number }
  /** A better rate, which lies within what the rep's record allows. */
  | { readonly kind: 'rate'; readonly link: LinkKey; readonly from: number; readonly to: number };

export type RemedyFacts = {
  readonly load: DayLoad;
  /** Meetings to be set on a day. */
  readonly meetingsSet: number;
  readonly links: readonly Link<LinkKey>[];
  readonly yields: readonly ChannelYield[];
  readonly minutesOf: (channel: Channel) => number;
  readonly sellingDays: number;
};

const takesOf = ({ loads }: DayLoad, channel: Channel): number =>
  loads.find(load => load.channel === channel)?.takes ?? 0;

/**
 * Ways to make it fit, the one that changes least first; none where it fits already, and none where there is no day left.
 *
 * Mix      dials d and messages m with d × (meetings per dial) + m × (meetings per message) = meetings needed and all
 *          minutes = the day's. Offered for the channel with the most meetings a minute, from ten messages and one
 *          meeting on, and only where it brings more a minute than calls do
 * Rate     connect rate × minutes of calls ÷ minutes left for them, or win rate × all minutes ÷ the day's; offered
 *          where it lies in the interval of the rep's own rate
 * Goal     the part of the goal that fits: all minutes are proportional to it
 * Days     all minutes ÷ the day's, less the days that there are
 */
export function remediesFor(facts: RemedyFacts): Remedy[] {
  const { load, sellingDays } = facts;
  if (load.fits || load.capacity <= 0 || sellingDays <= 0) return [];
  const part = load.capacity / load.minutes;
  const days = Math.ceil((load.minutes * sellingDays) / load.capacity) - sellingDays;
  return [...mixOf(facts), ...ratesOf(facts), { kind: 'days', days }, { kind: 'goal', part }];
}

function mixOf({ load, meetingsSet, yields, minutesOf }: RemedyFacts): Remedy[] {
  const dials = load.loads.find(({ channel }) => channel === 'call');
  if (!dials || dials.perDay <= 0 || meetingsSet <= 0) return [];
  const perDial = meetingsSet / dials.perDay;
  const room = load.capacity - (load.minutes - dials.takes);
  const better = yields
    .filter(({ sent, meetings }) => sent >= enoughCases && meetings > 0)
    .map(({ channel, meetings, sent }) => ({ channel, rate: meetings / sent, each: minutesOf(channel) }))
    .filter(({ rate, each }) => rate / each > perDial / dials.minutes)
    .sort((a, b) => b.rate / b.each - a.rate / a.each)[0];
  if (!better) return [];
  const messages = (dials.takes - room) / ((better.rate * dials.minutes) / perDial - better.each);
  const left = (meetingsSet - messages * better.rate) / perDial;
  return left < 0 ? [] : [{ kind: 'mix', channel: better.channel, dials: left, messages }];
}

function ratesOf({ load, links }: RemedyFacts): Remedy[] {
  const calls = takesOf(load, 'call');
  const room = load.capacity - (load.minutes - calls);
  const factors: readonly (readonly [LinkKey, number])[] = [
    ['connect-rate', room > 0 ? calls / room : Infinity],
    ['win-rate', load.minutes / load.capacity]
  ];
  return factors.flatMap(([key, factor]) => {
    const link = links.find(one => one.key === key);
    if (link?.value === undefined || link.source !== 'own' || !link.interval) return [];
    const to = link.value * factor;
    return to <= link.interval.high ? [{ kind: 'rate', link: key, from: link.value, to }] : [];
  });
}
