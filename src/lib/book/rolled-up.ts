import type { Period } from '#lib/domain/period.ts';
import { buckets, quarterHour, type Rollup } from '#lib/domain/rollup.ts';
import type { Counts } from '#lib/domain/rolled.ts';
import { addDays, dayOf, hour, startOfDay, type Day, type Instant, type Zone } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

/**
 * How many there were of what from one day to another, in the zone that the rep's days are of. Reads sums, not rows:
 * whole months as such, so five years cost as little as a few months. `domain/rolled.ts` says what can be asked of it.
 *
 * Range  days from 1972-01-01 to 9999-12-30: zones of before were not whole quarters of an hour apart
 */
export async function rolledUp(book: Book, period: Period, zone: Zone): Promise<Counts> {
  const counts = new Map<string, number>();
  const [dated, timed] = await Promise.all([readDated(book, period), readTimed(book, period, zone)]);
  for (const [cell, n] of [...dated, ...timed]) counts.set(cell, (counts.get(cell) ?? 0) + n);
  return counts;
}

/** The same for each day of a period that has something to count. */
export async function rolledUpByDay(book: Book, period: Period, zone: Zone): Promise<ReadonlyMap<Day, Counts>> {
  const days = new Map<Day, Map<string, number>>();
  const add = (day: Day, cell: string, n: number) => {
    const counts = days.get(day) ?? new Map<string, number>();
    days.set(day, counts.set(cell, (counts.get(cell) ?? 0) + n));
  };
  const [dated, timed] = await Promise.all([
    between(book, buckets.day, period),
    between(book, buckets.utcDay, { from: addDays(period.from, -1), to: addDays(period.to, 1) })
  ]);
  for (const row of dated) for (const [cell, n] of cellsIn(row)) add(dayIn(row), cell, n);
  for (const row of timed) {
    for (const { cell, at, n } of instantsIn(row)) {
      const day = dayOf(at, zone);
      if (day >= period.from && day <= period.to) add(day, cell, n);
    }
  }
  return days;
}

type Cell = readonly [cell: string, n: number];

const cellsIn = ({ cells }: Rollup): Cell[] => Object.entries(cells);

/** Rows of a kind are found by the date at the end of their id. */
const dayIn = ({ id }: Rollup): Day => id.slice(-10) as Day;

function between(book: Book, bucket: string, { from, to }: { from: string; to: string }): Promise<Rollup[]> {
  if (from > to) return Promise.resolve([]);
  return book.rollups
    .where('id')
    .between(bucket + from, bucket + to, true, true)
    .toArray();
}

/** What has a date of its own. */
async function readDated(book: Book, period: Period): Promise<Cell[]> {
  const { months, days } = partsOf(period);
  const read = await Promise.all([
    between(book, buckets.month, months),
    ...days.map(part => between(book, buckets.day, part))
  ]);
  return read.flat().flatMap(cellsIn);
}

type Parts = { readonly months: { readonly from: string; readonly to: string }; readonly days: readonly Period[] };

const firstOfNext = (day: Day): Day => `${addDays(`${day.slice(0, 7)}-28` as Day, 4).slice(0, 7)}-01` as Day;
const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;

/** The months that lie wholly in a period, and the days before and after them. */
function partsOf({ from, to }: Period): Parts {
  const start = from === firstOf(from) ? from : firstOfNext(from);
  const end = firstOf(addDays(to, 1));
  if (start >= end) return { months: { from: '1', to: '0' }, days: [{ from, to }] };
  const months = { from: start.slice(0, 7), to: addDays(end, -1).slice(0, 7) };
  return {
    months,
    days: [
      { from, to: addDays(start, -1) },
      { from: end, to }
    ]
  };
}

const dayLength = 24 * hour;
const utcDay = (at: Instant): Day => new Date(at).toISOString().slice(0, 10) as Day;

/** What has an instant: by days of UTC, and where the rep's first and last day part one of these, by its quarters. */
async function readTimed(book: Book, { from, to }: Period, zone: Zone): Promise<Cell[]> {
  const [start, end] = [startOfDay(from, zone), startOfDay(addDays(to, 1), zone)];
  const whole = {
    from: utcDay(Math.ceil(start / dayLength) * dayLength),
    to: addDays(utcDay(Math.floor(end / dayLength) * dayLength), -1)
  };
  const { months, days } = partsOf(whole);
  const edges = [...new Set([start, end].filter(at => at % dayLength !== 0).map(utcDay))];
  const read = await Promise.all([
    between(book, buckets.utcMonth, months),
    ...days.map(part => between(book, buckets.utcDay, part)),
    ...edges.map(day => between(book, buckets.utcDay, { from: day, to: day }))
  ]);
  const [ofMonths, ...ofDays] = read;
  const quarters = ofDays.flat().flatMap(instantsIn);
  const within = quarters.filter(({ at }) => at >= start && at < end);
  return [...ofMonths.flatMap(cellsIn), ...within.map(({ cell, n }): Cell => [cell, n])];
}

function instantsIn(row: Rollup): { cell: string; at: Instant; n: number }[] {
  const midnight = Date.parse(`${dayIn(row)}T00:00:00Z`);
  return cellsIn(row).map(([cell, n]) => {
    const [what = '', quarter] = cell.split('@');
    return { cell: what, at: midnight + Number(quarter) * quarterHour, n };
  });
}
