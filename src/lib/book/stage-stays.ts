import type { FieldChange } from '#lib/domain/change.ts';
import type { StageId } from '#lib/domain/ids.ts';
import { staysOn } from '#lib/domain/stage-norm.ts';
import { standingOn } from './stages.ts';
import type { Book } from './tables.ts';

/** How many days each stay on a stage lasted, of deals that were won; retired stages that lead to it count with it. */
export async function stageStays(book: Book, stage: StageId): Promise<number[]> {
  const stages = await standingOn(book, stage);
  const asked = (side: 'from' | 'to'): Promise<FieldChange[]> =>
    book.changes
      .where(`[field+${side}]`)
      .anyOf(stages.map(id => ['stage', id]))
      .toArray();
  const [into, out] = await Promise.all([asked('to'), asked('from')]);
  const there = await book.deals
    .where('[status+stage]')
    .anyOf(stages.map(id => ['won', id]))
    .toArray();
  const elsewhere = new Set<string>(out.map(({ of }) => of));
  for (const { id } of there) elsewhere.delete(id);
  const left = (await book.deals.bulkGet([...elsewhere])).filter(deal => deal?.status === 'won');
  const once = new Map([...into, ...out].map(change => [change.id, change]));
  return staysOn(new Set(stages), [...once.values()], [...there, ...left.filter(deal => deal !== undefined)]);
}
