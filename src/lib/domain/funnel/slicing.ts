import type { Activity } from '../activity.ts';
import { isAppointment } from '../channel.ts';
import type { Deal } from '../deal.ts';
import { fold } from '../fold.ts';
import type { FollowUp } from '../follow-up.ts';
import type { DealId, PersonId, TemplateId } from '../ids.ts';
import { isMessageSent, replyTo } from '../messages/replies.ts';
import { isConnected } from '../metrics/connects.ts';
import { isWithin, type Period } from '../period.ts';
import type { Zone } from '../time.ts';
import { isNewlySet, meetingsSet } from './meetings-set.ts';
import type { Counted } from './slices.ts';
import { stepsOfTouch, type FunnelStep } from './steps.ts';

/** What a touch goes through, whatever its channel. */
export const touchSteps = ['touches', 'answered', 'positive', 'set'] as const;
export type TouchStep = (typeof touchSteps)[number];

export type SliceFacts = {
  readonly period: Period;
  readonly zone: Zone;
  readonly activities: readonly Activity[];
  readonly followUps: readonly FollowUp[];
  /** Every deal of the book. */
  readonly deals: readonly Deal[];
  /** The deal of a person who has just one. */
  readonly dealOf: ReadonlyMap<PersonId, DealId>;
  /** Where people came from, for touches that belong to no deal yet. */
  readonly sourceOf: ReadonlyMap<PersonId, string>;
};

/** What a deal is sliced by, and what stands for it where there is no deal. */
export type DealSlicing = {
  /** '' where the deal does not say. */
  readonly ofDeal: (deal: Deal) => string;
  readonly ofPerson?: (person: PersonId) => string;
};

type About = { readonly deal?: DealId | undefined; readonly person?: PersonId | undefined };

/**
 * The steps of the funnel by what their deal is: its source, its pipeline, its size.
 *
 * Counts   a deal opened or won in the period by itself; a touch or a meeting by the deal it was for, else by the only
 *          deal of its person, else by the person where that says as much; one of neither in the slice ''
 */
export function countedByDeal(facts: SliceFacts, { ofDeal, ofPerson }: DealSlicing): Counted<FunnelStep>[] {
  const { period, activities, followUps, deals, zone, dealOf } = facts;
  const slices = new Map(deals.map(deal => [deal.id, ofDeal(deal)]));
  const sliceFor = ({ deal, person }: About): string => {
    const meant = deal ?? (person && dealOf.get(person));
    return (meant && slices.get(meant)) || (person && ofPerson?.(person)) || '';
  };
  const touched = activities
    .filter(({ day }) => isWithin(day, period))
    .flatMap(activity => stepsOfTouch(activity).map(step => ({ step, slice: sliceFor(activity) })));
  const set = meetingsSet(activities, followUps, zone)
    .filter(({ day }) => isWithin(day, period))
    .map(meeting => ({ step: 'set' as const, slice: sliceFor(meeting) }));
  return [...touched, ...set, ...deals.flatMap(deal => stepsOfDeal(deal, period, slices.get(deal.id) ?? ''))];
}

function stepsOfDeal({ openedOn, closedOn, status }: Deal, period: Period, slice: string): Counted<FunnelStep>[] {
  const isOpened = openedOn !== undefined && isWithin(openedOn, period);
  const isWon = status === 'won' && closedOn !== undefined && isWithin(closedOn, period);
  return [
    ...(isOpened ? [{ step: 'opportunities' as const, slice }] : []),
    ...(isWon ? [{ step: 'won' as const, slice }] : [])
  ];
}

/** Did somebody answer: a person on the phone, a reply to a message, a meeting that was held? */
export function isAnswered(activity: Activity): boolean {
  if (activity.channel === 'call') return isConnected(activity);
  if (isAppointment(activity.channel)) return activity.disposition === 'held';
  const reply = replyTo(activity);
  return reply === 'replied' || reply === 'positive';
}

const isPositive = (activity: Activity): boolean =>
  isAnswered(activity) &&
  (isMessageSent(activity) ? replyTo(activity) === 'positive' : activity.sentiment === 'positive');

/** What a touch that went out is on its way to a meeting. */
function touchStepsOf(activity: Activity): TouchStep[] {
  if (activity.direction !== 'out') return [];
  if (!isAnswered(activity)) return ['touches'];
  return isPositive(activity) ? ['touches', 'answered', 'positive'] : ['touches', 'answered'];
}

/**
 * Touches by their channel: gone out, answered, positive, and meetings set in one.
 *
 * Counts   by the day of the touch; a meeting by the day on which it was planned and the channel of the touch that it
 *          was planned in. One planned by itself, or logged without a plan, came of no touch that is known
 * Source   requirements 119 and 121, features D8
 */
export function countedByChannel({ activities, followUps, period, zone }: SliceFacts): Counted<TouchStep>[] {
  const touched = activities
    .filter(({ day }) => isWithin(day, period))
    .flatMap(activity => touchStepsOf(activity).map(step => ({ step, slice: activity.channel })));
  const set = meetingsSet(activities, followUps.filter(isNewlySet), zone)
    .filter(({ day, id }) => isWithin(day, period) && id.startsWith('followup_'))
    .map(({ through }) => ({ step: 'set' as const, slice: through ?? '' }));
  return [...touched, ...set];
}

export const templateSteps = ['touches', 'answered', 'positive', 'held'] as const;
export type TemplateStep = (typeof templateSteps)[number];

/**
 * The same by template, of touches made with one; the last step is the meetings held that followed its messages.
 *
 * @param meetings what `meetingsFromMessages` says
 */
export function countedByTemplate(
  { activities, period }: Pick<SliceFacts, 'activities' | 'period'>,
  meetings: ReadonlyMap<TemplateId, number>
): Counted<TemplateStep>[] {
  const touched = activities
    .filter(({ day, template }) => template !== undefined && isWithin(day, period))
    .flatMap(activity =>
      touchStepsOf(activity).map(step => ({ step: step as TemplateStep, slice: activity.template ?? '' }))
    );
  const held = [...meetings].flatMap(([slice, count]) =>
    Array.from({ length: count }, () => ({ step: 'held' as const, slice }))
  );
  return [...touched, ...held];
}

/** The one deal of each person who has just one. */
export function onlyDeals(deals: readonly Deal[]): ReadonlyMap<PersonId, DealId> {
  const found = new Map<PersonId, DealId | undefined>();
  for (const { id, people } of deals) for (const one of people) found.set(one, found.has(one) ? undefined : id);
  return new Map([...found].flatMap(([person, deal]) => (deal ? [[person, deal] as const] : [])));
}

/** Spellings that differ in case and accents only are one; the first by the alphabet gives the name. */
export function spelledAlike(written: readonly string[]): (text: string | undefined) => string {
  const names = new Map<string, string>();
  for (const text of [...new Set(written)].sort()) if (!names.has(fold(text))) names.set(fold(text), text);
  return text => (text === undefined ? '' : (names.get(fold(text)) ?? text));
}
