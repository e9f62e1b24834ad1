import { opened, type FieldChange } from '../change.ts';
import type { Deal } from '../deal.ts';
import type { StageId } from '../ids.ts';
import { quantile } from '../metrics/quantile.ts';
import type { Stage } from '../pipeline.ts';
import { daysBetween, type Day } from '../time.ts';
import type { StageNorm } from './facts.ts';
import { byTime } from './told-at.ts';

/** Stays that three of four won deals did not exceed. */
const usualPart = 0.75;

type Stay = { readonly stage: StageId; readonly days: number };
type Ended = Pick<Deal, 'id' | 'status' | 'closedOn'>;
type StageChange = Pick<FieldChange, 'of' | 'field' | 'at' | 'stamp' | 'day' | 'to' | 'from'>;

/**
 * What the rep's own history says of each stage.
 *
 * Formula  days: 75th percentile of the stays of won deals, each from entering the stage to leaving it or to the close;
 *          won ÷ ended: of the deals that ever stood there and are over
 * Unit     calendar days; deals
 * Counts   deals won and lost with a close date whose beginning is known. A stage that was retired counts as the one
 *          it was mapped to
 * Source   features F5. Not the mean: one deal that slept for a year would hide those that sleep now
 */
export function stageNorms(
  deals: readonly Ended[],
  changes: readonly StageChange[],
  stages: readonly Stage[]
): Map<StageId, StageNorm> {
  const told = Map.groupBy(changes, ({ of }) => of as string);
  const standing = standingFor(stages);
  const tallies = new Map<StageId, Tally>();
  for (const deal of deals) {
    const stays = staysOf(deal, told.get(deal.id) ?? [], standing);
    for (const stage of new Set(stays.map(stay => stay.stage))) tallyOf(tallies, stage).ended.push(deal.status);
    if (deal.status === 'won') for (const { stage, days } of stays) tallyOf(tallies, stage).days.push(days);
  }
  return new Map([...tallies].map(([stage, tally]) => [stage, asNorm(tally)]));
}

type Tally = { readonly days: number[]; readonly ended: Deal['status'][] };

function tallyOf(tallies: Map<StageId, Tally>, stage: StageId): Tally {
  const tally = tallies.get(stage) ?? { days: [], ended: [] };
  tallies.set(stage, tally);
  return tally;
}

const asNorm = ({ days, ended }: Tally): StageNorm => ({
  n: days.length,
  days: quantile(days, usualPart) ?? 0,
  ended: ended.length,
  won: ended.filter(status => status === 'won').length
});

/** The stages that a deal stood on, in order, each with its days. */
function staysOf({ closedOn }: Ended, changes: readonly StageChange[], standing: (id: StageId) => StageId): Stay[] {
  if (closedOn === undefined) return [];
  const entries = changes.toSorted(byTime).flatMap(change => {
    const stage = stageIn(change);
    return stage ? [{ stage: standing(stage), day: change.day }] : [];
  });
  const ends: Day[] = [...entries.slice(1).map(({ day }) => day), closedOn];
  return entries.flatMap(({ stage, day }, place) => {
    const days = daysBetween(day, ends[place] ?? closedOn);
    return days >= 0 ? [{ stage, days }] : [];
  });
}

function stageIn({ field, to }: StageChange): StageId | undefined {
  const stage: unknown = field === opened && typeof to === 'object' && to !== null ? Reflect.get(to, 'stage') : to;
  return typeof stage === 'string' ? (stage as StageId) : undefined;
}

/** Where a stage counts: itself, or the one that took its place, however often that happened. */
export function standingFor(stages: readonly Stage[]): (id: StageId) => StageId {
  const mapped = new Map(stages.flatMap(({ id, mappedTo }) => (mappedTo ? [[id, mappedTo] as const] : [])));
  return id => {
    let here = id;
    const seen = new Set<StageId>();
    for (let next = mapped.get(here); next && !seen.has(next); next = mapped.get(here)) {
      seen.add(next);
      here = next;
    }
    return here;
  };
}
