import type { FieldChange } from '../change.ts';
import type { Json } from '../json.ts';
import type { Instant } from '../time.ts';

type Told = Pick<FieldChange, 'at' | 'stamp' | 'from'>;

/** In the order in which they became true. */
export const byTime = (a: Told, b: Told): number => a.at - b.at || (a.stamp < b.stamp ? -1 : 1);

/**
 * What a field was at an instant, by the changes of that field in their order: what the next change found there, else
 * what it is now.
 */
export function toldAt(now: Json, changes: readonly Told[], at: Instant): Json {
  const next = changes.find(change => change.at > at);
  return next ? next.from : now;
}
