import { stageToday } from '#lib/book/stages.ts';
import type { Book } from '#lib/book/tables.ts';
import { moveDeal } from '#lib/domain/deal.ts';
import { parseId } from '#lib/domain/ids.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { err } from '#lib/domain/result.ts';
import { restoreInDeal, restoreInPerson, type RestoreValue } from '#lib/domain/restoring-values.ts';
import { given, type Decision } from './given.ts';

/** What a field was is in its history; the row of it is a deal or a person. */
export async function decideRestored(book: Book, { change: id }: RestoreValue, moment: Moment): Decision {
  const change = await book.changes.get(id);
  if (!change) return err({ kind: 'unknown-row', table: 'changes', id });
  if (parseId('person', change.of))
    return given(book, 'people', change.of, person => restoreInPerson(person, change, moment));
  const history = await book.changes.where('of').equals(change.of).toArray();
  const was = change.field === 'stage' && typeof change.from === 'string' ? parseId('stage', change.from) : undefined;
  const stage = was && (await stageToday(book, was));
  return given(book, 'deals', change.of, deal => {
    // Nobody would find an open deal on a stage that is retired: it goes where the others went.
    const isElsewhere = stage && stage.id !== was && deal.status === 'open';
    return isElsewhere ? moveDeal(deal, stage, moment) : restoreInDeal(deal, change, history, moment);
  });
}
