import type { CadenceEvent, CadenceVersion } from '../cadence.ts';
import type { CadenceId, EnrolmentId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import { shortLine } from '../text.ts';
import { parseDay, type Day } from '../time.ts';
import { eventOf } from './events.ts';
import { happened } from './happened.ts';
import { enrolmentState, type EnrolmentFacts } from './progress.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** Reasons offered for passing a step over; any words of the rep's own will do as well. */
export const skipReasons = ['reached', 'not-now', 'no-contact'] as const;

/** Lets an enrolment rest, until a day or until it is resumed. */
export type PauseEnrolment = { readonly kind: 'pause-enrolment'; readonly id: EnrolmentId; readonly until?: Day };
export type ResumeEnrolment = { readonly kind: 'resume-enrolment'; readonly id: EnrolmentId };
export type SkipStep = {
  readonly kind: 'skip-step';
  readonly id: EnrolmentId;
  readonly step: string;
  readonly reason: string;
};
export type MoveStep = {
  readonly kind: 'move-step';
  readonly id: EnrolmentId;
  readonly step: string;
  readonly until: Day;
};
export type StopEnrolment = { readonly kind: 'stop-enrolment'; readonly id: EnrolmentId; readonly reason: string };
/** Everybody who is on a cadence goes on by its current version; what they have done is remembered by step. */
export type MoveEnrolments = { readonly kind: 'move-enrolments'; readonly cadence: CadenceId };

export type ChangeEnrolment = PauseEnrolment | ResumeEnrolment | SkipStep | MoveStep | StopEnrolment;

/** Refused once the enrolment has ended, and for a step that is not the next one. */
export function changeEnrolment(
  command: ChangeEnrolment,
  facts: EnrolmentFacts,
  calendar: WorkCalendar,
  moment: Moment
): Result<Write[], Refusal> {
  const { ended, ahead } = enrolmentState(facts, calendar);
  if (ended) return err({ kind: 'enrolment-ended' });
  if ('until' in command && !parseDay(command.until ?? '')) return err({ kind: 'bad-date' });
  if ('step' in command && ahead[0]?.step.key !== command.step) return err({ kind: 'not-the-next-step' });
  if ('reason' in command && shortLine(command.reason) === '') return err({ kind: 'reason-needed' });
  return ok(happened(facts, [eventFor(command, facts, moment)], calendar, moment));
}

function eventFor(command: ChangeEnrolment, { enrolment }: EnrolmentFacts, moment: Moment): CadenceEvent {
  switch (command.kind) {
    case 'pause-enrolment':
      return eventOf(enrolment, { kind: 'paused', ...(command.until && { until: command.until }) }, moment);
    case 'resume-enrolment':
      return eventOf(enrolment, { kind: 'resumed' }, moment);
    case 'skip-step':
      return eventOf(enrolment, { kind: 'skipped', step: command.step, reason: shortLine(command.reason) }, moment);
    case 'move-step':
      return eventOf(enrolment, { kind: 'moved', step: command.step, until: command.until }, moment);
    case 'stop-enrolment':
      return eventOf(enrolment, { kind: 'stopped', reason: shortLine(command.reason) }, moment);
  }
}

/** Those who have ended, by their events or by the new steps, do not come to life again. */
export function moveEnrolments(
  enrolments: readonly EnrolmentFacts[],
  version: CadenceVersion,
  calendar: WorkCalendar,
  moment: Moment
): Write[] {
  return enrolments
    .filter(facts => facts.version.id !== version.id && !enrolmentState(facts, calendar).ended)
    .flatMap(facts => {
      const said = { stamp: moment.stamp(), device: moment.device };
      const enrolment = { ...facts.enrolment, version: version.id, ...said };
      const moved: Write = { table: 'enrolments', row: enrolment };
      return [moved, ...happened({ ...facts, enrolment, version }, [], calendar, moment)];
    });
}
