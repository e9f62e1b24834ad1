import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

async function taken(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ]);
  return readFile(await download.path());
}

const markOn = async (page: Page): Promise<string> => (await page.locator('code').textContent()) ?? '';

test('figures are shared as a picture and as a table of one mark, with their definitions and without names', async ({
  page
}) => {
  await new Rep(page).lookRound();
  await page.goto('/score/card');
  await page.getByText('Quarter', { exact: true }).click();
  const largest = page.locator('section').filter({ hasText: 'Largest deals won' }).last();
  await expect(largest.getByText('Deal 1', { exact: true })).toBeVisible();
  await expect(page.getByText('Win rate: By number of deals')).toBeVisible();

  const picture = await taken(page, 'Picture');
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16), 'its width in pixels').toBe(1080);

  const mark = await markOn(page);
  const table = (await taken(page, 'CSV')).toString('utf8');
  expect(table).toContain(mark);
  expect(table).toContain('Win rate: By number of deals');
  expect(table).toContain('Deal 1');

  await page.getByLabel('Show names of deals').check();
  await expect(largest.getByText('Deal 1', { exact: true })).toBeHidden();
  await expect.poll(() => markOn(page), 'other figures have another mark').not.toBe(mark);
});

test('what winning costs is entered, corrected and taken back', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/spends');
  await page.getByRole('button', { name: 'Add a cost' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByText('Enter an amount above zero.')).toBeVisible();
  await sheet.getByLabel('Amount').fill('400');
  await sheet.getByLabel('Source it was for').fill('Fair');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('main').getByText(/400 spent, \d+ new customers?/)).toBeVisible();
  await page.getByRole('button', { name: /400.* Fair/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Nothing entered yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /400.* Fair/ })).toBeVisible();
});
