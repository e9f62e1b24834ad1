import type { Activity } from '../activity.ts';
import type { TemplateId } from '../ids.ts';
import { isMessageSent } from '../messages/replies.ts';
import { hour } from '../time.ts';

/** A meeting later than this had other reasons too. */
const reach = 30 * 24 * hour;

/**
 * Meetings that followed a message, by its template.
 *
 * Formula  meetings, demos and visits held, each counted once: for the template of the last message that the
 *          person had been sent with one, in the thirty days before
 * Unit     meetings
 * Counts   outcome `held`, or none said; a no-show is no meeting. A message says when, not why: this is what
 *          came after, not proof of what worked.
 * Source   feature C11. Not meetings booked, and not every message of the month (multi-touch).
 */
export function meetingsFromMessages(
  messages: readonly Activity[],
  meetings: readonly Activity[]
): ReadonlyMap<TemplateId, number> {
  const sent = Map.groupBy(
    messages.filter(message => isMessageSent(message) && message.template !== undefined),
    ({ person }) => person
  );
  const found = new Map<TemplateId, number>();
  for (const { person, at, disposition } of meetings) {
    if (!person || (disposition !== undefined && disposition !== 'held')) continue;
    const before = (sent.get(person) ?? []).filter(message => message.at <= at && at - message.at <= reach);
    const last = before.reduce<Activity | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
    if (last?.template) found.set(last.template, (found.get(last.template) ?? 0) + 1);
  }
  return found;
}
