import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { dayOf } from '#lib/domain/time.ts';
import { Rep } from '../support/rep.ts';

const chip = (page: Page, name: string) => page.locator('label').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });

/** A row of figures: its name, then its value. */
const figure = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) });

async function addDeal(page: Page, title: string, amount: string): Promise<void> {
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Amount', { exact: true }).fill(amount);
  // Today is in this month and in this quarter, whatever the date.
  await page.getByLabel('Close date', { exact: true }).fill(dayOf(Date.now(), 'Europe/Warsaw'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test('a rep answers for a deal on its screen, and the forecast counts it and shows it', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '1000');
  await chip(page, 'Commit').click();
  await page.goto('/score');
  await page.getByRole('link', { name: /^Forecast/ }).click();
  await expect(figure(page, 'Commit')).toContainText(/1,000/);
  await expect(figure(page, 'Weighted')).toContainText(/\b50\b/);
  await expect(figure(page, 'Best case')).toContainText('1 deal');
  await figure(page, 'Commit').click();
  const sheet = page.getByRole('dialog', { name: 'Commit' });
  await sheet.getByRole('link', { name: /Forklifts/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forklifts' })).toBeVisible();
  await expect(page.getByText('Forecast category: Commit')).toBeVisible();
});

test('several deals are said to be alike sure at once, and it can be taken back', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '1000');
  await addDeal(page, 'Pallets', '2000');
  await page.goto('/forecast');
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.getByRole('group', { name: '2 deals selected' }).getByRole('button', { name: 'Omitted' }).click();
  await expect(figure(page, 'Omitted')).toContainText('2 deals');
  await expect(figure(page, 'Open pipeline')).toContainText('0 deals');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(figure(page, 'Open pipeline')).toContainText(/3,000/);
});

test('chances by word, by stage and by own record each say where they come from', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/forecast');
  await chip(page, 'Next quarter').click();
  await chip(page, 'This quarter').click();
  await chip(page, 'Stage').click();
  await expect(page.getByText(/^The chance written at each stage, whatever was said of a deal/)).toBeVisible();
  await expect(page.getByText(/% by own record/)).toHaveCount(0);
  await chip(page, 'Own record').click();
  await expect(page.getByText(/% by stage/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(/^How many of your deals that came to a stage were won/)).toBeVisible();
});

test('how true chances were is drawn, said in a sentence and told in a table', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/forecast');
  await page.getByRole('link', { name: /^Forecast accuracy/ }).click();
  const chart = page.getByRole('figure', { name: /^Chance said and share won/ });
  await expect(chart).toContainText(/chances that were said|chances of deals that have ended/);
  await chart.getByText('The figures as a table').click();
  await expect(chart.getByRole('columnheader', { name: '95% interval' })).toBeVisible();
  await page.getByRole('button', { name: /^Stage / }).click();
  await expect(page.getByRole('dialog')).toContainText('Mean of (chance − outcome)²');
});

test('the forecast leaves the app with what its figures mean', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '1000');
  await page.goto('/forecast');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'As a table (CSV)' }).click();
  const stream = await (await download).createReadStream();
  const parts = await stream.toArray();
  const text = Buffer.concat(parts as Buffer[]).toString('utf8');
  expect(text).toMatch(/Forklifts/);
  expect(text).toMatch(/Win rate: /);
  expect(text).toMatch(/Your word: /);
});

test('the forecast and its accuracy are in nobody’s way', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/forecast');
  await expect(figure(page, 'Velocity')).toBeVisible();
  await expectNoBarriers(page);
  await page.goto('/forecast/accuracy');
  await expect(page.getByText('Which chances serve you best')).toBeVisible();
  await expectNoBarriers(page);
});
