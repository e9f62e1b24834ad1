import { opened, type FieldChange } from './change.ts';
import { isOffered, stageAfter } from './metrics/proposals.ts';
import type { Stage } from './pipeline.ts';
import type { Rollup } from './rollup.ts';
import type { Day } from './time.ts';

/**
 * The moves of deals, a row for each day. Proposals are no sum, for a deal that is made two offers counts once; but
 * what a day's moves came to is said in a few numbers: for each deal and stage, as which of its moves that day the
 * deal last came there. Only of deals that are in the book.
 */
export const movesBucket = 'moves/';

export const isMove = ({ field }: FieldChange): boolean => field === 'stage' || field === opened;

const separator = '/';

/** The rows of these changes; of a deal and day all moves must be among them. */
export function movesOf(changes: readonly FieldChange[]): Rollup[] {
  const days = Map.groupBy(changes.filter(isMove), ({ day }) => day);
  return [...days].flatMap(([day, some]) => {
    const cells = cellsOfDay(some);
    return Object.keys(cells).length === 0 ? [] : { id: movesBucket + day, cells };
  });
}

function cellsOfDay(changes: readonly FieldChange[]): Record<string, number> {
  const cells: [string, number][] = [];
  for (const [deal, some] of Map.groupBy(changes, ({ of }) => of)) {
    const stages = some
      .toSorted((a, b) => a.at - b.at || (a.stamp < b.stamp ? -1 : 1))
      .flatMap(change => {
        const stage = stageAfter(change);
        return typeof stage === 'string' ? stage : [];
      });
    for (const [place, stage] of stages.entries()) cells.push([deal + separator + stage, place + 1]);
  }
  return Object.fromEntries(cells.sort(([a, n], [b, m]) => (a === b ? n - m : a < b ? -1 : 1)));
}

/** The row of a day without what it says of some deals; undefined when nothing is left. */
export function withoutDeals({ id, cells }: Rollup, deals: ReadonlySet<string>): Rollup | undefined {
  const others = Object.entries(cells).filter(([cell]) => !deals.has(cell.slice(0, cell.indexOf(separator))));
  return others.length === 0 ? undefined : { id, cells: Object.fromEntries(others) };
}

/** Two rows of one day that speak of different deals. */
export const joined = (one: Rollup | undefined, other: Rollup | undefined): Rollup | undefined =>
  one && other
    ? {
        id: one.id,
        cells: Object.fromEntries(Object.entries({ ...one.cells, ...other.cells }).sort(([a], [b]) => (a < b ? -1 : 1)))
      }
    : (one ?? other);

export const idOfMoves = (day: Day): string => movesBucket + day;

/** Deals that were made an offer on one of the days, by the stages as they are now; the same as `proposals` counts. */
export function offeredIn(rows: readonly Rollup[], stages: readonly Stage[]): ReadonlySet<string> {
  const known = new Map<string, Stage>(stages.map(stage => [stage.id, stage]));
  const offered = new Set<string>();
  for (const { cells } of rows) {
    const ofDeals = new Map<string, { to: Stage; place: number }[]>();
    for (const [cell, place] of Object.entries(cells)) {
      const at = cell.indexOf(separator);
      const to = known.get(cell.slice(at + 1));
      if (!to) continue;
      const deal = cell.slice(0, at);
      const moves = ofDeals.get(deal);
      if (moves) moves.push({ to, place });
      else ofDeals.set(deal, [{ to, place }]);
    }
    for (const [deal, moves] of ofDeals) {
      if (isOffered(moves.sort((a, b) => a.place - b.place).map(({ to }) => to))) offered.add(deal);
    }
  }
  return offered;
}
