import type { Enrolment } from './cadence.ts';
import type { EnrolmentState, StepAhead } from './cadence/progress.ts';
import type { FollowUp } from './follow-up.ts';
import type { Money } from './money.ts';
import type { StepHours } from './step-hours.ts';
import type { Day, Instant } from './time.ts';

/** Warmer touches come first: who asked to be called, then who answered or met, then who was not reached. */
const warmth: Readonly<Record<string, number>> = { callback: 3, replied: 2, meaningful: 2, held: 2, 'no-show': 1 };

/** A fresh enquiry is worth most within the hour, so it goes before all else. */
const freshEnquiry = 4;

/** A promise, or the next step of somebody on a cadence. */
type Ranked = { readonly amount?: Money | undefined } & (
  | { readonly followUp: FollowUp }
  | {
      readonly enrolment: Pick<Enrolment, 'id' | 'startedOn'>;
      readonly state: Pick<EnrolmentState, 'track'>;
      readonly next: StepAhead;
      /** Of a step that is due. */
      readonly hours?: StepHours | undefined;
    }
);

function warmthOf(row: Ranked): number {
  if ('followUp' in row) return warmth[row.followUp.because?.disposition ?? ''] ?? 0;
  if (row.next.step.within !== undefined && row.next.due === row.enrolment.startedOn) return freshEnquiry;
  return row.state.track === 'positive' ? 2 : 0;
}

/** A step whose hours are now comes before those that can wait, and one whose hours are over after them. */
const hoursOf = (row: Ranked): number =>
  ['now', undefined, 'ahead', 'over'].indexOf('hours' in row ? row.hours : undefined);

const promisedFor = (row: Ranked): Day => ('followUp' in row ? row.followUp.promised : row.next.due);
const idOf = (row: Ranked): string => ('followUp' in row ? row.followUp.id : row.enrolment.id);

const timeOf = (row: Ranked): Instant => ('followUp' in row ? (row.followUp.at ?? Infinity) : Infinity);

/**
 * The order of a day's work: appointments by their time, then the warmest, then those whose hours are now, then the
 * longest promised, then the larger deal.
 */
export function byUrgency(a: Ranked, b: Ranked): number {
  if (timeOf(a) !== timeOf(b)) return timeOf(a) < timeOf(b) ? -1 : 1;
  const warmer = warmthOf(b) - warmthOf(a);
  if (warmer !== 0) return warmer;
  if (hoursOf(a) !== hoursOf(b)) return hoursOf(a) - hoursOf(b);
  if (promisedFor(a) !== promisedFor(b)) return promisedFor(a) < promisedFor(b) ? -1 : 1;
  const larger = (b.amount?.minor ?? 0) - (a.amount?.minor ?? 0);
  return larger !== 0 ? larger : idOf(a) < idOf(b) ? -1 : 1;
}
