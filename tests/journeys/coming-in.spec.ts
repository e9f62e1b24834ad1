import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

const patient = { timeout: 30_000 };
const passphrase = 'copper river seventy lamps';

async function turnOn(page: Page): Promise<void> {
  await new Rep(page).startBook();
  await page.goto('/safety');
  await page.getByRole('button', { name: 'Turn sync on' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Turn sync on' }).click();
  await expect(page.getByRole('status').getByText(/^Relay has everything, /)).toBeVisible(patient);
}

async function writeDown(page: Page): Promise<readonly string[]> {
  await page.goto('/recovery');
  await page.getByRole('button', { name: 'Show the 24 words' }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(24);
  const rows = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  return rows.map(row => row.replace(/[^a-z]/g, ''));
}

test('the words on paper bring the book back on a device that has nothing', async ({ page, browser }) => {
  await turnOn(page);
  const words = await writeDown(page);
  const lost = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await lost.goto('/');
  await lost.getByRole('link', { name: 'I have 24 words' }).click();
  await lost.getByLabel('24 words').fill(['nonsens', ...words.slice(1)].join(' '));
  await lost.getByRole('button', { name: 'Bring it back' }).click();
  await expect(lost.getByText('Word number 1 is not in the list.').first()).toBeVisible();
  await expectNoBarriers(lost);
  await lost.getByLabel('24 words').fill(words.join('\n'));
  await lost.getByRole('button', { name: 'Bring it back' }).click();
  await expect(lost.getByRole('navigation')).toBeVisible(patient);
  await lost.goto('/people');
  await expect(lost.getByRole('link', { name: 'Anna Kowalska' })).toBeVisible(patient);
});

test('three words are asked before the sheet is called right', async ({ page }) => {
  await turnOn(page);
  const words = await writeDown(page);
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'I have them on paper' }).click();
  const fields = page.getByLabel(/^Word \d+$/);
  await expect(fields).toHaveCount(3);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText(/^Word \d+ is another one/).first()).toBeVisible();
  for (const label of await page.getByText(/^Word \d+$/).allInnerTexts()) {
    const place = Number(label.replace(/\D/g, '')) - 1;
    await page.getByLabel(label, { exact: true }).fill(words[place] ?? '');
  }
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'The sheet is right' })).toBeVisible();
  await expect(page.getByText('nobody can help you')).toBeVisible();
});

test('a locked backup opens with its passphrase alone, before anything is set up', async ({ page, browser }) => {
  await new Rep(page).startBook();
  await page.goto('/safety');
  await page.getByRole('button', { name: 'Locked backup file' }).click();
  const sheet = page.getByRole('dialog');
  const choose = async (text: string) => {
    await sheet.getByLabel('Passphrase', { exact: true }).fill(text);
    await sheet.getByLabel('The same passphrase again').fill(text);
    await sheet.getByRole('button', { name: 'Save the locked file' }).click();
  };
  await choose('short');
  await expect(sheet.getByText('Too short: at least 12 characters.').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await choose(passphrase);
  const file = await (await download).path();

  const fresh = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await fresh.goto('/import');
  await fresh.locator('input[type=file]').setInputFiles(file);
  await fresh.getByLabel('Passphrase').fill('another passphrase');
  await fresh.getByRole('button', { name: 'Unlock and restore' }).click();
  await expect(fresh.getByText(/does not open the file/).first()).toBeVisible(patient);
  await fresh.getByLabel('Passphrase').fill(passphrase);
  await fresh.getByRole('button', { name: 'Unlock and restore' }).click();
  await expect(fresh.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible(patient);
  await fresh.goto('/people');
  await expect(fresh.getByRole('link', { name: 'Anna Kowalska' })).toBeVisible();
});

test('a link that is opened leaves the address at once and waits to be used', async ({ page }) => {
  await page.goto('/#p=AbCd');
  await expect(page.getByLabel('Or paste the link')).toHaveValue(/#p=AbCd$/);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('This is not a pairing link.').first()).toBeVisible(patient);
  await expectNoBarriers(page);
});

test.describe('in Safari on an iPhone', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1' });

  test('a link is not used, only handed on to the app on the Home Screen', async ({ page }) => {
    await page.goto('/#p=AbCd');
    await expect(page.getByRole('heading', { name: 'Open the app on your Home Screen and paste this' })).toBeVisible();
    await expect(page.getByText(/#p=AbCd$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
  });
});
