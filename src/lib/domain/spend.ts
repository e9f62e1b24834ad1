import type { SpendId } from './ids.ts';
import type { Money } from './money.ts';
import type { Day, Instant } from './time.ts';

/** What it cost to win customers, as the rep enters it (requirement 106, features D15). */
export type Spend = {
  readonly id: SpendId;
  readonly day: Day;
  readonly amount: Money;
  /** The source of deals that it was spent on, as deals name theirs. */
  readonly source?: string;
  readonly note?: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
