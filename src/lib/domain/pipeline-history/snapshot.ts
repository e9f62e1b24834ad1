import type { DealId } from '../ids.ts';
import type { Instant } from '../time.ts';
import { standingAt, type DealHistory, type Standing } from './standing.ts';

/** One open deal of a snapshot. */
export type Shot = { readonly deal: DealId; readonly standing: Standing };

/**
 * Snapshot: the deals that were open at an instant, each with its stage, amount and expected close then.
 *
 * Formula  the replay of every turn up to the instant, that one included
 * Counts   open deals; those won, lost, on hold, removed or not opened yet are not in it
 * Source   requirement 181, feature G4: derived, so no nightly job can miss a night, and alike on every device
 */
export const snapshotAt = (histories: readonly DealHistory[], at: Instant): Shot[] =>
  histories.flatMap(history => {
    const standing = standingAt(history, at);
    return standing?.status === 'open' ? { deal: history.deal, standing } : [];
  });
