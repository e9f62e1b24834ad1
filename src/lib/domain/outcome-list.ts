import { channels, type Channel } from './channel.ts';
import { idOf, type OutcomeId } from './ids.ts';
import { dispositionsFor, outcomeRules, type Disposition, type Outcome } from './outcome.ts';

/** Channels that share a list of outcomes. */
export const outcomeGroups = ['calls', 'messages', 'meetings'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

export function groupOf(channel: Channel): OutcomeGroup {
  switch (channel) {
    case 'call':
      return 'calls';
    case 'e-mail':
    case 'sms':
    case 'whatsapp':
    case 'telegram':
    case 'linkedin':
    case 'letter':
      return 'messages';
    case 'meeting':
    case 'demo':
    case 'visit':
      return 'meetings';
  }
}

export const channelsOf = (group: OutcomeGroup): Channel[] => channels.filter(channel => groupOf(channel) === group);

/** What the outcomes of a group can count as: ours, in our order. */
export const ofGroup = (group: OutcomeGroup): readonly Disposition[] => dispositionsFor(channelsOf(group)[0] ?? 'call');

/** The id of one of ours, the same on every device, so that two that edit it apart edit one row. */
export const ourId = (group: OutcomeGroup, like: Disposition): OutcomeId =>
  idOf('outcome', `${group}${like.replaceAll('-', '')}`);

/** Ours as rows: what stands until the rep edits it. `rank` is the place, from 1. */
export const ourOutcomes: readonly Outcome[] = outcomeGroups.flatMap(group =>
  ofGroup(group).map((like, index): Outcome => {
    const { sentiment, next } = outcomeRules[like];
    const place = { channels: channelsOf(group), rank: index + 1, createdAt: 0 };
    return { id: ourId(group, like), like, ...place, sentiment, ...(next && { next }) };
  })
);

const ours = new Map(ourOutcomes.map(outcome => [outcome.id, outcome]));

export const ourOutcome = (id: OutcomeId): Outcome | undefined => ours.get(id);

const isFor = (channel: Channel, { channels: wanted }: Outcome): boolean => wanted?.includes(channel) ?? true;

/** The rep's whole list for a channel, hidden ones too: ours as edited and the rep's own, in the rep's order. */
export function outcomesFor(channel: Channel, rows: readonly Outcome[]): Outcome[] {
  const edited = new Map(rows.map(row => [row.id, row]));
  const mine = rows.filter(({ id }) => !ours.has(id));
  return [...ourOutcomes.map(outcome => edited.get(outcome.id) ?? outcome), ...mine]
    .filter(outcome => isFor(channel, outcome))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

const rankOf = ({ rank = Infinity }: Outcome): number => rank;

/** The chips of the log sheet. When the rep has hidden all, ours are back: a touch must be loggable. */
export function chipsFor(channel: Channel, rows: readonly Outcome[]): Outcome[] {
  const shown = outcomesFor(channel, rows).filter(({ hidden }) => hidden !== true);
  return shown.length > 0 ? shown : outcomesFor(channel, []);
}

type Said = {
  readonly channel: Channel;
  readonly disposition?: Disposition | undefined;
  readonly outcome?: OutcomeId | undefined;
};

/** The outcome that a touch was logged with: the rep's own chip while it exists, else ours as edited. */
export function outcomeOf({ channel, disposition, outcome }: Said, rows: readonly Outcome[]): Outcome | undefined {
  if (!disposition) return undefined;
  const id = ourId(groupOf(channel), disposition);
  return rows.find(row => row.id === outcome) ?? rows.find(row => row.id === id) ?? ours.get(id);
}

/** The rank between two places, so that moving one row changes one row; undefined is the end of the list. */
export function rankBetween(before: Outcome | undefined, after: Outcome | undefined): number {
  if (!before) return (after?.rank ?? 1) - 1;
  return after ? ((before.rank ?? 0) + (after.rank ?? 0)) / 2 : (before.rank ?? 0) + 1;
}
