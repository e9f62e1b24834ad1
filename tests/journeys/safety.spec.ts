import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

test('what is on the phone is told in numbers and plain words', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/safety');
  await expect(page.getByText('16 deals')).toBeVisible();
  await expect(page.getByText('18 people')).toBeVisible();
  await expect(page.getByText('60 activities')).toBeVisible();
  await expect(page.getByText('This device is the only copy.')).toBeVisible();
  await expect(page.getByText('Every change is saved and filed.')).toBeVisible();
});

test('a backup file holds the whole book, and its age is said', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/safety');
  await expect(page.getByText('No backup yet')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'satchel-backup', counts: { deals: 16 } });
  await expect(page.getByText('Last backup: today')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Last backup: today')).toBeVisible();
});

test('a backup a week old is warned about', async ({ page }) => {
  await new Rep(page).lookRound();
  const aWeekAgo = String(Date.now() - 7 * 24 * 60 * 60_000);
  await page.evaluate(at => {
    localStorage.setItem('satchel.noted.backup', at);
  }, aWeekAgo);
  await page.goto('/safety');
  await expect(page.getByText('Last backup: 7 days ago')).toBeVisible();
  await expect(page.getByText('What you did since then is on this phone alone.')).toBeVisible();
});

test('the book is checked on demand, and the answer is in words', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/safety');
  await page.getByRole('button', { name: 'Check the book' }).click();
  await expect(page.getByText(/^\s*All is well: \d+ rows compared, no differences\.\s*$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rebuild' })).toBeHidden();
});

test('the browser is asked for protection, and its answer is shown', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/safety');
  await page.getByRole('button', { name: 'Ask the browser to protect it' }).click();
  await expect(page.getByText(/^The browser (agreed|said no for now)/)).toBeVisible();
});

test('safety stops no screen reader', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/safety');
  await expect(page.getByRole('heading', { name: 'Protection' })).toBeVisible();
  await expectNoBarriers(page);
});
