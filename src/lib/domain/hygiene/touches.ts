import type { Activity } from '../activity.ts';
import type { Disposition } from '../outcome.ts';
import type { Day } from '../time.ts';

/** What came to nobody: the number, the address or the appointment was none. */
const reachedNobody: ReadonlySet<Disposition> = new Set(['wrong-number', 'bounced', 'cancelled']);

/**
 * The last day on which an activity was customer-facing.
 *
 * Counts   what went to the customer or came from them, by any channel: a try counts too, for a missed call and a
 *          voicemail are seen. An answer noted later counts on its own day
 * Not      a wrong number, a bounced message, an appointment called off; edits, plans and notes are no activities
 */
export function touchedOn({ day, disposition, reply, deletedAt }: Activity): Day | undefined {
  if (deletedAt !== undefined || reply?.kind === 'bounced') return undefined;
  if (disposition !== undefined && reachedNobody.has(disposition)) return undefined;
  return reply && reply.kind !== 'none' && reply.on > day ? reply.on : day;
}
