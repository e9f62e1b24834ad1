import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import { changesBetween } from '#lib/domain/change.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { RowId, TableName, Write } from '#lib/domain/rows.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { isFactTable } from '#lib/replica/layout.ts';
import type { Command } from './protocol.ts';

type Made = { readonly table: TableName; readonly id: RowId };

/** In which table a command makes the row whose id it carries. */
const tables = {
  'add-person': 'people',
  'add-company': 'companies',
  'add-deal': 'deals',
  'add-pipeline': 'pipelines',
  'add-stage': 'stages',
  'add-view': 'views',
  'add-template': 'templates',
  'copy-template': 'templates',
  'log-activity': 'activities',
  'add-outcome': 'outcomes',
  'add-persona': 'personas',
  'add-annotation': 'annotations',
  'add-spend': 'spends',
  'add-aim': 'aims',
  'add-scenario': 'scenarios',
  'add-cadence': 'cadences',
  'start-block': 'callBlocks',
  'start-review': 'reviews',
  'plan-follow-up': 'followUps'
} as const satisfies Partial<Record<Command['kind'], TableName>>;

type Making = Extract<Command, { readonly kind: keyof typeof tables }>;
const isMaking = (command: Command): command is Making => command.kind in tables;

/** The row that a command makes, if the screen has chosen its id. */
function madeBy(command: Command): Made | undefined {
  if (command.kind === 'set-up') return { table: 'settings', id: settingsId };
  if (command.kind === 'split-stage') return { table: 'stages', id: command.into };
  return isMaking(command) ? { table: tables[command.kind], id: command.id } : undefined;
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
