import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

const amount = (page: Page, text: string) => page.locator('.amount').filter({ hasText: text });
const shownStatus = (page: Page, name: string) => page.getByRole('status').filter({ hasText: name });

async function addDeal(page: Page, title: string, typed: string): Promise<void> {
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Amount', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Ten seats at 99 a month for two years, 5,000 to begin with, 10 % off; 9,000 to deliver. */
async function typeTerms(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terms' }).click();
  const sheet = page.getByRole('dialog', { name: 'Terms: Forklifts' });
  await sheet.getByLabel('One-off price').fill('5 000');
  await sheet.getByLabel('Recurring price').fill('99');
  await sheet.getByLabel('Seats').fill('10');
  await sheet.getByLabel('Term, months').fill('24');
  await sheet.getByLabel('Discount, %').fill('10');
  await expect(sheet.getByText('£25,884')).toBeVisible();
  await expect(sheet.getByText('£10,692')).toBeVisible();
  await sheet.getByLabel('Cost to deliver').fill('9000');
  await expect(sheet.getByText('£16,884 · 65%')).toBeVisible();
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(sheet).toBeHidden();
}

async function lose(page: Page, ...reasons: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lost' }).click();
  const sheet = page.getByRole('dialog', { name: 'Lost: Forklifts' });
  for (const reason of reasons) await sheet.locator('label').filter({ hasText: reason }).click();
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(sheet).toBeHidden();
}

test('terms typed on a phone give the amount; lost, reopened, and an old amount put back', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '45000');
  await typeTerms(page);
  await expect(amount(page, '£25,884')).toBeVisible();

  await lose(page, 'Price', 'Timing');
  await expect(page.getByText('Price, Timing').first()).toBeVisible();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByText('New in stage today')).toBeVisible();

  await page
    .locator('label')
    .filter({ hasText: /^\s*Changes\s*$/ })
    .click();
  await expect(page.getByText('Amount: £45,000 → £25,884')).toBeVisible();
  await expect(page.getByText('on this device').first()).toBeVisible();
  await page.getByRole('button', { name: 'Put back Amount: £45,000' }).click();
  await expect(amount(page, '£45,000')).toBeVisible();
  await shownStatus(page, 'Amount is £45,000 again').getByRole('button', { name: 'Undo' }).click();
  await expect(amount(page, '£25,884')).toBeVisible();
});

test('a deal is won with a lesson and a rival, both there to be read', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '45000');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Won' }).click();
  const sheet = page.getByRole('dialog', { name: 'Won: Forklifts' });
  await sheet.locator('label').filter({ hasText: 'Relationship' }).click();
  await sheet.getByLabel('Who else was in it?').fill('Linde, Toyota');
  await sheet.getByLabel('What to do again').fill('Bring the CFO early');
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Linde, Toyota').first()).toBeVisible();
  await expect(page.getByText('Bring the CFO early').first()).toBeVisible();
});

test('a currency has a rate from a day on, and an amount in it says by which rate it is worth what', async ({
  page
}) => {
  await new Rep(page).startBook();
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill('Forklifts');
  await page.getByLabel('Currency').selectOption('EUR');
  await page.getByLabel('Amount', { exact: true }).fill('1000');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('No rate for EUR yet')).toBeVisible();
  await page.getByRole('link', { name: 'Add a rate' }).click();
  await expect(shownStatus(page, 'In open deals without a rate: EUR')).toBeVisible();
  await page.getByRole('button', { name: 'Add a rate' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add a rate' });
  await sheet.getByLabel('1 EUR in GBP').fill('0,87');
  await sheet.getByLabel('Holds from').fill('2026-01-05');
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('1 EUR = 0.87 GBP')).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/≈ £870 at 0.87 from 5 Jan/)).toBeVisible();
});

test('a reason of the rep’s own is offered, a renamed one keeps its deals, a hidden one is asked no more', async ({
  page
}) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts', '45000');
  await lose(page, 'Price');
  await page.goto('/settings/reasons');
  await page.getByRole('button', { name: 'Add a reason' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Public tender');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: /^Price/ }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Too dear');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: /^Timing/ }).click();
  await page.getByRole('dialog').locator('label').filter({ hasText: 'Offered when a deal ends' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('hidden')).toBeVisible();

  await addDeal(page, 'Pallets', '100');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lost' }).click();
  const sheet = page.getByRole('dialog', { name: 'Lost: Pallets' });
  await expect(sheet.locator('label').filter({ hasText: 'Timing' })).toHaveCount(0);
  await sheet.locator('label').filter({ hasText: 'Too dear' }).click();
  await sheet.locator('label').filter({ hasText: 'Public tender' }).click();
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Too dear, Public tender').first()).toBeVisible();
});
