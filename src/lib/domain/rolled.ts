import type { Activity } from './activity.ts';
import { isChannel, type Channel } from './channel.ts';
import type { GoalMetric } from './goal.ts';
import { idOf, type TemplateId } from './ids.ts';
import { connects } from './metrics/connects.ts';
import { dials } from './metrics/dials.ts';
import { emailsSent } from './metrics/emails-sent.ts';
import { held } from './metrics/held.ts';
import { inboundAnswered } from './metrics/inbound-answered.ts';
import { positiveCalls } from './metrics/positive-calls.ts';
import { touches } from './metrics/touches.ts';
import type { Currency } from './money.ts';
import { dispositions, sentiments } from './outcome.ts';
import type { Period } from './period.ts';
import { none } from './rollup.ts';
import { tick } from './stamp.ts';

/** How many there were of each kind in a period: sums of rows, by cell. Asked of by the functions below. */
export type Counts = ReadonlyMap<string, number>;

/** One field of what touches are told apart by. */
export type Touch = Pick<Activity, 'channel' | 'direction' | 'disposition' | 'sentiment'>;

const cells = (counts: Counts, of: string): [parts: string[], n: number][] =>
  [...counts].filter(([cell]) => cell.startsWith(`${of}/`)).map(([cell, n]) => [cell.split('/').slice(1), n]);

const oneOf = <Code extends string>(codes: readonly Code[], text: string | undefined): Code | undefined =>
  codes.find(code => code === text);

const kinds = new Map<string, Touch | undefined>();

/** Reading a cell is dearer than adding it up, and there are few kinds of them. */
function touchOf(cell: string): Touch | undefined {
  if (!kinds.has(cell)) kinds.set(cell, readTouch(cell));
  return kinds.get(cell);
}

function readTouch(cell: string): Touch | undefined {
  const [kind, channel = '', direction, how, feeling] = cell.split('/');
  if (kind !== 'touch' || !isChannel(channel)) return undefined;
  const [disposition, sentiment] = [oneOf(dispositions, how), oneOf(sentiments, feeling)];
  const said = { ...(disposition && { disposition }), ...(sentiment && { sentiment }) };
  return { channel, direction: direction === 'in' ? 'in' : 'out', ...said };
}

/** Touches of the period by channel, direction, outcome and sentiment, and how many there were of each. */
export function touchesIn(counts: Counts): readonly (readonly [Touch, number])[] {
  return [...counts].flatMap(([cell, n]) => {
    const touch = touchOf(cell);
    return touch ? [[touch, n] as const] : [];
  });
}

const day = '2000-01-01';
const that: Period = { from: day, to: day };
const device = idOf('device', 'rollup');
const blank = { id: idOf('activity', 'rollup'), stamp: tick(undefined, 0, device), device, at: 0, day } as const;

/**
 * A count of touches, by the very function that counts rows: what it makes of one touch of a kind, as many times as
 * there were such touches. So the two cannot be of two minds.
 */
export const countTouches = (
  counts: Counts,
  metric: (activities: readonly Activity[], period: Period) => number
): number => touchesIn(counts).reduce((sum, [touch, n]) => sum + n * metric([{ ...blank, ...touch }], that), 0);

/** Metrics of the scorecard that are sums of rows. A deal that was made two offers is one proposal: that is none. */
export type SummedMetric = Exclude<GoalMetric, 'proposals'>;

export const isSummed = (metric: GoalMetric): metric is SummedMetric => metric !== 'proposals';

/** Units of a metric in the period, by the same definition as `unitsOf` has them from rows. */
export function unitsIn(metric: SummedMetric, counts: Counts, currency: Currency): number {
  const sum = (cell: string) => counts.get(cell) ?? 0;
  switch (metric) {
    case 'dials':
      return countTouches(counts, dials);
    case 'connects':
      return countTouches(counts, connects);
    case 'positive-calls':
      return countTouches(counts, positiveCalls);
    case 'e-mails':
      return countTouches(counts, emailsSent);
    case 'touches':
      return countTouches(counts, touches);
    case 'inbound-answered':
      return countTouches(counts, inboundAnswered);
    case 'meetings-held':
      return countTouches(counts, (rows, period) => held(rows, 'meeting', period));
    case 'demos-held':
      return countTouches(counts, (rows, period) => held(rows, 'demo', period));
    case 'visits-held':
      return countTouches(counts, (rows, period) => held(rows, 'visit', period));
    case 'follow-ups-done':
      return sum('answered') + sum('ticked');
    case 'new-prospects':
      return sum('person');
    case 'opportunities':
      return sum('opened');
    case 'leads-qualified':
      return sum('qualified');
    case 'wins':
      return sum('won');
    case 'revenue':
      return sum(`won/minor/${currency}`);
    case 'pipeline-created':
      return sum(`opened/minor/${currency}`);
  }
}

/** Deals opened, won or lost in the period; of those with an amount also the sum in each currency. */
export function dealsIn(counts: Counts, which: 'opened' | 'won' | 'lost') {
  const priced = cells(counts, which).filter(([[what]]) => what === 'priced');
  const sums = priced.map(([[, currency = ''], n]) => ({
    currency,
    n,
    minor: counts.get(`${which}/minor/${currency}`) ?? 0
  }));
  return { n: counts.get(which) ?? 0, sums };
}

/** Appointments planned in the period, whenever they are to be, by channel. */
export const bookedIn = (counts: Counts, channel: Channel): number => counts.get(`booked/${channel}`) ?? 0;

/** Messages sent in the period and what came back, by template; undefined stands for none. */
export const messagesIn = (counts: Counts) =>
  cells(counts, 'sent').map(([[template, reply], n]) => ({
    template: template === none ? undefined : (template as TemplateId),
    reply: reply === none ? undefined : reply,
    n
  }));

/** Conversations whose length is known, and their seconds together; of how many it is an estimate. */
export function talkIn(counts: Counts) {
  const calls = cells(counts, 'talks');
  const all = (of: readonly [unknown, number][]) => of.reduce((sum, [, n]) => sum + n, 0);
  return {
    calls: all(calls),
    seconds: all(cells(counts, 'talk')),
    estimated: all(calls.filter(([[, source]]) => source === 'estimated'))
  };
}
