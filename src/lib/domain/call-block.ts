import type { CallBlockId, PersonId, TemplateId } from './ids.ts';
import type { Instant } from './time.ts';

/** A run of calls, one after another. Who has been called is read from the activities that name the block. */
export type CallBlock = {
  readonly id: CallBlockId;
  readonly name?: string;
  readonly people: readonly PersonId[];
  /** Passed over in this block. */
  readonly skipped: readonly PersonId[];
  /** Dials wished for, and minutes to make them in. */
  readonly goalDials?: number;
  readonly goalMinutes?: number;
  readonly script?: TemplateId;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
