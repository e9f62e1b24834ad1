import type { CadenceEvent, CadenceStep, CadenceVersion, Enrolment, Track } from '../cadence.ts';
import type { Channel } from '../channel.ts';
import type { ActivityId } from '../ids.ts';
import { compact } from '../text.ts';
import type { Day } from '../time.ts';
import { standingEvents } from './events.ts';
import { addWorkdays, nextWorkday, type WorkCalendar } from '../work-calendar.ts';

/** All that the state of an enrolment depends on, apart from the days that are worked. */
export type EnrolmentFacts = {
  readonly enrolment: Enrolment;
  readonly version: CadenceVersion;
  readonly events: readonly CadenceEvent[];
  /** Channels by which the person is not to be reached. */
  readonly blocked: readonly Channel[];
  /** All ids of the person, where rows may speak of somebody who was merged. */
  readonly sameAs?: readonly string[];
};

export type TakenStep = {
  readonly step: CadenceStep;
  readonly track: Track;
  readonly how: 'done' | 'skipped';
  readonly on: Day;
  readonly reason?: string;
  readonly activity?: ActivityId;
};

export type StepAhead = {
  readonly step: CadenceStep;
  readonly due: Day;
  /** Its place on the track, from 1. */
  readonly number: number;
};

export type EnrolmentState = {
  readonly track: Track;
  /** Steps of the track that the enrolment is on now. */
  readonly total: number;
  /** In the order of the cadence; of all tracks. */
  readonly taken: readonly TakenStep[];
  /** What is still to be done; the first is the next. Empty once it has ended. */
  readonly ahead: readonly StepAhead[];
  /** Steps before the next one that a blocked channel forbids and nobody has logged as skipped yet. */
  readonly passed: readonly CadenceStep[];
  /** The rep lets it rest; without `until` for as long as nobody resumes it. */
  readonly rest?: { readonly until?: Day };
  readonly ended?: { readonly reason: string; readonly on: Day };
};

/**
 * Where an enrolment stands. Pure: the same rows give the same answer on every device, in whatever order and
 * however often they were heard; no job has to run for a step to become due.
 *
 * Due    the step before it (its day when done; its due day, or the later day of the skip, when skipped; the day of
 *        enrolment or of the branch for the first) + `gap` working days; or the day that it was moved to;
 *        never before a rest is over; always a workday of `calendar`.
 * Next   the first step after the last one taken: a cadence only goes forward.
 * Ended  by a stop, or when nothing is ahead, or when its row says so. A stop is final.
 */
export function enrolmentState(facts: EnrolmentFacts, calendar: WorkCalendar): EnrolmentState {
  const events = standingEvents(facts.enrolment.id, facts.events);
  const branch = latest(events, 'branched');
  const track = branch?.track ?? 'main';
  const steps = facts.version.steps[track];
  const since = branch?.day ?? facts.enrolment.startedOn;
  const { ahead, passed } = walk(steps, { events, since, blocked: facts.blocked, calendar });
  const ended = endOf(facts.enrolment, events, ahead.length);
  const paused = latest(events, 'paused', 'resumed');
  const isFinal = ended !== undefined && ended.reason !== 'finished';
  return {
    ...{ track, total: steps.length, taken: takenSteps(facts.version, events) },
    ...{ ahead: ended ? [] : ahead, passed: isFinal ? [] : passed },
    ...(paused?.kind === 'paused' && { rest: paused.until ? { until: paused.until } : {} }),
    ...(ended && { ended })
  };
}

/** Is the enrolment at rest on a day? One whose rest has an end is awake again from that day on. */
export const isResting = ({ rest }: EnrolmentState, today: Day): boolean =>
  rest !== undefined && (rest.until === undefined || today < rest.until);

function latest(events: readonly CadenceEvent[], ...kinds: CadenceEvent['kind'][]): CadenceEvent | undefined {
  return events.findLast(({ kind }) => kinds.includes(kind));
}

/** What became of a step: a step that one device skipped and another did is done. */
function takingOf(step: string, events: readonly CadenceEvent[]): CadenceEvent | undefined {
  const of = (kind: CadenceEvent['kind']) => events.find(event => event.kind === kind && event.step === step);
  return of('done') ?? of('skipped');
}

function takenSteps({ steps }: CadenceVersion, events: readonly CadenceEvent[]): TakenStep[] {
  return (['main', 'positive', 'negative'] as const).flatMap(track =>
    steps[track].flatMap(step => {
      const taking = takingOf(step.key, events);
      if (!taking) return [];
      const { day: on, reason, activity } = taking;
      const how = taking.kind === 'done' ? ('done' as const) : ('skipped' as const);
      return compact({ step, track, how, on, reason, activity }) as TakenStep;
    })
  );
}

type Way = {
  readonly events: readonly CadenceEvent[];
  readonly since: Day;
  readonly blocked: readonly Channel[];
  readonly calendar: WorkCalendar;
};

function walk(steps: readonly CadenceStep[], { events, since, blocked, calendar }: Way) {
  const ahead: StepAhead[] = [];
  const passed: CadenceStep[] = [];
  const lastTaken = steps.findLastIndex(({ key }) => takingOf(key, events));
  const awake = awakeFrom(events);
  let from = since;
  for (const [index, step] of steps.entries()) {
    // After a change of plan the last touch may have been a step that is no longer there.
    if (index === lastTaken + 1) from = laterDay(from, lastDone(events));
    const taking = takingOf(step.key, events);
    const due = dueOf(step, from, { events, calendar });
    if (taking) from = anchorOf(taking, due);
    if (taking || index < lastTaken) continue;
    const open = awake === undefined ? due : laterDay(due, nextWorkday(calendar, awake));
    if (!blocked.includes(step.channel)) ahead.push({ step, due: open, number: index + 1 });
    else if (ahead.length === 0) passed.push(step);
    from = open;
  }
  return { ahead, passed };
}

const laterDay = (a: Day, b: Day | undefined): Day => (b !== undefined && b > a ? b : a);

function dueOf({ key, gap }: CadenceStep, from: Day, { events, calendar }: Pick<Way, 'events' | 'calendar'>): Day {
  const moved = events.find(event => event.kind === 'moved' && event.step === key)?.until;
  return moved === undefined ? addWorkdays(calendar, from, gap) : nextWorkday(calendar, laterDay(moved, from));
}

/** A skip keeps the pace: what follows does not come sooner because a touch was left out. */
function anchorOf({ kind, day, reason }: CadenceEvent, due: Day): Day {
  if (kind === 'done') return day;
  return reason === 'blocked' ? due : laterDay(due, day);
}

function lastDone(events: readonly CadenceEvent[]): Day | undefined {
  const days = events.filter(({ kind }) => kind === 'done').map(({ day }) => day);
  return days.sort().at(-1);
}

/** From when steps may be due again: the end of a rest, or the day it was ended by hand. */
function awakeFrom(events: readonly CadenceEvent[]): Day | undefined {
  const said = latest(events, 'paused', 'resumed');
  return said?.kind === 'resumed' ? said.day : said?.until;
}

function endOf(
  { state, startedOn }: Enrolment,
  events: readonly CadenceEvent[],
  left: number
): EnrolmentState['ended'] {
  const stopped = latest(events, 'stopped');
  if (stopped) return { reason: stopped.reason ?? 'by-hand', on: stopped.day };
  if (left > 0 && state === 'open') return undefined;
  const days = events.filter(({ kind }) => kind === 'done' || kind === 'skipped').map(({ day }) => day);
  return { reason: 'finished', on: days.sort().at(-1) ?? startedOn };
}
