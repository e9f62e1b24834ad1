import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

/** A deal that a rep has just typed in; the screen shows it. */
async function addDeal(page: Page, title: string, amount: string): Promise<void> {
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Amount', { exact: true }).fill(amount);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const stage = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d`) });

test('an amount typed the local way is read back before it is saved', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill('Forklifts');
  await page.getByLabel('Currency').selectOption('EUR');
  await page.getByLabel('Amount', { exact: true }).fill('12 500,50');
  await expect(page.getByText('€12,500.50')).toBeVisible();
  await page.getByLabel('Amount', { exact: true }).fill('a lot');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('This amount cannot be read')).toBeVisible();
  await page.getByLabel('Amount', { exact: true }).fill('12,500.50');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forklifts' })).toBeVisible();
  await expect(page.getByText('€12,500.50')).toBeVisible();
});

test('a deal moves by its button, and the history says from where to where', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '12500');
  await page.goto('/deals');
  await stage(page, 'Prospecting').getByRole('button', { name: 'Move Forklifts' }).click();
  await page.getByRole('button', { name: 'Next stage: Qualification' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Moved Forklifts to Qualification, stage 2 of 5' })
  ).toBeVisible();
  await page.getByRole('button', { name: /^Qualification 1$/ }).click();
  await stage(page, 'Qualification')
    .getByRole('link', { name: /Forklifts/ })
    .click();
  await expect(page.getByText('Stage: Prospecting → Qualification')).toBeVisible();
});

test('the keys [ and ] move the deal that has the focus, and the focus goes along', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '12500');
  await page.goto('/deals');
  await stage(page, 'Prospecting')
    .getByRole('link', { name: /Forklifts/ })
    .focus();
  await page.keyboard.press(']');
  await expect(stage(page, 'Qualification').getByRole('link', { name: /Forklifts/ })).toBeFocused();
  await page.keyboard.press('[');
  await expect(stage(page, 'Prospecting').getByRole('link', { name: /Forklifts/ })).toBeFocused();
});

test('a deal is lost only with a reason, and opens again', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '12500');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lost' }).click();
  const sheet = page.getByRole('dialog', { name: 'Lost: Forklifts' });
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(sheet.getByText('Choose a reason or write one')).toBeVisible();
  await sheet.locator('label').filter({ hasText: 'Price' }).click();
  await sheet.getByLabel('In your words').fill('They waited for the budget');
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Price, They waited for the budget').first()).toBeVisible();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByText('New in stage today')).toBeVisible();
});

test('a closing day put off is counted', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '12500');
  for (const day of ['2030-01-10', '2030-02-10', '2030-03-10']) {
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('Close date', { exact: true }).fill(day);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Move', exact: true })).toBeVisible();
  }
  await expect(page.getByText('put off 2 times')).toBeVisible();
});
