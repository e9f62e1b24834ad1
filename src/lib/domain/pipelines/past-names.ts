import type { FieldChange } from '../change.ts';
import type { Stage } from '../pipeline.ts';
import type { Instant } from '../time.ts';

/**
 * What a stage went by at an instant: its name with every later renaming taken back. A timeline so says the same
 * before and after a stage is called something else.
 *
 * Range    `renames` may hold changes of other rows and fields; they are passed over
 */
export function calledAt(stage: Stage, renames: readonly FieldChange[], at: Instant): Pick<Stage, 'name' | 'code'> {
  const later = renames.filter(change => change.of === stage.id && change.field === 'name' && change.at > at);
  const [next] = later.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
  if (!next) return stage;
  const { name: _name, ...unnamed } = stage;
  return typeof next.from === 'string' ? { ...unnamed, name: next.from } : unnamed;
}
