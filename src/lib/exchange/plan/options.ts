import type { PipelineId, StageId } from '#lib/domain/ids.ts';
import type { Currency } from '#lib/domain/money.ts';
import type { StageCode } from '#lib/domain/pipeline.ts';
import type { Instant, Zone } from '#lib/domain/time.ts';

/** A stage of the pipeline that deals are imported into, with the names that it goes by on the screen. */
export type KnownStage = {
  readonly id: StageId;
  readonly rank: number;
  readonly code?: StageCode;
  readonly names: readonly string[];
};

/** What a plan depends on beside the file; a plain value, so that it can be sent to a worker. */
export type PlanOptions = {
  readonly zone: Zone;
  /** Of amounts that carry no currency of their own. */
  readonly currency: Currency;
  readonly now: Instant;
  readonly pipeline: PipelineId;
  readonly stages: readonly KnownStage[];
  /** Takes the records of this owner only. */
  readonly onlyOwner?: string;
  /** Ids that the book has; they are counted, and planned all the same. */
  readonly knownIds?: ReadonlySet<string>;
};
