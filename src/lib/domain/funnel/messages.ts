import { messageChannels } from '../messages/replies.ts';
import { messagesIn, type Counts } from '../rolled.ts';
import type { MeetingSet } from './meetings-set.ts';
import { passage, type Passage } from './passage.ts';

/** What a written message is on its way to a meeting. */
export const messageSteps = ['sent', 'replied', 'positive', 'set'] as const;
export type MessageStep = (typeof messageSteps)[number];

export type MessageLine = { readonly step: MessageStep; readonly count: number; readonly passed?: Passage };

/**
 * The funnel of written messages.
 *
 * Formula  messages sent; those answered; those answered well; meetings set in one; each ÷ the one before
 * Counts   e-mails, SMS, messengers, LinkedIn and letters, by the day they were sent, whenever the answer came; a
 *          positive answer is an answer. A meeting by the day on which it was planned, from a touch by such a channel
 * Source   requirement 121, features D8. Not the reply rate of one template, and not of delivered messages alone
 */
export function messageFunnel(counts: Counts, meetings: readonly MeetingSet[]): MessageLine[] {
  const messages = messagesIn(counts);
  const sum = (...replies: readonly string[]) =>
    messages.filter(({ reply }) => reply !== undefined && replies.includes(reply)).reduce((all, { n }) => all + n, 0);
  const found: Record<MessageStep, number> = {
    sent: messages.reduce((all, { n }) => all + n, 0),
    replied: sum('replied', 'positive'),
    positive: sum('positive'),
    set: meetings.filter(({ through }) => through !== undefined && messageChannels.includes(through)).length
  };
  return messageSteps.map((step, place) => {
    const from = messageSteps[place - 1];
    return { step, count: found[step], ...(from && { passed: passage(found[step], found[from]) }) };
  });
}
