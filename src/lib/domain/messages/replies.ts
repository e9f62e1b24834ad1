import { correctActivity, type Activity } from '../activity.ts';
import type { Channel } from '../channel.ts';
import type { ActivityId } from '../ids.ts';
import { today, type Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import { addDays, type Day } from '../time.ts';

export type ReplyKind = NonNullable<Activity['reply']>['kind'];
export const replyKinds = ['replied', 'positive', 'bounced', 'none'] as const satisfies readonly ReplyKind[];

/** What came back on a message, said some time after it was sent. */
export type NoteReply = { readonly kind: 'note-reply'; readonly id: ActivityId; readonly reply: ReplyKind };

export const messageChannels: readonly Channel[] = ['e-mail', 'sms', 'whatsapp', 'telegram', 'linkedin', 'letter'];

/** A message that the rep sent: what replies and rates are counted of. */
export const isMessageSent = ({ channel, direction }: Pick<Activity, 'channel' | 'direction'>): boolean =>
  direction === 'out' && messageChannels.includes(channel);

/** What came back: as noted later, else as it was said when the message was logged. */
export function replyTo({ reply, disposition, sentiment }: Activity): ReplyKind | undefined {
  if (reply) return reply.kind;
  if (disposition === 'bounced') return 'bounced';
  if (disposition === 'not-interested') return 'replied';
  if (disposition !== 'replied') return undefined;
  return sentiment === 'positive' ? 'positive' : 'replied';
}

/** Longer ago than this, nobody waits for an answer. */
export const waitingDays = 30;
export const waitingSince = (day: Day): Day => addDays(day, -waitingDays);

export const isWaiting = (activity: Activity): boolean =>
  isMessageSent(activity) && replyTo(activity) === undefined && activity.person !== undefined;

/** The message is corrected, so nothing is logged twice; a later word on the same message stands. */
export const noteReply = (activity: Activity, reply: ReplyKind, moment: Moment): Result<Activity, Refusal> =>
  correctActivity(activity, { reply: { kind: reply, on: today(moment) } }, moment);
