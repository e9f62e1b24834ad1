import { opened, type FieldChange } from '../change.ts';
import type { Deal } from '../deal.ts';
import type { Json } from '../json.ts';
import { isWithin, type Period } from '../period.ts';
import type { Stage, StageCode } from '../pipeline.ts';

type Facts = {
  readonly deals: readonly Pick<Deal, 'id'>[];
  readonly changes: readonly FieldChange[];
  readonly stages: readonly Stage[];
};

/** The stage at which an offer is made; the SaaS kit calls it subscription. */
const offerCodes: ReadonlySet<StageCode | undefined> = new Set<StageCode>(['proposal', 'subscription']);

/**
 * Proposals: deals that were made an offer.
 *
 * Formula  deals that entered a proposal stage
 * Unit     deals; one that enters the stage twice in the period counts once
 * Counts   deals still in the book, by the day of the move (or of the opening, for a deal that began there).
 *          A move taken back to an earlier stage on the same day is a slip and not counted
 * Source   requirements 19 and 101. Not deals that stand on the stage, and not deals won without passing it.
 */
export function proposals({ deals, changes, stages }: Facts, period: Period): number {
  const stageById = new Map<Json | undefined, Stage>(stages.map(stage => [stage.id, stage]));
  const moves = changes
    .filter(({ day }) => isWithin(day, period))
    .flatMap(change => {
      const to = stageById.get(stageAfter(change));
      return to ? [{ change, to }] : [];
    })
    .sort((a, b) => a.change.at - b.change.at || (a.change.stamp < b.change.stamp ? -1 : 1));
  const ofDeals = Map.groupBy(moves, ({ change }) => change.of);
  return deals.filter(({ id }) => {
    const days = Map.groupBy(ofDeals.get(id) ?? [], ({ change }) => change.day);
    return [...days.values()].some(day => isOffered(day.map(({ to }) => to)));
  }).length;
}

/** The stage that a deal came to by a change; undefined when it is no move. */
export function stageAfter({ field, to }: FieldChange): Json | undefined {
  if (field === 'stage') return to;
  if (field !== opened || typeof to !== 'object' || to === null || !('stage' in to)) return undefined;
  return to['stage'];
}

/** Did a deal that was moved to these stages on one day, in this order, get to an offer and stay? */
export function isOffered(moves: readonly Stage[]): boolean {
  const last = moves.at(-1);
  return moves.some(
    ({ code, pipeline, rank }) =>
      offerCodes.has(code) && last !== undefined && (last.pipeline !== pipeline || last.rank >= rank)
  );
}
