import type { Activity } from '../activity.ts';
import { isMessageSent } from '../messages/replies.ts';
import { isConnected } from '../metrics/connects.ts';
import { isWithin, type Period } from '../period.ts';
import type { Day } from '../time.ts';
import type { GroupCases, Tallied } from './change-parts.ts';
import { isAnswered, spelledAlike, type SliceFacts } from './slicing.ts';

/** Rates whose change is explained, and what each can be split by. */
export const explainedRates = {
  wins: ['source', 'sourceChannel', 'pipeline'],
  connects: ['source', 'template'],
  replies: ['channel', 'template', 'source']
} as const;
export type ExplainedRate = keyof typeof explainedRates;
export type SplitBy = (typeof explainedRates)[ExplainedRate][number];

/** One case of a rate: when, of which group, and whether it was a hit. */
type Case = { readonly day: Day; readonly key: string; readonly isHit: boolean };

type CaseFacts = Pick<SliceFacts, 'activities' | 'deals' | 'dealOf' | 'sourceOf'>;

/**
 * The cases of a rate in two periods, by group; every case is in exactly one.
 *
 * Counts   wins: deals closed, by the date closed, as the win rate (96) has them. Connects: calls going out, as the
 *          connect rate (117). Replies: messages sent, as the reply rate (121); the group '' is what does not say
 */
export function casesBy(
  { rate, by }: { readonly rate: ExplainedRate; readonly by: SplitBy },
  facts: CaseFacts,
  { before, now }: { readonly before: Period; readonly now: Period }
): GroupCases[] {
  const cases = rate === 'wins' ? dealCases(facts, by) : touchCases(rate, facts, by);
  const groups = Map.groupBy(
    cases.filter(({ day }) => isWithin(day, before) || isWithin(day, now)),
    ({ key }) => key
  );
  return [...groups].map(([key, own]) => ({ key, before: talliedIn(own, before), now: talliedIn(own, now) }));
}

function talliedIn(cases: readonly Case[], period: Period): Tallied {
  const own = cases.filter(({ day }) => isWithin(day, period));
  return { n: own.length, hits: own.filter(({ isHit }) => isHit).length };
}

function dealCases({ deals }: CaseFacts, by: SplitBy): Case[] {
  const field = by === 'sourceChannel' || by === 'pipeline' ? by : 'source';
  const name = spelledAlike(deals.flatMap(deal => deal[field] ?? []));
  return deals.flatMap(deal => {
    const { closedOn: day, status } = deal;
    if (day === undefined || (status !== 'won' && status !== 'lost')) return [];
    return { day, key: name(deal[field]), isHit: status === 'won' };
  });
}

function touchCases(rate: 'connects' | 'replies', facts: CaseFacts, by: SplitBy): Case[] {
  const isCase = (touch: Activity) =>
    rate === 'connects' ? touch.channel === 'call' && touch.direction === 'out' : isMessageSent(touch);
  const isHit = rate === 'connects' ? isConnected : isAnswered;
  const keyOf = touchKey(facts, by);
  return facts.activities.filter(isCase).map(touch => ({ day: touch.day, key: keyOf(touch), isHit: isHit(touch) }));
}

function touchKey({ deals, dealOf, sourceOf }: CaseFacts, by: SplitBy): (touch: Activity) => string {
  if (by === 'channel') return ({ channel }) => channel;
  if (by === 'template') return ({ template = '' }) => template;
  const sources = new Map(deals.map(({ id, source }) => [id, source]));
  const name = spelledAlike([...deals.flatMap(({ source }) => source ?? []), ...sourceOf.values()]);
  return ({ deal, person }) => {
    const meant = deal ?? (person && dealOf.get(person));
    return name((meant && sources.get(meant)) ?? (person && sourceOf.get(person)));
  };
}
