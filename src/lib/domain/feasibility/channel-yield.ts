import type { Activity } from '../activity.ts';
import type { Channel } from '../channel.ts';
import { messageChannels } from '../messages/replies.ts';
import { touchTests } from '../north-star/chain-counts.ts';
import { hour } from '../time.ts';

/** Meetings that messages of one channel led to. */
export type ChannelYield = { readonly channel: Channel; readonly meetings: number; readonly sent: number };

/** A meeting later than this had other reasons too. */
const reach = 30 * 24 * hour;

/**
 * Meetings set for each message, by channel.
 *
 * Formula  meetings, demos and visits that came to their time ÷ messages sent; each counts once, for the channel of
 *          the last touch that went out to the person in the thirty days before
 * Unit     counts; the ratio is for the reader to divide
 * Counts   a meeting whose last touch was a call belongs to no message. A touch says when, not why
 */
export function channelYields(activities: readonly Activity[]): ChannelYield[] {
  const out = activities.filter(({ direction, channel }) => direction === 'out' && isTouch(channel));
  const byPerson = Map.groupBy(out, ({ person }) => person ?? '');
  const meetings = activities.filter(activity => activity.person && touchTests.meetingsSet(activity));
  const led = meetings.flatMap(meeting => lastBefore(byPerson.get(meeting.person ?? '') ?? [], meeting)?.channel ?? []);
  return messageChannels
    .map(channel => ({
      channel,
      meetings: led.filter(one => one === channel).length,
      sent: out.filter(one => one.channel === channel).length
    }))
    .filter(({ sent }) => sent > 0);
}

const isTouch = (channel: Channel): boolean => channel === 'call' || messageChannels.includes(channel);

function lastBefore(touches: readonly Activity[], { at }: Activity): Activity | undefined {
  return touches
    .filter(touch => touch.at <= at && at - touch.at <= reach)
    .reduce<Activity | undefined>((last, touch) => (last && last.at >= touch.at ? last : touch), undefined);
}
