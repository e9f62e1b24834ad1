import type { Activity } from '../activity.ts';
import { isMessageSent, replyTo } from '../messages/replies.ts';
import { wilson, type Interval } from './wilson.ts';

/** Fewer messages than this say too little for a rate. */
export const enoughMessages = 30;

export type ReplyRate = {
  readonly sent: number;
  /** Positive answers included. */
  readonly replied: number;
  readonly positive: number;
  readonly bounced: number;
  /** `undefined` when nothing was sent. */
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
  readonly isEnough: boolean;
};

/**
 * Reply rate: how many messages were answered.
 *
 * Formula  messages with a reply ÷ messages logged as sent; a positive reply is a reply
 * Unit     ratio, 0…1; `undefined` when none was sent; `isEnough` from 30 messages on
 * Counts   messages going out (e-mail, SMS, messengers, LinkedIn, letters), those that bounced among them: the
 *          rep sent them. Incoming messages are not counted, and an answer not noted is none.
 * Source   requirements 75, 76 and 121. Not replies ÷ messages delivered, which leaves bounces out, nor replies
 *          ÷ people, which counts a person written to five times once.
 */
export function replyRate(activities: readonly Activity[]): ReplyRate {
  const answers = activities.filter(isMessageSent).map(replyTo);
  const count = (kind: string) => answers.filter(answer => answer === kind).length;
  const positive = count('positive');
  const replied = count('replied') + positive;
  const sent = answers.length;
  return {
    ...{ sent, replied, positive, bounced: count('bounced') },
    rate: sent === 0 ? undefined : replied / sent,
    interval: wilson(replied, sent),
    isEnough: sent >= enoughMessages
  };
}
