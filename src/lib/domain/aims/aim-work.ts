import type { Channel } from '../channel.ts';
import type { GoalMetric } from '../goal.ts';
import type { Link, LinkKey } from '../north-star/link.ts';
import { needsFor, type NeedKey } from '../north-star/needs.ts';

/** Touches that an aim takes, by channel. */
export type AimWork = Readonly<
  Partial<Record<Extract<Channel, 'call' | 'e-mail' | 'meeting' | 'demo' | 'visit'>, number>>
>;

type Chain = readonly Link<LinkKey>[];

/** From which link on the chain is walked, for what is counted in its steps. */
const startsAt: Readonly<Partial<Record<GoalMetric, LinkKey>>> = {
  revenue: 'deal-size',
  wins: 'win-rate',
  opportunities: 'opportunities-per-meeting',
  connects: 'connect-rate'
};

/**
 * What so many units of a metric take in calls and meetings, by the rates of the North Star.
 *
 * Formula  touches count as themselves; meetings take the calls that set them; wins, revenue and opportunities are worked
 *          back to meetings and dials; pipeline is opportunities of the usual size
 * Unit     touches
 * Absent   for what no chain leads to: nobody knows what a proposal takes
 */
export function aimWork(metric: GoalMetric, units: number, links: Chain): AimWork | undefined {
  switch (metric) {
    case 'dials':
    case 'touches':
    case 'follow-ups-done':
    case 'inbound-answered':
      return { call: units };
    case 'e-mails':
      return { 'e-mail': units };
    case 'meetings-held':
      return { meeting: units, ...callsFor(units, links) };
    case 'demos-held':
      return { demo: units, ...callsFor(units, links) };
    case 'visits-held':
      return { visit: units };
    case 'revenue':
    case 'wins':
    case 'opportunities':
    case 'connects':
      return back(units, links, startsAt[metric]);
    case 'pipeline-created': {
      const size = links.find(({ key }) => key === 'deal-size')?.value;
      return size === undefined ? undefined : back(units / size, links, startsAt.opportunities);
    }
    case 'positive-calls':
    case 'proposals':
    case 'leads-qualified':
    case 'new-prospects':
      return undefined;
  }
}

function back(units: number, links: Chain, from: LinkKey | undefined): AimWork | undefined {
  const start = links.findIndex(({ key }) => key === from);
  const needs = new Map(needsFor(units, links.slice(start)).map(({ key, point }): [NeedKey, number] => [key, point]));
  const dials = needs.get('dials');
  if (dials === undefined) return undefined;
  return { call: dials, ...(needs.has('meetings-held') && { meeting: needs.get('meetings-held') ?? 0 }) };
}

/** Meetings that are to be held, before that set, and before that called for. */
const callsFor = (held: number, links: Chain): Pick<AimWork, 'call'> => {
  const call = back(held, links, 'show-rate')?.call;
  return call === undefined ? {} : { call };
};
