import type { FollowUp } from './follow-up.ts';
import type { Money } from './money.ts';

/** Warmer touches come first: who asked to be called, then who answered or met, then who was not reached. */
const warmth: Readonly<Record<string, number>> = { callback: 3, replied: 2, meaningful: 2, held: 2, 'no-show': 1 };

type Ranked = { readonly followUp: FollowUp; readonly amount?: Money | undefined };

const warmthOf = ({ because }: FollowUp): number => warmth[because?.disposition ?? ''] ?? 0;

/** The order of a day's work: warmest first, then the longest promised, then the larger deal. */
export function byUrgency(a: Ranked, b: Ranked): number {
  const warmer = warmthOf(b.followUp) - warmthOf(a.followUp);
  if (warmer !== 0) return warmer;
  if (a.followUp.promised !== b.followUp.promised) return a.followUp.promised < b.followUp.promised ? -1 : 1;
  const larger = (b.amount?.minor ?? 0) - (a.amount?.minor ?? 0);
  return larger !== 0 ? larger : a.followUp.id < b.followUp.id ? -1 : 1;
}
