import type { StageId } from '#lib/domain/ids.ts';
import { leaversIn, staysOn } from '#lib/domain/stage-norm.ts';
import type { Book } from './tables.ts';

/** How many days each finished stay on a stage lasted, of deals that moved on and of those that ended there. */
export async function stageStays(book: Book, stage: StageId): Promise<number[]> {
  const [into, out, ended] = await Promise.all([
    book.changes.where('[field+to]').equals(['stage', stage]).toArray(),
    book.changes.where('[field+from]').equals(['stage', stage]).toArray(),
    book.deals
      .where('[status+stage]')
      .anyOf([
        ['won', stage],
        ['lost', stage]
      ])
      .toArray()
  ]);
  const known = new Set(ended.map(({ id }) => id));
  const leavers = await book.deals.bulkGet(leaversIn(stage, out).filter(id => !known.has(id)));
  return staysOn(stage, [...into, ...out], [...ended, ...leavers.filter(deal => deal !== undefined)]);
}
