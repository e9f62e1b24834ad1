import { activityFrom, type Activity, type LogActivity } from './activity.ts';
import { setConsent } from './consent.ts';
import { closeDeal, editDeal, moveDeal, type Deal, type DealFields } from './deal.ts';
import { finishFollowUp, planFollowUp, type FollowUpFields, type FollowUp } from './follow-up.ts';
import { idOf, type FollowUpId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { NextStep } from './outcome.ts';
import { addPerson, type Person } from './person.ts';
import type { Stage } from './pipeline.ts';
import type { Refusal } from './refusal.ts';
import { ok, type Result } from './result.ts';
import type { Write } from './rows.ts';

/** What a touch may bear on. */
export type LoggingFacts = {
  readonly person?: Person | undefined;
  readonly deal?: Deal | undefined;
  readonly done?: FollowUp | undefined;
  /** The stage that the deal moves to: the one wanted, or since it was retired the one it leads to. */
  readonly stage?: Stage | undefined;
};

/**
 * One touch with everything that follows from it: the answered follow-up is closed, the next step is
 * planned (or the deal parked or lost), the deal moves on and learns what a note form found out, somebody
 * named is added, and "do not call" is remembered. All of it is kept, or none.
 */
export function logActivity(command: LogActivity, facts: LoggingFacts, moment: Moment): Result<Write[], Refusal> {
  const activity = activityFrom(command, moment);
  if (!activity.ok) return activity;
  const parts = [
    command.next ? stepWrites(command.next, activity.value, facts, moment) : ok([]),
    dealWrites(command, activity.value, facts, moment),
    named(command, facts, moment),
    blocked(activity.value, facts.person, moment)
  ];
  const writes: Write[] = [{ table: 'activities', row: activity.value }];
  for (const part of parts) {
    if (!part.ok) return part;
    writes.push(...part.value);
  }
  if (facts.done) {
    const end = { state: 'done', doneBy: activity.value.id } as const;
    writes.push({ table: 'followUps', row: finishFollowUp(facts.done, end, moment) });
  }
  return ok(writes);
}

/** A deal that is won or lost has had its end; what is said later does not take it back. */
const isAlive = (deal: Deal | undefined): deal is Deal => deal?.status === 'open' || deal?.status === 'hold';

/** The follow-up to plan; a deal that can be parked needs none while it waits. */
function stepWrites(
  next: NextStep,
  activity: Activity,
  { deal }: LoggingFacts,
  moment: Moment
): Result<Write[], Refusal> {
  switch (next.kind) {
    case 'follow-up': {
      const { kind: _kind, ...step } = next;
      return planned(activity, step, moment);
    }
    case 'hold':
      return isAlive(deal) ? ok([]) : planned(activity, { channel: activity.channel, due: next.until }, moment);
    case 'close':
    case 'cadence':
      return ok([]);
  }
}

/** Everything that happens to the deal, as one new version of it with all the changes that led there. */
function dealWrites(
  { facts: told, amount, moveTo, next }: LogActivity,
  { day }: Activity,
  { deal, stage }: LoggingFacts,
  moment: Moment
): Result<Write[], Refusal> {
  if (!deal) return ok([]);
  const steps: ((now: Deal) => Result<Write[], Refusal>)[] = [];
  if (told) steps.push(now => editDeal(now, told as DealFields, moment));
  if (amount && isAlive(deal)) steps.push(now => editDeal(now, { amount }, moment));
  if (stage && moveTo && isAlive(deal)) steps.push(now => moveDeal(now, stage, moment));
  if (next?.kind === 'hold' && isAlive(deal))
    steps.push(now => closeDeal(now, { status: 'hold', until: next.until }, moment));
  if (next?.kind === 'close' && isAlive(deal))
    steps.push(now => closeDeal(now, { status: 'lost', reasons: [next.reason], on: day }, moment));
  return inTurn(deal, steps);
}

function inTurn(deal: Deal, steps: readonly ((now: Deal) => Result<Write[], Refusal>)[]): Result<Write[], Refusal> {
  let now = deal;
  const changes: Write[] = [];
  for (const step of steps) {
    const writes = step(now);
    if (!writes.ok) return writes;
    for (const write of writes.value) {
      if (write.table === 'deals') now = write.row;
      else changes.push(write);
    }
  }
  return ok(steps.length > 0 ? [{ table: 'deals', row: now }, ...changes] : []);
}

/** The right person is a new one of the same company; a touch with nobody says nothing of a company. */
function named(
  { rightPerson, fields }: LogActivity,
  { person, deal }: LoggingFacts,
  moment: Moment
): Result<Write[], Refusal> {
  if (!rightPerson) return ok([]);
  const { id, name } = rightPerson;
  const company = person?.company ?? deal?.company ?? fields.company;
  return addPerson({ kind: 'add-person', id, fields: { name, ...(company && { company }) } }, moment);
}

/**
 * Unique by its meaning: the step that this touch planned. Made of the touch's stamp, which stands beside it in the
 * row all the same, so that it costs next to nothing on the way to other devices; chance would cost ten bytes a call.
 */
const idOfPlanned = ({ stamp }: Activity): FollowUpId =>
  idOf('followup', stamp.replace('device_', '').replaceAll('.', '').slice(0, 60));

function planned(
  activity: Activity,
  step: Omit<FollowUpFields, 'person' | 'deal' | 'note' | 'because'>,
  moment: Moment
): Result<Write[], Refusal> {
  const { person, deal, channel, disposition, day } = activity;
  const because = { channel, on: day, ...(disposition && { disposition }) };
  const whom = { ...(person && { person }), ...(deal && { deal }) };
  const followUp = planFollowUp({ id: idOfPlanned(activity), fields: { ...step, ...whom, because } }, moment);
  return followUp.ok ? ok([{ table: 'followUps', row: followUp.value }]) : followUp;
}

/** "Do not call" is a refusal with a day and a source: the touch in which it was said. */
function blocked(
  { disposition, day, id }: Activity,
  person: Person | undefined,
  moment: Moment
): Result<Write[], Refusal> {
  if (disposition !== 'do-not-call' || !person || person.blocked.includes('call')) return ok([]);
  return setConsent(person, { channel: 'call', state: 'refused', source: id, on: day }, moment);
}
