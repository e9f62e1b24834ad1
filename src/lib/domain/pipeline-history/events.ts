import { opened, type FieldChange } from '../change.ts';
import type { Deal } from '../deal.ts';
import type { Json } from '../json.ts';
import type { Stamp } from '../stamp.ts';
import { dayOf, type Day, type Instant, type Zone } from '../time.ts';
import { dayIn, isFollowed, statusIn, type Followed } from './fields.ts';

/** One change of a followed field, with when it became true. */
export type Event = {
  readonly at: Instant;
  readonly day: Day;
  /** Empty for what no change tells and the row alone knows. */
  readonly stamp: Stamp | '';
  readonly id: string;
  readonly field: Followed;
  readonly from: Json;
  readonly to: Json;
};

export type Calendar = { readonly zone: Zone; readonly noonOf: (day: Day) => Instant };

type When = { readonly at: Instant; readonly day: Day };

/** The change that says what a deal was when it entered the pipeline. */
export const openingOf = (changes: readonly FieldChange[]): FieldChange | undefined =>
  changes
    .filter(({ field }) => field === opened)
    .sort(byStamp)
    .at(-1);

const byStamp = (a: { stamp: string; id: string }, b: { stamp: string; id: string }): number =>
  a.stamp === b.stamp ? (a.id < b.id ? -1 : 1) : a.stamp < b.stamp ? -1 : 1;

/** When a deal entered the pipeline: on the day that the rep or a file says, where that is before it was written down. */
export function openedAt(deal: Deal, opening: FieldChange | undefined, { zone, noonOf }: Calendar): When {
  const said = deal.openedOn ?? deal.qualifiedOn;
  if (opening && (said === undefined || said >= opening.day)) return { at: opening.at, day: opening.day };
  if (said !== undefined) return { at: noonOf(said), day: said };
  return { at: deal.createdAt, day: dayOf(deal.createdAt, zone) };
}

/** The followed changes in the order in which they became true; nothing happens to a deal before it is opened. */
export function eventsOf(deal: Deal, changes: readonly FieldChange[], begin: When, calendar: Calendar): Event[] {
  const written = [...changes].sort(byStamp);
  const events = written.flatMap(change => {
    const { id, stamp, field, from, to } = change;
    if (!isFollowed(field)) return [];
    return { id, stamp, field, from, to, ...becameTrue(change, written, calendar) };
  });
  const told = events.some(({ field }) => field === 'status') ? events : [...events, ...endOf(deal, begin, calendar)];
  return told
    .map(event => (event.at < begin.at ? { ...event, ...begin } : event))
    .sort((a, b) => a.at - b.at || byStamp(a, b));
}

/** A deal closed on Monday that was won on Friday was won on Friday, as every other figure has it. */
function becameTrue(change: FieldChange, written: readonly FieldChange[], { noonOf }: Calendar): When {
  const { at, day, field, to } = change;
  const status = statusIn(to);
  if (field !== 'status' || (status !== 'won' && status !== 'lost')) return { at, day };
  const next = written.find(other => other.field === field && other.stamp > change.stamp);
  const said = written
    .filter(other => other.field === 'closedOn' && other.at >= at && (!next || other.at < next.at))
    .map(other => dayIn(other.to))
    .findLast(closed => closed !== undefined);
  return said !== undefined && said < day ? { at: noonOf(said), day: said } : { at, day };
}

/** A row that is closed though no change says so: its history has not come, or never was. */
function endOf({ id, status, closedOn }: Deal, begin: When, { noonOf }: Calendar): Event[] {
  if (status !== 'won' && status !== 'lost') return [];
  const when = closedOn === undefined ? begin : { at: noonOf(closedOn), day: closedOn };
  return [{ ...when, stamp: '', id, field: 'status', from: 'open', to: status }];
}
