import { channels, isAppointment } from '#lib/domain/channel.ts';
import {
  idOf,
  type ActivityId,
  type DealId,
  type FollowUpId,
  type PersonId,
  type StageId,
  type TemplateId
} from '#lib/domain/ids.ts';
import { dispositions, sentiments, type Disposition, type NextStep } from '#lib/domain/outcome.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import type { Day } from '#lib/domain/time.ts';
import { anId } from '../builders.ts';
import { pick } from '../history.ts';
import { dateAt, textOf } from './calendar.ts';

/** When something is done, and the numbers that pick what it is done to and how. */
export type Chance = { readonly at: number; readonly a: number; readonly b: number; readonly c: number };

const hour = 3_600_000;

/** What deeds have made so far. */
export class Made {
  readonly people: PersonId[] = [];
  readonly deals: DealId[] = [];
  readonly activities: ActivityId[] = [];
  readonly followUps: FollowUpId[] = [];
  stages: readonly StageId[] = [];
}

const templates: readonly TemplateId[] = [idOf('template', 'cold'), idOf('template', 'warm')];
export const amountOf = ({ a, b }: Chance) =>
  a % 4 === 0 ? {} : { amount: { minor: a * 12_345 + b, currency: a % 3 ? 'PLN' : 'EUR' } };

export function kept<T>(list: T[], id: T): T {
  list.push(id);
  return id;
}

/** What was said of a touch, in every combination. */
export function saidOf({ a, b, c }: Chance, made: Made) {
  const channel = c < 6 ? 'call' : (channels[a % channels.length] ?? 'call');
  const hows = isAppointment(channel)
    ? (['held', 'no-show', 'held', 'rescheduled', 'cancelled'] as const)
    : dispositions;
  const [disposition, sentiment] = [pick<Disposition>(hows, b), pick(sentiments, c)];
  const [person, deal, template] = [pick(made.people, b), pick(made.deals, a), pick(templates, b)];
  const source = (['estimated', 'typed', 'imported'] as const)[a % 3] ?? 'typed';
  return {
    channel,
    direction: a % 4 ? ('out' as const) : ('in' as const),
    ...(b % 7 && disposition && { disposition }),
    ...(c % 4 && sentiment && { sentiment }),
    ...(person && { person }),
    ...(deal && c % 3 === 0 && { deal }),
    ...(a % 2 && template && { template }),
    ...(b % 3 === 0 && { talk: { seconds: a * 7 + b, source } })
  };
}

/** How it was settled what comes next, if it was. */
export function nextOf({ at, a, b }: Chance, zone: string): { next?: NextStep } {
  const due = textOf(dateAt(at, zone) + (a % 9)) as Day;
  if (b % 5 === 0) return { next: { kind: 'follow-up', channel: b % 2 ? 'demo' : 'call', due } };
  if (b % 5 === 1) return { next: { kind: 'hold', until: due } };
  return b % 5 === 2 ? { next: { kind: 'close', reason: 'price' } } : {};
}

/** A promise, or an appointment with its hour. */
export function planned(deed: Chance, made: Made, zone: string) {
  const person = pick(made.people, deed.b);
  const channel = pick(['call', 'meeting', 'demo', 'visit'] as const, deed.c) ?? 'call';
  const slot = channel === 'call' ? {} : { at: deed.at + (deed.a - 50) * hour };
  return { channel, due: textOf(dateAt(deed.at, zone) + 2) as Day, ...slot, ...(person && { person }) };
}

/** A touch, a deal and a follow-up of a file: the file says their days, and the deal need not say when it was opened. */
export function imported(deed: Chance, made: Made, zone: string): NewRow[] {
  const { at, a, b } = deed;
  const when = at - a * 24 * hour;
  const day = textOf(dateAt(when, zone)) as Day;
  const activity = { id: kept(made.activities, anId('activity')), at: when, day, ...saidOf(deed, made) };
  const place = {
    pipeline: idOf('pipeline', 'file'),
    stage: made.stages[0] ?? idOf('stage', 'file'),
    people: [],
    reasons: []
  };
  const ended = b % 2 ? { status: 'won' as const, closedOn: day } : { status: 'lost' as const, closedOn: day };
  const deal = {
    id: kept(made.deals, anId('deal')),
    title: 'F',
    ...place,
    ...ended,
    ...amountOf(deed),
    createdAt: when
  };
  const answered = {
    state: 'done' as const,
    doneBy: activity.id,
    due: day,
    promised: day,
    snoozes: 0,
    createdAt: when
  };
  const followUp = { id: kept(made.followUps, anId('followup')), channel: 'demo' as const, ...answered };
  return [
    { table: 'activities', row: activity },
    { table: 'deals', row: deal },
    { table: 'followUps', row: followUp }
  ];
}
