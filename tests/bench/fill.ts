import type { BrowserContext, Page } from '@playwright/test';
import { fromRead } from '#lib/book/read-row.ts';
import type { NewRow } from '#lib/domain/rows.ts';
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
  for (let from = 0; from < old.length; from += handful) await putRaw(page, old.slice(from, from + handful));
  const backstage = await Backstage.open(context, address);
  const held = rows.filter(row => !isOld(row, Date.now())).map(asNew);
  for (let from = 0; from < held.length; from += batch) {
    await backstage.send({ kind: 'add-rows', group: size, label: 'import', rows: held.slice(from, from + batch) });
  }
  await backstage.run({ kind: 'settle' });
  await page.close();
  await backstage.close();
}

const asNew = ({ table, row }: ReadRow): NewRow => ({ table, row: fromRead(row) }) as NewRow;

async function putRaw(page: Page, rows: readonly ReadRow[]): Promise<void> {
  await page.evaluate(putActivities, { rows: rows.map(({ row }) => row) });
}

/** Runs in the page. */
async function putActivities({ rows }: { rows: object[] }): Promise<void> {
  const opening = indexedDB.open('satchel');
  await new Promise(resolve => (opening.onsuccess = resolve));
  const book = opening.result;
  const writing = book.transaction('activities', 'readwrite', { durability: 'relaxed' });
  for (const row of rows) writing.objectStore('activities').put(row);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  book.close();
}
