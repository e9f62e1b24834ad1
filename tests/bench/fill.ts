import type { BrowserContext, Page } from '@playwright/test';
import { postingsOf } from '#lib/book/postings.ts';
import { fromRead } from '#lib/book/read-row.ts';
import { rollupsOf } from '#lib/domain/rollups-of.ts';
import type { NewRow, Write } from '#lib/domain/rows.ts';
import { Backstage } from '../support/backstage.ts';
import { workload, type Size } from './workload.ts';

type ReadRow = ReturnType<typeof workload>[number];

const month = 31 * 24 * 60 * 60_000;
const batch = 1_000;
const handful = 10_000;

/** Older activities are in documents that nothing opens, so they go straight into their table. */
const isOld = ({ table, row }: ReadRow, now: number): boolean =>
  table === 'activities' && 'at' in row && Number(row.at) < now - month;

/** Fills the book of the browser: what the engine keeps at hand through the engine, the rest into the tables. */
export async function fill(context: BrowserContext, address: string, size: Size): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const rows = workload(size, Date.now());
  const old = rows.filter(row => isOld(row, Date.now()));
  for (let from = 0; from < old.length; from += handful)
    await putRaw(
      page,
      'activities',
      old.slice(from, from + handful).map(({ row }) => row)
    );
  const backstage = await Backstage.open(context, address);
  const held = rows.filter(row => !isOld(row, Date.now())).map(asNew);
  for (let from = 0; from < held.length; from += batch) {
    await backstage.send({ kind: 'add-rows', group: size, label: 'import', rows: held.slice(from, from + batch) });
  }
  await backstage.run({ kind: 'settle' });
  const postings = postingsOf(old as Write[]);
  for (let from = 0; from < postings.length; from += handful)
    await putRaw(page, 'postings', postings.slice(from, from + handful));
  await putRaw(page, 'rollups', rollupsOf(rows as Write[]));
  await page.close();
  await backstage.close();
}

const asNew = ({ table, row }: ReadRow): NewRow => ({ table, row: fromRead(row) }) as NewRow;

/** Past the engine, as fast as the browser can. */
export const putRaw = (page: Page, table: string, rows: object[]): Promise<void> =>
  page.evaluate(putRows, { table, rows });

/** Runs in the page. */
async function putRows({ table, rows }: { table: string; rows: object[] }): Promise<void> {
  const opening = indexedDB.open('satchel');
  await new Promise(resolve => (opening.onsuccess = resolve));
  const book = opening.result;
  const writing = book.transaction(table, 'readwrite', { durability: 'relaxed' });
  for (const row of rows) writing.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  book.close();
}
