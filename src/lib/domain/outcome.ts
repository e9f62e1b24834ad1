import type { Track } from './cadence.ts';
import type { Appointment } from './follow-up.ts';
import type { Channel } from './channel.ts';
import type { OutcomeId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** How a touch went, apart from what happened. */
export const sentiments = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof sentiments)[number];

/** What happened, with stable codes so that metrics survive a renamed chip. */
export const dispositions = [
  'no-answer',
  'busy',
  'voicemail',
  'gatekeeper',
  'callback',
  'meaningful',
  'not-decision-maker',
  'not-interested',
  'wrong-number',
  'do-not-call',
  'sent',
  'replied',
  'bounced',
  'held',
  'no-show',
  'rescheduled',
  'cancelled'
] as const;
export type Disposition = (typeof dispositions)[number];

const callDispositions = dispositions.slice(0, 10);

/** The chips offered for a channel, the likeliest first. */
export function dispositionsFor(channel: Channel): readonly Disposition[] {
  switch (channel) {
    case 'call':
      return callDispositions;
    case 'e-mail':
    case 'sms':
    case 'whatsapp':
    case 'telegram':
    case 'linkedin':
    case 'letter':
      return ['sent', 'replied', 'bounced', 'not-interested'];
    case 'meeting':
    case 'demo':
    case 'visit':
      return ['held', 'no-show', 'rescheduled', 'cancelled', 'not-decision-maker', 'not-interested'];
  }
}

/** What follows from an outcome, before the rep has changed anything. */
export type Rule = {
  readonly sentiment: Sentiment;
  /** Was a person spoken with? A voicemail is a dial, not a connection. */
  readonly connected: boolean;
  /** What to propose next: after how many working days, and by which channel (none: the same). */
  readonly next?: { readonly days: number; readonly channel?: Channel };
};

/**
 * A chip as the rep has it. It counts as the disposition `like` for ever, so that figures survive every rename;
 * an outcome of ours that was never edited has no row.
 */
export type Outcome = {
  readonly id: OutcomeId;
  readonly like: Disposition;
  readonly name?: string;
  readonly channels?: readonly Channel[];
  readonly rank?: number;
  readonly hidden?: boolean;
  readonly sentiment?: Sentiment;
  /** What to propose next: after how many working days, by which channel; absent: an end. */
  readonly next?: { readonly days: number; readonly channel?: Channel };
  /** Move the deal one stage on. */
  readonly stage?: 'next';
  /** Where an enrolment goes on. */
  readonly track?: Track;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

/** Our own starting rules; the next step is proposed, never imposed. */
export const outcomeRules: Readonly<Record<Disposition, Rule>> = {
  'no-answer': { sentiment: 'neutral', connected: false, next: { days: 1 } },
  busy: { sentiment: 'neutral', connected: false, next: { days: 1 } },
  voicemail: { sentiment: 'neutral', connected: false, next: { days: 2 } },
  gatekeeper: { sentiment: 'neutral', connected: false, next: { days: 1 } },
  callback: { sentiment: 'neutral', connected: true, next: { days: 1, channel: 'call' } },
  meaningful: { sentiment: 'positive', connected: true, next: { days: 3 } },
  'not-decision-maker': { sentiment: 'neutral', connected: true, next: { days: 1 } },
  'not-interested': { sentiment: 'negative', connected: true },
  'wrong-number': { sentiment: 'neutral', connected: false, next: { days: 1, channel: 'e-mail' } },
  'do-not-call': { sentiment: 'negative', connected: true },
  sent: { sentiment: 'neutral', connected: false, next: { days: 3, channel: 'call' } },
  replied: { sentiment: 'positive', connected: true, next: { days: 1 } },
  bounced: { sentiment: 'neutral', connected: false, next: { days: 1, channel: 'call' } },
  held: { sentiment: 'positive', connected: true, next: { days: 2, channel: 'e-mail' } },
  'no-show': { sentiment: 'negative', connected: false, next: { days: 1, channel: 'call' } },
  rescheduled: { sentiment: 'neutral', connected: false, next: { days: 3 } },
  cancelled: { sentiment: 'negative', connected: false, next: { days: 1, channel: 'call' } }
};

/** A step still to be taken. An appointment has a time, and may have a place and people beside the one called on. */
export type NextStep =
  | ({ readonly kind: 'follow-up'; readonly channel: Channel; readonly due: Day } & Appointment)
  | { readonly kind: 'hold'; readonly until: Day }
  /** The cadence says what comes next, by what and when; nothing else is planned. */
  | { readonly kind: 'cadence'; readonly channel: Channel; readonly due: Day }
  | { readonly kind: 'close'; readonly reason: string };

/** The date so many working days after another. */
export type AddWorkingDays = (day: Day, count: number) => Day;

/**
 * What the outcome suggests: a follow-up on one of the rep's working days, or an end with its reason.
 */
export function proposeNext(
  { like, next }: Pick<Outcome, 'like' | 'next'>,
  channel: Channel,
  today: Day,
  addWorkingDays: AddWorkingDays
): NextStep {
  if (!next) return { kind: 'close', reason: like };
  return { kind: 'follow-up', channel: next.channel ?? channel, due: addWorkingDays(today, next.days) };
}
