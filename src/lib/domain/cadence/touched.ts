import type { Activity } from '../activity.ts';
import type { CadenceEvent, StopReason, Track } from '../cadence.ts';
import type { Channel } from '../channel.ts';
import { idOf } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { NextStep } from '../outcome.ts';
import type { Write } from '../rows.ts';
import { tick, type Stamp } from '../stamp.ts';
import { eventOf } from './events.ts';
import { happened } from './happened.ts';
import { enrolmentState, isResting, type EnrolmentFacts, type EnrolmentState, type StepAhead } from './progress.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** A touch with what else was said on its sheet. */
export type Touch = {
  readonly activity: Activity;
  readonly next?: NextStep | undefined;
  /** Where the rule of the outcome sends an enrolment. */
  readonly track?: Track | undefined;
};

/** An answer that was noted on a message later: a touch of theirs, on the day it came. */
export function answerTo({ enrolment: _enrolment, step: _step, ...message }: Activity): Touch | undefined {
  const { reply } = message;
  if (!reply || reply.kind === 'none') return undefined;
  const disposition = reply.kind === 'bounced' ? 'bounced' : 'replied';
  const sentiment = reply.kind === 'positive' ? 'positive' : 'neutral';
  return { activity: { ...message, direction: 'in', day: reply.on, disposition, sentiment } };
}

const meetings: readonly Channel[] = ['meeting', 'demo', 'visit'];

export const isMeeting = (channel: Channel): boolean => meetings.includes(channel);

/** The step of an enrolment that a touch answers: the one it was begun from, or one that is due by its channel. */
export function stepAnswered(activity: Activity, facts: EnrolmentFacts, calendar: WorkCalendar): string | undefined {
  const state = enrolmentState(facts, calendar);
  const [next] = state.ahead;
  if (activity.enrolment === facts.enrolment.id) {
    return isDone(state, activity.step) ? undefined : (activity.step ?? next?.step.key);
  }
  if (!next || activity.direction === 'in' || isResting(state, activity.day)) return undefined;
  return next.step.channel === activity.channel && next.due <= activity.day ? next.step.key : undefined;
}

const isDone = ({ taken }: EnrolmentState, step: string | undefined): boolean =>
  taken.some(({ how, step: { key } }) => how === 'done' && key === step);

/** Where an answer leads: to a track if the cadence has it, else to the end, if it is one. */
type Lead = { readonly track?: Track; readonly stop?: StopReason };

/** What a touch means for every cadence that the person is on. */
function leadOf({ activity, next, track }: Touch): Lead | undefined {
  const { disposition, sentiment, direction, channel } = activity;
  const bySentiment = sentiment === 'negative' ? 'negative' : 'positive';
  if (disposition === 'do-not-call') return { stop: 'do-not-call' };
  if (disposition === 'bounced') return { stop: 'bounced' };
  const isBooked = next?.kind === 'follow-up' && isMeeting(next.channel);
  if (isBooked || (isMeeting(channel) && disposition === 'held'))
    return { track: track ?? 'positive', stop: 'meeting' };
  if (disposition === 'replied' || direction === 'in') return { track: track ?? bySentiment, stop: 'replied' };
  if (disposition === 'not-interested') return { track: track ?? 'negative', stop: 'replied' };
  if (track) return { track };
  return sentiment === undefined || sentiment === 'neutral' ? undefined : { track: bySentiment };
}

/** What one touch does to one enrolment: a step done, another track, or the end of it. */
export function afterTouch(touch: Touch, facts: EnrolmentFacts, calendar: WorkCalendar, moment: Moment): Write[] {
  const state = enrolmentState(facts, calendar);
  if (state.ended) return [];
  const step = stepAnswered(touch.activity, facts, calendar);
  const done =
    step === undefined ? [] : [eventOf(facts.enrolment, { kind: 'done', step, touch: touch.activity }, moment)];
  const isPlannedMeeting = step !== undefined && isMeeting(touch.activity.channel);
  const led = isPlannedMeeting ? [] : leads(touch, { facts, state }, moment);
  return done.length + led.length === 0 ? [] : happened(facts, [...done, ...led], calendar, moment);
}

/**
 * The step that comes after a touch that has not been kept yet; undefined when the touch is no step of this
 * enrolment, or the last. For showing only: the events get their true stamps when the touch is kept.
 */
export function nextAfter(touch: Touch, facts: EnrolmentFacts, calendar: WorkCalendar): StepAhead | undefined {
  if (stepAnswered(touch.activity, facts, calendar) === undefined) return undefined;
  const { device, stamp } = facts.enrolment;
  let last = facts.events.reduce<Stamp>((latest, event) => (event.stamp > latest ? event.stamp : latest), stamp);
  const moment: Moment = {
    ...{ now: touch.activity.at, zone: 'UTC', device },
    stamp: () => (last = tick(last, touch.activity.at, device)),
    newId: kind => idOf(kind, 'shown')
  };
  const said = afterTouch(touch, facts, calendar, moment);
  const events = said.flatMap(write => (write.table === 'cadenceEvents' ? [write.row] : []));
  return enrolmentState({ ...facts, events: [...facts.events, ...events] }, calendar).ahead[0];
}

type Standing = { readonly facts: EnrolmentFacts; readonly state: EnrolmentState };

function leads(touch: Touch, { facts, state }: Standing, moment: Moment): CadenceEvent[] {
  const lead = leadOf(touch);
  if (!lead) return [];
  const { track, stop } = lead;
  const { enrolment, version } = facts;
  const isThere = track !== undefined && version.steps[track].length > 0;
  if (isThere && track !== state.track) {
    return [eventOf(enrolment, { kind: 'branched', track, touch: touch.activity }, moment)];
  }
  // Another answer of the same kind while the track for it is being walked changes nothing; a meeting is what it was for.
  if (stop === undefined || (isThere && stop === 'replied')) return [];
  return [eventOf(enrolment, { kind: 'stopped', reason: stop, touch: touch.activity }, moment)];
}
