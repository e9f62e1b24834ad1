import type { CadenceEvent, CadenceEventKind, Enrolment } from '../cadence.ts';
import { idOf, type ActivityId, type CadenceEventId, type CadenceId, type EnrolmentId, type PersonId } from '../ids.ts';
import { today, type Moment } from '../moment.ts';
import { supersedes } from '../rows.ts';
import { compact } from '../text.ts';
import type { Day } from '../time.ts';

const letters: Readonly<Record<CadenceEventKind, string>> = {
  done: 'd',
  skipped: 's',
  moved: 'm',
  branched: 'b',
  paused: 'p',
  resumed: 'r',
  stopped: 'x'
};

/** An enrolment's part (33), a letter and a step's key (a ULID has 26) fill the 60 characters of an id. */
const endOf = (text: string, length: number): string => text.replace(/[^0-9a-z]/g, '').slice(-length);

/**
 * What an event is called: by what it means, so that two devices that did one step apart did it once.
 * Steps and branches are told apart by their key, rests by their day; an enrolment ends only once.
 */
export function eventId(enrolment: EnrolmentId, kind: CadenceEventKind, which = ''): CadenceEventId {
  return idOf('event', `${endOf(enrolment.slice('enrolment_'.length), 33)}${letters[kind]}${endOf(which, 26)}`);
}

/**
 * What an enrolment is called: whom, on what, begun when, so that two devices that enrol somebody on one day
 * enrol them once. `again` counts the enrolments of that day that have ended before.
 */
export function enrolmentId(person: PersonId, cadence: CadenceId, day: Day, again = 0): EnrolmentId {
  const begun = day.replaceAll('-', '').slice(2);
  const nth = again > 0 ? (again + 9).toString(36).slice(-1) : '';
  return idOf('enrolment', `${endOf(person, 16)}${endOf(cadence, 10)}${begun}${nth}`);
}

type Said = Pick<CadenceEvent, 'kind'> &
  Partial<Pick<CadenceEvent, 'step' | 'track' | 'reason' | 'until'>> & {
    /** The touch that it follows from, and the day of that touch. */
    readonly touch?: { readonly id: ActivityId; readonly day: Day } | undefined;
  };

/** An event that is made now. */
export function eventOf({ id: enrolment }: Enrolment, { touch, ...said }: Said, moment: Moment): CadenceEvent {
  const day = touch?.day ?? today(moment);
  const isRest = said.kind === 'paused' || said.kind === 'resumed';
  const which = said.step ?? said.track ?? (isRest ? day.replaceAll('-', '') : '');
  const made = { stamp: moment.stamp(), device: moment.device, enrolment, at: moment.now, day };
  return compact({ id: eventId(enrolment, said.kind, which), ...made, ...said, activity: touch?.id }) as CadenceEvent;
}

/** The events of one enrolment that stand, in the order they were said: each once, and none that was taken back. */
export function standingEvents(enrolment: EnrolmentId, events: readonly CadenceEvent[]): CadenceEvent[] {
  const standing = new Map<string, CadenceEvent>();
  for (const event of events) {
    if (event.enrolment === enrolment && supersedes(event, standing.get(event.id))) standing.set(event.id, event);
  }
  const order = ({ stamp, id }: CadenceEvent) => `${stamp} ${id}`;
  return [...standing.values()]
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
