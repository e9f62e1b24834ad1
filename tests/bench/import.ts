import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { median, type Figure } from './figure.ts';
import { dealsFile } from './deals-file.ts';
import type { Phones } from './phones.ts';

const times = 5;
const records = 10_000;

type Round = { readonly ours: number; readonly floor: number; readonly block: number };

/** A file of deals through the import screen, beside the bare writes of the rows that came out of it. */
export async function* importing(phones: Phones): AsyncGenerator<Figure> {
  const taken: Round[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'satchel-bench-'));
  const file = join(folder, 'deals.csv');
  await writeFile(file, dealsFile(records));
  for (let round = 0; round < times; round += 1) taken.push(await oneImport(phones, file));
  await rm(folder, { recursive: true });
  const ours = median(taken.map(round => round.ours));
  const floor = median(taken.map(round => round.floor));
  const block = median(taken.map(round => round.block));
  yield { what: `import of ${String(records)} deals`, workload: '', value: ours, unit: 'ms', floor };
  // A browser tells only of blocks of 50 ms and more, so none is 0.
  yield { what: 'longest block of the page from file to done', workload: '', value: block, unit: 'ms' };
}

async function oneImport(phones: Phones, file: string): Promise<Round> {
  const phone = await phones.fresh();
  const page = await phone.page();
  await page.goto(phone.address);
  await page.getByRole('link', { name: 'Outbound (SDR)' }).click();
  await page.getByRole('button', { name: 'Add three people' }).click();
  await page.getByRole('navigation').waitFor();
  await page.goto(`${phone.address}/import`);
  await page.evaluate(watchBlocks);
  await page.locator('input[type=file]').first().setInputFiles(file);
  const button = page.getByRole('button', { name: 'Import', exact: true });
  await button.waitFor({ timeout: 60_000 });
  const ours = await imported(page);
  const block = await page.evaluate(() => globalThis.longestBlock);
  const floor = await page.evaluate(writeAgain);
  await page.close();
  await phone.dispose();
  return { ours, floor, block };
}

async function imported(page: Page): Promise<number> {
  const from = performance.now();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Undo the whole import' }).waitFor({ timeout: 300_000 });
  return performance.now() - from;
}

declare global {
  var longestBlock: number;
}

/** Runs in the page. */
function watchBlocks(): void {
  globalThis.longestBlock = 0;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longestBlock = Math.max(longestBlock, duration);
  }).observe({ type: 'longtask', buffered: false });
}

/** Runs in the page: every row of the book into an empty one of the same shape, in batches as the import writes them. */
async function writeAgain(): Promise<number> {
  const open = (name: string, shape?: (book: IDBDatabase) => void) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => shape?.(opening.result);
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = reject;
    });
  const tables = ['companies', 'people', 'deals', 'changes'];
  const reading = (await open('satchel')).transaction(tables);
  const stores = tables.map(table => reading.objectStore(table));
  const read = stores.map(store => store.getAll() as IDBRequest<object[]>);
  const shapes = stores.map(store => ({
    name: store.name,
    indexes: [...store.indexNames]
      .map(name => store.index(name))
      .map(({ name, keyPath, multiEntry }) => ({ name, keyPath, multiEntry }))
  }));
  await new Promise(resolve => (reading.oncomplete = resolve));
  const bare = await open('bare', copy => {
    for (const { name, indexes } of shapes) {
      const store = copy.createObjectStore(name, { keyPath: 'id' });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
    }
  });
  const rows = read.flatMap(({ result }, n) => result.map(row => ({ table: tables[n] ?? '', row })));
  const from = performance.now();
  for (let n = 0; n < rows.length; n += 500) {
    const writing = bare.transaction(tables, 'readwrite', { durability: 'strict' });
    for (const { table, row } of rows.slice(n, n + 500)) writing.objectStore(table).put(row);
    await new Promise(resolve => (writing.oncomplete = resolve));
  }
  return performance.now() - from;
}
