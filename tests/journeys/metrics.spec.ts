import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

const percent = /^\d+(\.\d)?%$/;

/** From Score to one figure, of the last twelve months: the sample always has deals in them. */
async function openFigure(page: Page, name: string): Promise<void> {
  await page.goto('/score');
  await page.getByRole('link', { name: /^Metrics/ }).click();
  await page.getByText('12 months', { exact: true }).click();
  await page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a definition changes the figure and what explains it, and the records lead to the deals', async ({ page }) => {
  const rep = new Rep(page);
  await rep.lookRound();
  await openFigure(page, 'Win rate');
  const value = page.getByText(percent).first();
  await expect(value).toBeVisible();
  const byCount = await value.textContent();
  await expect(page.getByText('Deals won ÷ (deals won + deals lost), by close date.')).toBeVisible();

  await page.getByRole('link', { name: 'Change the definition: Win rate' }).click();
  await page.getByText('By value', { exact: true }).click();
  await expect(page.getByText('Definition changed')).toBeVisible();
  await page.goBack();

  await expect(page.getByText('Amounts of deals won ÷ amounts of deals won and lost, by close date.')).toBeVisible();
  await expect(page.getByText('Win rate: By value')).toBeVisible();
  await expect(value).toBeVisible();
  await expect(value).not.toHaveText(byCount ?? '');

  const records = page.getByRole('region', { name: /The records behind it/ });
  await records.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/deals\//);
});

test('a figure marked as a KPI stands first, and steps through the time', async ({ page }) => {
  const rep = new Rep(page);
  await rep.lookRound();
  await openFigure(page, 'Connect rate');
  await page.getByRole('button', { name: 'Make it a KPI' }).click();
  await expect(page.getByRole('button', { name: 'No longer a KPI' })).toBeVisible();
  await page.goBack();
  const kpis = page.getByRole('region', { name: 'Your KPIs' });
  await expect(kpis.getByRole('link', { name: /^Connect rate.*n = \d+/ })).toBeVisible();
});

test('a fiscal year that begins in October names its quarters by it', async ({ page }) => {
  const rep = new Rep(page);
  await rep.lookRound();
  await page.goto('/settings/definitions');
  await page.getByLabel('The fiscal year begins in').selectOption({ label: 'October' });
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goto('/metrics');
  await page.getByText('Quarter', { exact: true }).click();
  await expect(page.getByText(/^FY\d\d Q[1-4]$/)).toBeVisible();
});
