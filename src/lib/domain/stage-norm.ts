import type { FieldChange } from './change.ts';
import type { Deal } from './deal.ts';
import type { StageId } from './ids.ts';
import { quantile } from './metrics/quantile.ts';
import { daysBetween, type Day } from './time.ts';

/** With fewer finished stays a norm would be chance. */
export const fewestStays = 5;

/** How long deals that were won in the end have stayed on one stage, in days. */
export type StageNorm =
  | { readonly kind: 'known'; readonly n: number; readonly median: number; readonly upper: number }
  | { readonly kind: 'too-few'; readonly n: number };

/**
 * The rep's own norm of one stage.
 *
 * Formula  median and 75th percentile of the stays of won deals; a stay is the days from entering to leaving it,
 *          by moving on or by being won
 * Unit     calendar days
 * Absent   under five stays, which is said with their number. Of lost deals a stay says how long hope lasted, not
 *          how long the stage takes: they are not in it, as in the rule of the hygiene list.
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
 * The finished stays on a stage, which `stages` names together with the retired ones that lead to it.
 *
 * `moves` are the changes of the field `stage` into and out of them. `deals` are those to be counted: they say when
 * one began there, and when it was won there. Who leaves and comes back on one day has stayed.
 */
export function staysOn(stages: ReadonlySet<StageId>, moves: readonly FieldChange[], deals: readonly Deal[]): number[] {
  const isHere = (value: unknown) => stages.has(value as StageId);
  const moved = moves.flatMap(({ of, day, from, to }): Passage[] => {
    if (isHere(from) === isHere(to)) return [];
    return [{ of, day, kind: isHere(to) ? 'in' : 'out' }];
  });
  const passages = Map.groupBy(moved, ({ of }) => of);
  return deals.flatMap(deal => staysOf(deal, isHere(deal.stage), passages.get(deal.id) ?? []));
}

const inOrder = (a: Passage, b: Passage): number => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1);

function staysOf(deal: Deal, endedHere: boolean, moved: readonly Passage[]): number[] {
  const passages = [...beginning(deal, moved), ...moved.toSorted(inOrder), ...(endedHere ? ending(deal) : [])];
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

const ending = ({ id, closedOn }: Deal): Passage[] =>
  closedOn === undefined ? [] : [{ of: id, day: closedOn, kind: 'out' }];
