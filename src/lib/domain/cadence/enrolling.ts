import type { Cadence, CadenceVersion, Enrolment } from '../cadence.ts';
import type { CadenceId, DealId, PersonId } from '../ids.ts';
import { today, type Moment } from '../moment.ts';
import type { Person } from '../person.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import { enrolmentId } from './events.ts';
import { happened } from './happened.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** One or several people are put on a cadence as one action. */
export type Enrol = {
  readonly kind: 'enrol';
  readonly cadence: CadenceId;
  readonly whom: readonly { readonly person: PersonId; readonly deal?: DealId }[];
};

export type EnrolFacts = {
  readonly cadence: Cadence;
  readonly version: CadenceVersion;
  readonly people: ReadonlyMap<string, Person>;
  /** Enrolments on this cadence, open and ended. */
  readonly known: readonly Enrolment[];
  readonly calendar: WorkCalendar;
};

/** Of several people those who cannot be enrolled are left out; when nobody is left, the first one's reason is given. */
export function enrol({ whom }: Enrol, facts: EnrolFacts, moment: Moment): Result<Write[], Refusal> {
  const results = whom.map(one => enrolOne(one, facts, moment));
  const writes = results.flatMap(result => (result.ok ? result.value : []));
  const [first] = results;
  if (writes.length > 0 || !first) return ok(writes);
  return first;
}

function enrolOne(
  { person, deal }: Enrol['whom'][number],
  { cadence, version, people, known, calendar }: EnrolFacts,
  moment: Moment
): Result<Write[], Refusal> {
  const who = people.get(person);
  if (!who) return err({ kind: 'unknown-row', table: 'people', id: person });
  const own = known.filter(enrolment => enrolment.person === person);
  if (own.some(({ state }) => state === 'open')) return err({ kind: 'already-enrolled' });
  if (version.steps.main.every(({ channel }) => who.blocked.includes(channel))) return err({ kind: 'all-blocked' });
  const startedOn = today(moment);
  const again = own.filter(enrolment => enrolment.startedOn === startedOn).length;
  const id = enrolmentId(person, cadence.id, startedOn, again);
  const made = { stamp: moment.stamp(), device: moment.device, createdAt: moment.now };
  const plan = { cadence: cadence.id, version: version.id, startedOn, state: 'open' } as const;
  const enrolment: Enrolment = { id, ...made, person, ...(deal && { deal }), ...plan };
  const begun = { enrolment, version, events: [], blocked: who.blocked };
  return ok([{ table: 'enrolments', row: enrolment }, ...happened(begun, [], calendar, moment)]);
}
