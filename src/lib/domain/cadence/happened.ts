import type { CadenceEvent, Enrolment } from '../cadence.ts';
import type { Moment } from '../moment.ts';
import type { Write } from '../rows.ts';
import { eventOf } from './events.ts';
import { enrolmentState, type EnrolmentFacts } from './progress.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/**
 * What is kept when something has happened to an enrolment: the events themselves, a logged skip for each step
 * that a blocked channel now forbids, and the end of the enrolment if this was it.
 */
export function happened(
  facts: EnrolmentFacts,
  events: readonly CadenceEvent[],
  calendar: WorkCalendar,
  moment: Moment
): Write[] {
  const { enrolment } = facts;
  const { passed, ended } = enrolmentState({ ...facts, events: [...facts.events, ...events] }, calendar);
  const skips = passed.map(({ key }) => eventOf(enrolment, { kind: 'skipped', step: key, reason: 'blocked' }, moment));
  const writes = [...events, ...skips].map((row): Write => ({ table: 'cadenceEvents', row }));
  return ended && enrolment.state === 'open' ? [...writes, end(enrolment, moment)] : writes;
}

const end = (enrolment: Enrolment, moment: Moment): Write => ({
  table: 'enrolments',
  row: { ...enrolment, state: 'ended', stamp: moment.stamp(), device: moment.device }
});
