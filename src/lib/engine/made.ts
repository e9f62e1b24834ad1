import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import { changesBetween } from '#lib/domain/change.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { RowId, TableName, Write } from '#lib/domain/rows.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { isFactTable } from '#lib/replica/layout.ts';
import type { Command } from './protocol.ts';

type Made = { readonly table: TableName; readonly id: RowId };

/** The row that a command makes, if the screen has chosen its id. */
function madeBy(command: Command): Made | undefined {
  switch (command.kind) {
    case 'set-up':
      return { table: 'settings', id: settingsId };
    case 'add-person':
      return { table: 'people', id: command.id };
    case 'add-company':
      return { table: 'companies', id: command.id };
    case 'add-deal':
      return { table: 'deals', id: command.id };
    case 'add-pipeline':
      return { table: 'pipelines', id: command.id };
    case 'add-stage':
      return { table: 'stages', id: command.id };
    case 'split-stage':
      return { table: 'stages', id: command.into };
    case 'add-view':
      return { table: 'views', id: command.id };
    case 'add-template':
    case 'copy-template':
      return { table: 'templates', id: command.id };
    case 'log-activity':
      return { table: 'activities', id: command.id };
    case 'add-outcome':
      return { table: 'outcomes', id: command.id };
    case 'add-cadence':
      return { table: 'cadences', id: command.id };
    case 'start-block':
      return { table: 'callBlocks', id: command.id };
    case 'start-review':
      return { table: 'reviews', id: command.id };
    case 'plan-follow-up':
      return { table: 'followUps', id: command.id };
    default:
      return undefined;
  }
}

/** What is sent again because its receipt was lost is not made twice. */
export async function isMade(book: Book, command: Command): Promise<boolean> {
  const made = madeBy(command);
  return made !== undefined && (await book.table(made.table).get(made.id)) !== undefined;
}

/** What a row made under the id of a removed one adds to that one's history: that it is back, and how. */
export async function returning(
  book: Book,
  command: Command,
  writes: readonly Write[],
  moment: Moment
): Promise<Write[]> {
  const made = madeBy(command);
  if (!made || isFactTable(made.table)) return [];
  const before = (await rowsNow(book, made.table, [made.id])).get(made.id);
  const after = writes.find(({ row }) => row.id === made.id)?.row;
  return before && after ? changesBetween(made.id, before, after, moment) : [];
}
