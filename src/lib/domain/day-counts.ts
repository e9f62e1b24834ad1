import type { Period } from './period.ts';
import type { Day } from './time.ts';

/** How often each of some things happened on each day; a day without any is absent. Sums of it never read a row again. */
export type DayCounts<Key extends string> = ReadonlyMap<Day, ReadonlyMap<Key, number>>;

export type Counts<Key extends string> = Readonly<Record<Key, number>>;

/** Days counted while rows pass by. */
export class DayTally<Key extends string> {
  readonly days = new Map<Day, Map<Key, number>>();

  add(day: Day, key: Key, count = 1): void {
    const counts = this.days.get(day) ?? new Map<Key, number>();
    counts.set(key, (counts.get(key) ?? 0) + count);
    this.days.set(day, counts);
  }
}

/** What happened in a period, every key with its sum. */
export function countsIn<Key extends string>(
  days: DayCounts<Key>,
  keys: readonly Key[],
  { from, to }: Period
): Counts<Key> {
  const sums = new Map<Key, number>(keys.map(key => [key, 0]));
  for (const [day, counts] of days) {
    if (day < from || day > to) continue;
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + (counts.get(key) ?? 0));
  }
  return Object.fromEntries(sums) as Counts<Key>;
}

/** The days of several tellings as one. */
export function together<Key extends string>(tellings: readonly DayCounts<Key>[]): DayCounts<Key> {
  const tally = new DayTally<Key>();
  for (const days of tellings) {
    for (const [day, counts] of days) {
      for (const [key, count] of counts) tally.add(day, key, count);
    }
  }
  return tally.days;
}
