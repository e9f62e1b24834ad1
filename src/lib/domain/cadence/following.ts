import type { StopReason } from '../cadence.ts';
import type { Deal } from '../deal.ts';
import type { Moment } from '../moment.ts';
import type { Write } from '../rows.ts';
import { eventOf } from './events.ts';
import { happened } from './happened.ts';
import type { EnrolmentFacts } from './progress.ts';
import { afterTouch, isMeeting, stepAnswered, type Touch } from './touched.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** What in a decision may bear on cadences: a deal that closes, a channel blocked, a meeting put down. */
export type Bearing =
  | { readonly kind: 'closed'; readonly deal: Deal; readonly as: 'won' | 'lost' }
  | { readonly kind: 'blocked'; readonly person: string }
  | { readonly kind: 'meeting'; readonly person: string };

/** Only what changes counts: correcting a deal that was won long ago stops nothing. */
export function bearingsOf(writes: readonly Write[], now: number): Bearing[] {
  return writes.flatMap((write): Bearing[] => {
    if (write.table === 'changes') return bearingOfChange(write.row, writes);
    if (write.table !== 'followUps') return [];
    const { person, channel, createdAt, state } = write.row;
    const isNew = createdAt === now && state === 'open';
    return isNew && person && isMeeting(channel) ? [{ kind: 'meeting', person }] : [];
  });
}

function bearingOfChange(
  { of, field, to }: Extract<Write, { table: 'changes' }>['row'],
  writes: readonly Write[]
): Bearing[] {
  if (field === 'blocked') return [{ kind: 'blocked', person: of }];
  if (field !== 'status' || (to !== 'won' && to !== 'lost')) return [];
  const deals = writes.flatMap(write => (write.table === 'deals' && write.row.id === of ? [write.row] : []));
  return deals.map(deal => ({ kind: 'closed', deal, as: to }));
}

export type FollowingFacts = {
  readonly enrolments: readonly EnrolmentFacts[];
  readonly calendar: WorkCalendar;
  /** The touch that was logged, if one was. */
  readonly touch?: Touch | undefined;
};

/**
 * A decision with all that follows from it for cadences, kept as one: the step that a touch answers is done, an
 * answer leads to its track or ends the cadence, as do a meeting, a closed deal, a bounce and "do not call".
 */
export function withCadences(
  writes: readonly Write[],
  { enrolments, calendar, touch }: FollowingFacts,
  moment: Moment
): Write[] {
  const answers = touch ? enrolments.flatMap(facts => answerOf(touch, facts, calendar)) : [];
  const said = writes.map(write => (write.table === 'activities' && answers[0] ? marked(write, answers[0]) : write));
  // The meeting that a touch led to has been weighed with the touch.
  const bearings = bearingsOf(writes, moment.now).filter(({ kind }) => !touch || kind !== 'meeting');
  const follows = enrolments.flatMap(facts => {
    const touched = touch ? afterTouch(touch, facts, calendar, moment) : [];
    return [...touched, ...borne(bearings, factsAfter(facts, touched, writes), calendar, moment)];
  });
  return [...said, ...follows];
}

type Answer = { readonly enrolment: EnrolmentFacts['enrolment']['id']; readonly step: string };

function answerOf({ activity }: Touch, facts: EnrolmentFacts, calendar: WorkCalendar): Answer[] {
  const step = stepAnswered(activity, facts, calendar);
  return step === undefined ? [] : [{ enrolment: facts.enrolment.id, step }];
}

const marked = (write: Extract<Write, { table: 'activities' }>, answer: Answer): Write => ({
  ...write,
  row: { ...answer, ...write.row }
});

/** An enrolment as it will be once these writes are kept. */
function factsAfter(facts: EnrolmentFacts, touched: readonly Write[], writes: readonly Write[]): EnrolmentFacts {
  const { id } = facts.enrolment;
  const events = touched.flatMap(write => (write.table === 'cadenceEvents' ? [write.row] : []));
  const rows = touched.flatMap(write => (write.table === 'enrolments' && write.row.id === id ? [write.row] : []));
  const people = writes.flatMap(write => (write.table === 'people' && isAbout(facts, write.row.id) ? [write.row] : []));
  return {
    ...facts,
    enrolment: rows.at(-1) ?? facts.enrolment,
    events: [...facts.events, ...events],
    blocked: people.at(-1)?.blocked ?? facts.blocked
  };
}

function borne(bearings: readonly Bearing[], facts: EnrolmentFacts, calendar: WorkCalendar, moment: Moment): Write[] {
  const { enrolment } = facts;
  if (bearings.length === 0 || enrolment.state === 'ended') return [];
  const reason = bearings.map(bearing => stopBy(bearing, facts)).find(stop => stop !== undefined);
  const stop = reason && eventOf(enrolment, { kind: 'stopped', reason }, moment);
  return happened(facts, stop ? [stop] : [], calendar, moment);
}

/** A deal ends the cadences begun for it, and of its people those begun for no deal. */
function stopBy(bearing: Bearing, facts: EnrolmentFacts): StopReason | undefined {
  const { enrolment, version } = facts;
  switch (bearing.kind) {
    case 'blocked':
      return undefined;
    case 'meeting': {
      const hasMeetings = version.steps.main.some(({ channel }) => isMeeting(channel));
      return isAbout(facts, bearing.person) && !hasMeetings ? 'meeting' : undefined;
    }
    case 'closed': {
      const { id, people } = bearing.deal;
      const isOfIt = enrolment.deal === id || (!enrolment.deal && people.some(person => isAbout(facts, person)));
      return isOfIt ? bearing.as : undefined;
    }
  }
}

/** Whom an enrolment is about; people who were merged have several ids. */
const isAbout = ({ enrolment, sameAs = [] }: EnrolmentFacts, id: string): boolean =>
  id === enrolment.person || sameAs.includes(id);
