import { activityFrom, type Activity, type LogActivity } from './activity.ts';
import { changesBetween } from './change.ts';
import { closeDeal, type Deal } from './deal.ts';
import { finishFollowUp, planFollowUp, type FollowUp } from './follow-up.ts';
import type { Moment } from './moment.ts';
import type { NextStep } from './outcome.ts';
import type { Person } from './person.ts';
import type { Refusal } from './refusal.ts';
import { ok, type Result } from './result.ts';
import type { Write } from './rows.ts';

/** What a touch may bear on. */
export type LoggingFacts = {
  readonly person?: Person | undefined;
  readonly deal?: Deal | undefined;
  readonly done?: FollowUp | undefined;
};

/**
 * One touch with everything that follows from it: the answered follow-up is closed, the next step is
 * planned (or the deal parked or lost), and "do not call" is remembered. All of it is kept, or none.
 */
export function logActivity(command: LogActivity, facts: LoggingFacts, moment: Moment): Result<Write[], Refusal> {
  const activity = activityFrom(command, moment);
  if (!activity.ok) return activity;
  const next = command.next ? nextWrites(command.next, activity.value, facts, moment) : ok([]);
  if (!next.ok) return next;
  const writes: Write[] = [{ table: 'activities', row: activity.value }, ...next.value];
  if (facts.done) {
    const end = { state: 'done', doneBy: activity.value.id } as const;
    writes.push({ table: 'followUps', row: finishFollowUp(facts.done, end, moment) });
  }
  return ok([...writes, ...blocked(activity.value, facts.person, moment)]);
}

/** A deal that is won or lost has had its end; what is said later does not take it back. */
const isAlive = ({ status }: Deal): boolean => status === 'open' || status === 'hold';

function nextWrites(
  next: NextStep,
  activity: Activity,
  { deal }: LoggingFacts,
  moment: Moment
): Result<Write[], Refusal> {
  switch (next.kind) {
    case 'follow-up':
      return planned(activity, { channel: next.channel, due: next.due }, moment);
    case 'hold':
      if (deal && isAlive(deal)) return closeDeal(deal, { status: 'hold', until: next.until }, moment);
      return planned(activity, { channel: activity.channel, due: next.until }, moment);
    case 'close':
      if (!deal || !isAlive(deal)) return ok([]);
      return closeDeal(deal, { status: 'lost', reasons: [next.reason], on: activity.day }, moment);
  }
}

function planned(
  activity: Activity,
  step: Pick<FollowUp, 'channel' | 'due'>,
  moment: Moment
): Result<Write[], Refusal> {
  const { person, deal, channel, disposition, day } = activity;
  const because = { channel, on: day, ...(disposition && { disposition }) };
  const whom = { ...(person && { person }), ...(deal && { deal }) };
  const followUp = planFollowUp({ id: moment.newId('followup'), fields: { ...step, ...whom, because } }, moment);
  return followUp.ok ? ok([{ table: 'followUps', row: followUp.value }]) : followUp;
}

function blocked({ disposition }: Activity, person: Person | undefined, moment: Moment): Write[] {
  if (disposition !== 'do-not-call' || !person || person.blocked.includes('call')) return [];
  const after: Person = { ...person, blocked: [...person.blocked, 'call'] };
  return [{ table: 'people', row: after }, ...changesBetween(person.id, person, after, moment)];
}
