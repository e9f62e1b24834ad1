import type { AnnotationId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** A change in how the rep works, `new script`, from a day on. Charts draw it as a line. */
export type Annotation = {
  readonly id: AnnotationId;
  readonly day: Day;
  readonly text: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
