import fc from 'fast-check';
import { channels } from '#lib/domain/channel.ts';
import {
  idOf,
  type ActivityId,
  type CompanyId,
  type DealId,
  type EnrolmentId,
  type FollowUpId,
  type GoalId,
  type PersonId,
  type StageId
} from '#lib/domain/ids.ts';
import { dispositions, sentiments, type NextStep } from '#lib/domain/outcome.ts';
import type { RowId } from '#lib/domain/rows.ts';
import { addDays, dayOf, type Day } from '#lib/domain/time.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { anId, warsaw } from './builders.ts';
import { dealEdit } from './deal-edits.ts';
import { onTwoPeople } from './merged-people.ts';
import { cadenceCommand, onCadence } from './history-cadences.ts';

const acts = [
  ...['add-person', 'edit-person', 'add-company', 'edit-company', 'add-deal', 'edit-deal', 'move-deal', 'close-deal'],
  ...['log', 'log', 'edit-activity', 'plan', 'snooze', 'finish', 'remove', 'restore', 'add-rows', 'edit-goal'],
  ...['enrol', 'enrol', 'on-cadence', 'on-cadence', 'on-cadence', 'cadence'],
  ...['merge', 'merge', 'unmerge', 'tell-apart'],
  ...['edit-settings', 'set-up', 'again', 'undo', 'undo', 'restart', 'clock', 'file']
] as const;

/** One thing that happens to a device; the numbers pick what it happens to. */
export type Act = {
  readonly act: (typeof acts)[number];
  readonly a: number;
  readonly b: number;
  readonly text: string;
};

const awkward = fc.constantFrom('', ' ', 'Łódź', 'Щука', '👍'.slice(0, 1), '\u202eabc', 'note', 'note', '__proto__');
const texts = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), awkward);

export const histories = (maxLength: number) =>
  fc.array(fc.record({ act: fc.constantFrom(...acts), a: fc.nat(99), b: fc.nat(99), text: texts }), {
    minLength: 1,
    maxLength,
    size: 'max'
  });

/** The ids that a history has made so far, for later acts to be about. */
export class Known {
  readonly people: PersonId[] = [];
  readonly companies: CompanyId[] = [];
  readonly deals: DealId[] = [];
  readonly activities: ActivityId[] = [];
  readonly followUps: FollowUpId[] = [];
  readonly enrolments: EnrolmentId[] = [];
  stages: readonly StageId[] = [];
  goals: readonly GoalId[] = [];
}

export const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(1, from.length)];

function made<T>(list: T[], id: T): T {
  list.push(id);
  return id;
}

/** The command that an act comes to, if it can be said at all. */
export function commandOf(act: Act, known: Known, now: number): Command | undefined {
  return (
    peopleCommand(act, known) ??
    dealCommand(act, known, now) ??
    touchCommand(act, known, now) ??
    cadenceCommand(act, known, now) ??
    rest(act, known)
  );
}

function peopleCommand({ act, a, b, text }: Act, known: Known): Command | undefined {
  const company = pick(known.companies, b);
  const person = pick(known.people, a);
  switch (act) {
    case 'add-person': {
      const fields = { name: `P ${text}`, phones: [text, '601'], note: text, ...(company && { company }) };
      return { kind: 'add-person', id: made(known.people, anId('person')), fields };
    }
    case 'edit-person':
      return (
        person && { kind: 'edit-person', id: person, fields: b % 2 ? { note: text } : { name: text, emails: [text] } }
      );
    case 'merge':
    case 'unmerge':
    case 'tell-apart':
      return person && onTwoPeople(act, person, pick(known.people, b) ?? person);
    case 'add-company':
      return { kind: 'add-company', id: made(known.companies, anId('company')), fields: { name: `C ${text}` } };
    case 'edit-company': {
      const id = pick(known.companies, a);
      return id && { kind: 'edit-company', id, fields: { city: text, employees: b } };
    }
    default:
      return undefined;
  }
}

const daysFrom = (now: number, days: number): Day => addDays(dayOf(now, warsaw), days);

function dealCommand({ act, a, b, text }: Act, known: Known, now: number): Command | undefined {
  const id = pick(known.deals, a);
  const stage = pick(known.stages, b);
  const amount = { minor: a * 100, currency: b % 2 ? 'PLN' : 'EUR' };
  switch (act) {
    case 'add-deal': {
      const fields = { title: `D ${text}`, amount, people: [pick(known.people, b) ?? []].flat() };
      return { kind: 'add-deal', id: made(known.deals, anId('deal')), fields };
    }
    case 'edit-deal':
      return id && { kind: 'edit-deal', id, fields: dealEdit(b, { amount, why: text, closeOn: daysFrom(now, b) }) };
    case 'move-deal':
      return id && stage && { kind: 'move-deal', id, stage };
    case 'close-deal': {
      const ended = { status: b % 2 ? 'won' : 'lost', reasons: [text], note: text } as const;
      const end = b % 5 === 0 ? ({ status: 'open' } as const) : ended;
      return id && { kind: 'close-deal', id, end: b % 7 ? end : { status: 'hold', until: daysFrom(now, b) } };
    }
    default:
      return undefined;
  }
}

function nextOf({ a, text }: Act, now: number): { next?: NextStep } {
  if (a % 4 === 0) return { next: { kind: 'follow-up', channel: 'call', due: daysFrom(now, a) } };
  if (a % 4 === 1) return { next: { kind: 'hold', until: daysFrom(now, a) } };
  return a % 4 === 2 ? { next: { kind: 'close', reason: text } } : {};
}

function touchCommand(act: Act, known: Known, now: number): Command | undefined {
  const { a, b, text } = act;
  const [person, deal, followUp] = [pick(known.people, b), pick(known.deals, b), pick(known.followUps, a)];
  const activity = pick(known.activities, a);
  const whom = { ...(person && { person }), ...(deal && a % 3 === 0 && { deal }) };
  switch (act.act) {
    case 'log': {
      const id = made(known.activities, anId('activity'));
      const at = now - b * 86_400_000;
      const said = { disposition: dispositions[b % dispositions.length], sentiment: sentiments[a % sentiments.length] };
      const fields = { at, channel: channels[a % channels.length] ?? 'call', ...whom, note: text };
      const done = followUp && b % 2 ? { done: followUp } : {};
      return {
        kind: 'log-activity',
        id,
        fields: { ...fields, ...said, ...onCadence(act, known) } as typeof fields,
        ...nextOf(act, now),
        ...done
      };
    }
    case 'edit-activity':
      return (
        activity && { kind: 'edit-activity', id: activity, fields: b % 2 ? { note: text } : { at: now - a * 9e8 } }
      );
    case 'plan': {
      const id = made(known.followUps, anId('followup'));
      return { kind: 'plan-follow-up', id, fields: { channel: 'call', due: daysFrom(now, b), ...whom, note: text } };
    }
    case 'snooze':
      return followUp && { kind: 'snooze-follow-up', id: followUp, until: daysFrom(now, b) };
    case 'finish':
      return followUp && { kind: 'finish-follow-up', id: followUp, state: b % 2 ? 'done' : 'dropped' };
    default:
      return undefined;
  }
}

function rest({ act, a, b, text }: Act, known: Known): Command | undefined {
  const goal = pick(known.goals, a);
  switch (act) {
    case 'remove':
    case 'restore': {
      const table = pick(['people', 'companies', 'deals', 'activities', 'followUps', 'stages', 'goals'] as const, a);
      const id = table && pick<RowId>(known[table], b);
      return id && { kind: act, table, id };
    }
    case 'add-rows': {
      const company = { id: idOf('company', `file${String(a % 5)}`), name: `F ${text}`, createdAt: b };
      if (!known.companies.includes(company.id)) known.companies.push(company.id);
      const rows = [{ table: 'companies', row: company } as const];
      return { kind: 'add-rows', group: `file-${String(a)}`, label: 'import', rows };
    }
    case 'edit-goal':
      return goal && { kind: 'edit-goal', id: goal, benchmark: a, weight: b };
    case 'edit-settings':
      return { kind: 'edit-settings', fields: b % 2 ? { currency: 'EUR' } : { zone: 'America/New_York', role: 'ae' } };
    case 'set-up': {
      const counting = { zone: warsaw, weekStart: 7, currency: 'USD' } as const;
      return { kind: 'set-up', role: 'field', kit: 'field', ...counting };
    }
    default:
      return undefined;
  }
}
