import type { Activity } from './activity.ts';
import type { Deal } from './deal.ts';
import type { FollowUp } from './follow-up.ts';
import { isAppointment } from './channel.ts';
import { isMessageSent, replyTo } from './messages/replies.ts';
import { isConnected } from './metrics/connects.ts';
import type { Money } from './money.ts';
import type { Write } from './rows.ts';
import { millisOf } from './stamp.ts';
import { hour, minute, type Day, type Instant } from './time.ts';

/**
 * Figures that are sums of rows are kept as sums. A row counts, by its day, in a few cells; adding up the cells of a
 * period gives what a full scan of its rows would (a property test holds the two together).
 *
 * Not a sum, and so not here: proposals (see `rollup-moves.ts`), medians, cycles (of which the median is told), distinct
 * people or deals. Those are read from the rows of the period.
 */
export type Tally = { readonly bucket: string; readonly cell: string; readonly n: number };

/** The sums of one day or one month. Cells that come to 0 are left out, so that equal rows make equal sums. */
export type Rollup = { readonly id: string; readonly cells: Readonly<Record<string, number>> };

/** The day of a touch, if it is in the book. */
export type DayOfTouch = (id: string) => Day | undefined;

/** Whole months are added up as such: five years are sixty rows, not two thousand. */
export const buckets = { day: 'day/', month: 'month/', utcDay: 'utc-day/', utcMonth: 'utc-month/' } as const;

/** In which part of an hour a zone's day may begin: every zone's clock since 1972 differs from UTC by whole quarters. */
export const quarterHour = 15 * minute;

/** Stands in a cell for what a row does not say. */
export const none = '-';
const cellOf = (...parts: readonly string[]): string => parts.join('/');

/** What a row counts as; nothing when it is removed, or of a kind that no sum is made of. */
export function talliesOf({ table, row }: Write, dayOfTouch: DayOfTouch): readonly Tally[] {
  if (row.deletedAt !== undefined) return [];
  switch (table) {
    case 'activities':
      return cellsOfTouch(row).flatMap(([cell, n]) => onDay(row.day, cell, n));
    case 'deals':
      return cellsOfDeal(row);
    case 'people':
      return atInstant(row.createdAt, 'person');
    case 'followUps':
      return [...cellsOfEnd(row, dayOfTouch), ...cellsOfBooking(row)];
    default:
      return [];
  }
}

/** Tables whose rows count. */
export const talliedTables = ['people', 'deals', 'followUps', 'activities'] as const;

type Cell = readonly [cell: string, n: number];

const cellsOfTouch = (activity: Activity): Cell[] => [
  [cellOf('touch', ...touchKey(activity)), 1],
  ...cellsOfNext(activity),
  ...cellsOfMessage(activity),
  ...cellsOfTalk(activity)
];

const touchKey = ({ channel, direction, disposition, sentiment }: Activity): string[] => [
  channel,
  direction,
  disposition ?? none,
  sentiment ?? none
];

const cellsOfNext = ({ disposition, next }: Activity): Cell[] =>
  disposition === undefined ? [] : [[cellOf('next', next ?? none), 1]];

const cellsOfMessage = (activity: Activity): Cell[] =>
  isMessageSent(activity) ? [[cellOf('sent', activity.template ?? none, replyTo(activity) ?? none), 1]] : [];

function cellsOfTalk(call: Activity): Cell[] {
  const { talk, disposition = none } = call;
  if (!talk || !isConnected(call)) return [];
  return [
    [cellOf('talks', disposition, talk.source), 1],
    [cellOf('talk', disposition, talk.source), Math.round(talk.seconds)]
  ];
}

function cellsOfDeal(deal: Deal): Tally[] {
  const { openedOn, qualifiedOn, closedOn, status, amount } = deal;
  const isClosed = closedOn !== undefined && (status === 'won' || status === 'lost');
  return [
    ...(openedOn === undefined ? [] : dealOn(openedOn, 'opened', amount)),
    ...(qualifiedOn === undefined ? [] : onDay(qualifiedOn, 'qualified', 1)),
    ...(isClosed ? dealOn(closedOn, status, amount) : [])
  ];
}

function dealOn(day: Day, cell: 'opened' | 'won' | 'lost', amount: Money | undefined): Tally[] {
  if (!amount) return onDay(day, cell, 1);
  const { currency, minor } = amount;
  return [
    ...onDay(day, cell, 1),
    ...onDay(day, cellOf(cell, 'priced', currency), 1),
    ...onDay(day, cellOf(cell, 'minor', currency), minor)
  ];
}

/** By the day of the touch that answered it; one ticked off without a touch, by when it was. */
function cellsOfEnd({ state, doneBy, stamp }: FollowUp, dayOfTouch: DayOfTouch): Tally[] {
  if (state !== 'done') return [];
  if (doneBy === undefined) return atInstant(millisOf(stamp), 'ticked');
  const day = dayOfTouch(doneBy);
  return day === undefined ? [] : onDay(day, 'answered', 1);
}

const cellsOfBooking = ({ channel, createdAt }: FollowUp): Tally[] =>
  isAppointment(channel) ? atInstant(createdAt, cellOf('booked', channel)) : [];

const onDay = (day: Day, cell: string, n: number): Tally[] => [
  { bucket: buckets.day + day, cell, n },
  { bucket: buckets.month + day.slice(0, 7), cell, n }
];

/** On which day an instant is depends on the rep's zone, which may change: it is kept by its quarter of an hour. */
function atInstant(at: Instant, cell: string): Tally[] {
  const day = new Date(at).toISOString();
  const quarter = Math.floor((((at % (24 * hour)) + 24 * hour) % (24 * hour)) / quarterHour);
  return [
    { bucket: buckets.utcDay + day.slice(0, 10), cell: `${cell}@${quarter}`, n: 1 },
    { bucket: buckets.utcMonth + day.slice(0, 7), cell, n: 1 }
  ];
}

/** Sums by bucket and cell. */
export type Sums = Map<string, Map<string, number>>;

export function addTo(sums: Sums, tallies: readonly Tally[], sign: 1 | -1 = 1): Sums {
  for (const { bucket, cell, n } of tallies) {
    const cells = sums.get(bucket) ?? new Map<string, number>();
    sums.set(bucket, cells);
    cells.set(cell, (cells.get(cell) ?? 0) + sign * n);
  }
  return sums;
}

/** Undefined when nothing is left to count. */
export function rollupFrom(id: string, cells: ReadonlyMap<string, number>): Rollup | undefined {
  const counted = [...cells].filter(([, n]) => n !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return counted.length === 0 ? undefined : { id, cells: Object.fromEntries(counted) };
}
