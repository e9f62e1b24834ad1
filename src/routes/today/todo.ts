import type { Todo } from '#lib/book/today.ts';
import type { Draft } from '#lib/book/draft.ts';
import type { Channel } from '#lib/domain/channel.ts';

export const channelOf = (row: Todo): Channel => ('followUp' in row ? row.followUp.channel : row.next.step.channel);

/** What the log sheet knows already when it is opened from a row. */
export function draftOf(row: Todo): Omit<Draft, 'id' | 'startedAt' | 'channel'> {
  const { person, deal } = row;
  const whom = { ...(person && { person: person.id }), ...(deal && { deal: deal.id }) };
  if ('followUp' in row) return { followUp: row.followUp.id, ...whom };
  const { key: step, template } = row.next.step;
  // Whatever promise is due as well stays: the touch was begun for the cadence.
  return { enrolment: row.enrolment.id, step, ...(template && { template }), ...whom };
}
