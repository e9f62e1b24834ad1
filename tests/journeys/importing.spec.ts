import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { fillBook } from '../support/filled-book.ts';
import { Rep } from '../support/rep.ts';

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const hasShared = existsSync(shared);

const deals = [
  'Nazwa szansy;Firma;Osoba kontaktowa;Etap;Wartość;Waluta;Data rozpoczęcia;Data zamknięcia;Opiekun',
  'Drukarki;Żabka Sp. z o.o.;Łukasz Żak;Wygrana;4704,00;zł;20.11.2025;23.03.2026;Ja',
  'Skanery;Opentech;Anna Nowak;Przegrana;0,00;zł;05.12.2025;14.03.2026;Ja',
  'Serwis;Opentech;Anna Nowak;W trakcie rozmów;1 200,50;zł;16.12.2025;;Ja',
  'Papier;Konex;Jan Kos;W trakcie rozmów;dużo;zł;16.12.2025;;Ja'
].join('\r\n');

const asFile = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const chooseFile = (page: Page, file: Parameters<Page['setInputFiles']>[1]) =>
  page.getByLabel('Choose a file').setInputFiles(file);

async function openImport(page: Page): Promise<void> {
  await new Rep(page).startBook();
  await page.goto('/import');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function importFile(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await chooseFile(page, file);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}

test('a Polish spreadsheet is understood, shown, and taken in; its unreadable row can be saved', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, asFile('szanse.csv', deals));
  await expect(page.getByText('3 deals · 2 people · 2 companies')).toBeVisible();
  await expect(page.getByText('1 won · 1 lost · 1 open')).toBeVisible();
  await expect(page.getByText('1 row cannot be read')).toBeVisible();
  await expect(page.getByText('Row 5: Wartość “dużo” – not an amount')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save these rows as a file' }).click();
  expect((await download).suggestedFilename()).toBe('satchel-problem.csv');

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: '7 records added' })).toBeVisible();
  await page.getByRole('link', { name: 'See the score' }).click();
  await page.getByText('All time').click();
  await expect(page.getByRole('button', { name: /^Win rate 50%/ })).toBeVisible();
});

test('the same file twice adds nothing, and the whole import is undone at once', async ({ page }) => {
  await openImport(page);
  await importFile(page, asFile('szanse.csv', deals));
  await expect(page.getByRole('heading', { name: '7 records added' })).toBeVisible();
  await page.getByRole('button', { name: 'Import another file' }).click();
  await importFile(page, asFile('szanse.csv', deals));
  await expect(page.getByRole('heading', { name: '0 records added' })).toBeVisible();

  await page.goto('/history');
  await page.getByRole('button', { name: /Undo/ }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Undone' })).toBeVisible();
  await page.goto('/deals');
  await expect(page.getByText('Serwis')).toBeHidden();
});

test('cells pasted from a spreadsheet are read like a file', async ({ page }) => {
  await openImport(page);
  await page.getByLabel('Or paste cells from a spreadsheet').fill('Name\tPhone\nGrace Hopper\t+1 212 555 0187\n');
  await page.getByRole('button', { name: 'Read what I pasted' }).click();
  await expect(page.getByText('1 person', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'See the people' }).click();
  await expect(page.getByText('Grace Hopper')).toBeVisible();
});

const junk = [
  ['ten megabytes in one line', 'x'.repeat(10_000_000), 'too long to be a table'],
  ['a picture called CSV', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'It is a picture.'],
  ['an Excel workbook', Buffer.from('PK\u0003\u0004xl/workbook.xml'), 'save it as CSV'],
  ['an empty file', '', 'Nothing was imported.']
] as const;

for (const [what, content, sentence] of junk) {
  test(`${what} is refused in words, and the app stays awake`, async ({ page }) => {
    await openImport(page);
    await chooseFile(page, asFile('strange.csv', content));
    await expect(page.getByRole('alert')).toContainText(sentence);
    await page.getByRole('link', { name: 'People' }).click();
    await expect(page.getByText('Anna Kowalska')).toBeVisible();
  });
}

test('a backup restored on an empty phone gives the same book', async ({ page, browser, context, baseURL }) => {
  await fillBook(context, baseURL ?? '');
  await page.goto('/import');
  const first = await savedBackup(page);
  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-GB' });
  const empty = await other.newPage();
  await empty.goto('/import');
  await empty.getByLabel('Choose a backup file').setInputFiles(asFile('book.json', first));
  await expect(empty.getByRole('status').filter({ hasText: 'rows restored' })).toBeVisible();
  await empty.goto('/import');
  const second = await savedBackup(empty);
  const tablesOf = (text: string) => (JSON.parse(text) as { tables: unknown }).tables;
  expect(tablesOf(second)).toEqual(tablesOf(first));
  await other.close();
});

async function savedBackup(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

for (const file of ['01_pl_excel_cp1250', '04_ru_amocrm_utf8bom', '07_hubspot_all_quoted', '08_pipedrive_export']) {
  test(`the score of a rep imported from ${file} is the known one${hasShared ? '' : ' (skipped: no shared data here)'}`, async ({
    page
  }) => {
    test.skip(!hasShared, 'the shared data is not on this machine');
    await openImport(page);
    await importFile(page, `${shared}variants/Boris_Faz/${file}.csv`);
    await page.getByRole('link', { name: 'See the score' }).click();
    await page.getByText('All time').click();
    await expect(page.getByRole('button', { name: 'Win rate 66% 101 won of 153 closed' })).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^Average won deal .*2,590 mean of 101 deals, median .*1,239$/ })
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /^Revenue won .*261,631/ })).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Sales cycle 48.1 days mean of 101 deals, median 45' })
    ).toBeVisible();
  });
}

test('the import screen has no barriers', async ({ page }) => {
  await openImport(page);
  await expectNoBarriers(page);
  await chooseFile(page, asFile('szanse.csv', deals));
  await page.getByText('What the columns mean').click();
  await expectNoBarriers(page);
});
