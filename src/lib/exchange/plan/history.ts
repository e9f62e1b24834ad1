import { opened } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { asJson } from '#lib/domain/json.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import { compact } from '#lib/domain/text.ts';
import { dayOf, instantOf, type Day, type Instant, type Zone } from '#lib/domain/time.ts';
import { idFor } from './digest.ts';

export type Clock = { readonly now: Instant; readonly zone: Zone };

/** The noon of each day, kept: a file of years has few days, and asking the zone is dear. */
export function noonsIn(zone: Zone): (day: Day) => Instant {
  const known = new Map<Day, Instant>();
  return day => {
    const noon = known.get(day) ?? instantOf(day, '12:00', zone);
    known.set(day, noon);
    return noon;
  };
}

/**
 * What happened to an imported deal as far as its file tells: it was opened, and won or lost. The last
 * status said here is the status of the row, as it must be for the row to stay what it is.
 */
export function historyOf(deal: Deal, noonOf: (day: Day) => Instant, { now, zone }: Clock): NewRow[] {
  const { pipeline, stage, amount, closeOn, status, closedOn } = deal;
  const beginning = deal.openedOn ?? deal.qualifiedOn ?? closedOn;
  const end = closedOn ?? beginning;
  const changed = (field: string, day: Day | undefined, from: unknown, to: unknown): NewRow => {
    const when = day ? { at: noonOf(day), day } : { at: now, day: dayOf(now, zone) };
    const id = idFor('change', deal.id, field);
    return { table: 'changes', row: { id, ...when, of: deal.id, field, from: asJson(from), to: asJson(to) } };
  };
  const first = changed(opened, beginning, null, compact({ pipeline, stage, amount, closeOn }));
  return status === 'open' ? [first] : [first, changed('status', end, 'open', status)];
}
