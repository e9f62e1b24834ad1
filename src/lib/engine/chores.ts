import { sumsThatDiffer } from '#lib/book/rebuild.ts';
import { sameJson } from '#lib/domain/json.ts';
import { doublesOf, duplicates } from './doubles.ts';
import type { Engine } from './engine.ts';
import { readEverything } from './everything.ts';
import { cards, exportAll, restoreBackup, spreadsheet, writeBackup } from './files.ts';
import type { CheckReport, Chore, ChoreAnswers } from './protocol.ts';
import { readTables, rebuildAll } from './whole-book.ts';

/** Carries out a chore; alone where the whole book must stand still for it. */
export function runChore(engine: Engine, chore: Chore): Promise<ChoreAnswers[Chore['kind']]> {
  switch (chore.kind) {
    case 'check':
      return engine.alone(() => check(engine));
    case 'rebuild':
      return engine.alone(() => rebuildAll(engine));
    case 'export':
      return engine.alone(() => exportAll(engine));
    case 'backup':
      return engine.alone(() => writeBackup(engine, chore.app));
    case 'settle':
      return engine.filing.now().then(unfiled => ({ unfiled }));
    case 'restore-backup':
      return engine.alone(() => restoreBackup(engine, chore.text, chore.group));
    case 'calendar':
      return import('#lib/exchange/calendar/write-calendar.ts').then(({ writeCalendar }) => ({
        text: writeCalendar(chore.name, chore.entries)
      }));
    case 'cards':
      return cards(engine, chore.stageNames);
    case 'spreadsheet':
      return spreadsheet(engine, chore);
    case 'table':
      return import('#lib/exchange/csv-text.ts').then(({ csvText }) => ({ text: csvText(chore.rows) }));
    case 'doubles':
      return doublesOf(engine.book, chore.sketches).then(found => ({ found }));
    case 'duplicates':
      return duplicates(engine.book).then(pairs => ({ pairs }));
  }
}

/** Do documents, journal and read tables tell the same, and are the sums theirs? Names every row that is not. */
async function check({ book, replica }: Engine): Promise<CheckReport> {
  const { writes, bad } = await readEverything(book, replica);
  const read = await readTables(book);
  const differences: CheckReport['differences'][number][] = [];
  for (const { table, row } of writes) {
    const found = read.get(row.id);
    read.delete(row.id);
    if (!found) differences.push({ table, id: row.id, problem: 'not in the tables' });
    else if (!sameJson(found, row)) differences.push({ table, id: row.id, problem: 'differs in the tables' });
  }
  for (const id of read.keys()) differences.push({ table: 'any', id, problem: 'not in the documents' });
  for (const id of await sumsThatDiffer(book, writes)) differences.push({ table: 'rollups', id, problem: 'wrong sum' });
  return {
    rows: writes.length,
    differences,
    unreadable: bad.length,
    unfiled: await book.journal.filter(({ filed }) => filed !== true).count()
  };
}
