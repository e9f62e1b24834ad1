import type { ViewId } from './ids.ts';
import type { Json } from './json.ts';
import type { Instant } from './time.ts';

/** One condition of a view: a field or a fact of the activity log, how it is compared, and with what. */
export type Condition = { readonly field: string; readonly is: string; readonly value?: Json };

/** A filter with a name, kept and shared between the rep's devices. All its conditions hold at once. */
export type View = {
  readonly id: ViewId;
  readonly name: string;
  readonly of: 'deals' | 'people';
  readonly conditions: readonly Condition[];
  readonly sort?: { readonly field: string; readonly down?: boolean };
  /** Fields that a wide list shows. */
  readonly columns?: readonly string[];
  readonly pinned?: boolean;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
