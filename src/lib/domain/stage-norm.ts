import type { FieldChange } from './change.ts';
import type { Deal } from './deal.ts';
import type { DealId, StageId } from './ids.ts';
import { quantile } from './metrics/quantile.ts';
import { daysBetween, type Day } from './time.ts';

/** With fewer finished stays a norm would be chance. */
export const fewestStays = 5;

/** How long deals of this book have stayed on one stage, in days. */
export type StageNorm =
  | { readonly kind: 'known'; readonly n: number; readonly median: number; readonly upper: number }
  | { readonly kind: 'too-few'; readonly n: number };

/**
 * The rep's own norm of one stage.
 *
 * Formula  median and 75th percentile of the finished stays; a stay is the days from entering to leaving it,
 *          by moving on or by being won or lost
 * Unit     days
 * Absent   under five finished stays, which is said with their number. Stays that still last are not in it.
 */
export function stageNorm(stays: readonly number[]): StageNorm {
  const [median, upper] = [quantile(stays, 0.5), quantile(stays, 0.75)];
  const n = stays.length;
  return n < fewestStays || median === undefined || upper === undefined
    ? { kind: 'too-few', n }
    : { kind: 'known', n, median, upper };
}

/** How an age compares: over the 75th percentile a deal has stood longer than three in four that came through. */
export type Pace = 'usual' | 'slow';

export const paceOf = (age: number, norm: StageNorm): Pace =>
  norm.kind === 'known' && age > norm.upper ? 'slow' : 'usual';

type Passage = { readonly of: string; readonly day: Day; readonly kind: 'in' | 'out' };

/**
 * The finished stays on a stage.
 *
 * `moves` are the changes of the field `stage` into and out of it. `deals` are those that left it or ended on it:
 * they say when a deal began on it, and when it was won or lost there. Who leaves and comes back on one day has stayed.
 */
export function staysOn(stage: StageId, moves: readonly FieldChange[], deals: readonly Deal[]): number[] {
  const moved = moves.flatMap(({ of, day, from, to }): Passage[] => [
    ...(to === stage ? [{ of, day, kind: 'in' } as const] : []),
    ...(from === stage ? [{ of, day, kind: 'out' } as const] : [])
  ]);
  const passages = Map.groupBy(moved, ({ of }) => of);
  return deals.flatMap(deal => staysOf(deal, stage, passages.get(deal.id) ?? []));
}

const inOrder = (a: Passage, b: Passage): number => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1);

function staysOf(deal: Deal, stage: StageId, moved: readonly Passage[]): number[] {
  const passages = [...beginning(deal, moved), ...moved.toSorted(inOrder), ...ending(deal, stage)];
  const stays: { from: Day; to: Day }[] = [];
  let since: Day | undefined;
  for (const { kind, day } of passages) {
    if (kind === 'in') since ??= day;
    else if (since !== undefined) {
      const last = stays.at(-1);
      if (last?.to === since) last.to = day;
      else stays.push({ from: since, to: day });
      since = undefined;
    }
  }
  return stays.map(({ from, to }) => daysBetween(from, to)).filter(days => days >= 0);
}

/** A deal that leaves before it has entered began there. */
function beginning({ id, openedOn }: Deal, moved: readonly Passage[]): Passage[] {
  const first = moved.toSorted(inOrder)[0];
  return openedOn !== undefined && first?.kind !== 'in' ? [{ of: id, day: openedOn, kind: 'in' }] : [];
}

function ending({ id, status, stage: last, closedOn }: Deal, stage: StageId): Passage[] {
  const isEnded = status === 'won' || status === 'lost';
  return isEnded && last === stage && closedOn !== undefined ? [{ of: id, day: closedOn, kind: 'out' }] : [];
}

/** Deals that left a stage, by the moves out of it. */
export const leaversIn = (stage: StageId, moves: readonly FieldChange[]): DealId[] => [
  ...new Set(moves.flatMap(({ of, from }) => (from === stage ? (of as DealId) : [])))
];
