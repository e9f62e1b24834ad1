import { expect, test } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

test('another language is spoken at once, on every screen', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/settings');
  await page.getByText('Русский').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
  await page.goto('/score');
  await expect(page.getByRole('heading', { level: 1, name: 'Итоги' })).toBeVisible();
});

test('a look that was chosen is there before the first paint of the next start', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/settings');
  await page.getByText('Sunlight').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sunlight');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sunlight');
});

test('another zone is kept in the book', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/settings');
  await page.getByLabel('Reporting time zone').selectOption('Asia/Tokyo');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Reporting time zone')).toHaveValue('Asia/Tokyo');
});

test('another role leaves the goals alone until its own are asked for', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/settings');
  await page.getByLabel('Role').selectOption('field');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.goto('/score');
  await expect(page.getByRole('button', { name: /^Dials 0\b/ })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Use this role’s goals' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Goals of the role set' })).toBeVisible();
  await page.goto('/score');
  await expect(page.getByRole('button', { name: /^Visits held 0\b/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Connects/ })).toBeHidden();
});

test('an action of long ago can be taken back from the history, and what went can be restored', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook('Anna Kowalska');
  await rep.addPerson('Jan Nowak', '+48 602 345 678');
  await page.goto('/history');
  await page.getByRole('button', { name: 'Undo: Person added: Anna Kowalska' }).click();
  await expect(page.getByRole('button', { name: 'Restore: Anna Kowalska' })).toBeVisible();
  await page.goto('/people');
  await expect(page.getByText('Jan Nowak').first()).toBeVisible();
  await expect(page.getByText('Anna Kowalska')).toBeHidden();
  await page.goto('/history');
  await page.getByRole('button', { name: 'Restore: Anna Kowalska' }).click();
  await expect(page.getByText('Nothing was deleted in the last 30 days.')).toBeVisible();
  await page.goto('/people');
  await expect(page.getByText('Anna Kowalska').first()).toBeVisible();
});

test('settings and history stop no screen reader', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/settings');
  await expect(page.getByRole('button', { name: 'Remove sample data' })).toBeVisible();
  await expectNoBarriers(page);
  await page.goto('/history');
  await expect(page.getByText('Sample data added')).toBeVisible();
  await expectNoBarriers(page);
});
