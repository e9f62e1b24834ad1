import { truncationGrace } from '#lib/sync/wire/limits.ts';

export type Snapshot = {
  readonly id: string;
  readonly covers: number;
  readonly receivedAt: number;
  readonly verifiedAt: number | null;
};

export type Retention = { readonly floor: number; readonly drop: readonly string[] };

const spacing = 7 * 86_400_000;

/**
 * What of a stream may go. Entries: those that two snapshots cover which have both been verified for the whole
 * grace period; so a bad snapshot can be found out while everything needed to do without it is still there.
 * Snapshots: those behind that point, and of the verified ones since, all but the two newest and one a week.
 */
export function retention(whole: readonly Snapshot[], now: number): Retention {
  const newestFirst = whole.toSorted((a, b) => b.covers - a.covers || b.receivedAt - a.receivedAt);
  const verified = newestFirst.filter(({ verifiedAt }) => verifiedAt !== null);
  const proven = verified.filter(({ verifiedAt }) => (verifiedAt ?? now) <= now - truncationGrace);
  const floor = proven[1]?.covers ?? 0;

  const keep = new Set([...verified.slice(0, 2), ...proven.slice(0, 2)]);
  let lastKept = -Infinity;
  for (const snapshot of verified.toReversed()) {
    if (snapshot.covers >= floor && snapshot.receivedAt - lastKept >= spacing) keep.add(snapshot);
    if (keep.has(snapshot)) lastKept = snapshot.receivedAt;
  }
  const behind = verified[1]?.covers ?? 0;
  const isSpare = (snapshot: Snapshot) =>
    snapshot.verifiedAt === null ? snapshot.covers < behind : !keep.has(snapshot);
  return { floor, drop: newestFirst.filter(isSpare).map(({ id }) => id) };
}
