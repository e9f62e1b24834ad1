import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

const glance = (page: Page) => page.getByRole('region', { name: 'The plan at a glance' });

/** What was sold so far, in whole units of the currency. */
async function soldNow(page: Page): Promise<number> {
  const said = await glance(page)
    .getByText(/ of .*300,000$/)
    .textContent();
  return Number(said?.split(' of ')[0]?.replace(/[^\d]/g, ''));
}

async function setQuota(page: Page, ote: string): Promise<void> {
  await page.getByRole('radio', { name: 'By your earnings' }).check({ force: true });
  await page.getByLabel('On-target earnings').fill(ote);
}

async function winForklifts(page: Page, amount: string): Promise<void> {
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill('Forklifts');
  await page.getByLabel('Amount', { exact: true }).fill(amount);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Won' }).click();
  const sheet = page.getByRole('dialog', { name: 'Won: Forklifts' });
  await sheet.locator('label').filter({ hasText: 'Relationship' }).click();
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Relationship').first()).toBeVisible();
}

test('a rep sets a quota by earnings, splits it by own history, wins a deal and sees the pace change', async ({
  page
}) => {
  await new Rep(page).lookRound();
  await page.goto('/score');
  await page.getByRole('link', { name: /^Plan and quota/ }).click();
  await page.getByRole('link', { name: 'Set a quota' }).click();
  await setQuota(page, '100000');
  await expect(page.getByText(/^3 to 5 times is .*300,000 to .*500,000$/)).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/\/plan$/);
  const before = await soldNow(page);
  const pace = await glance(page).getByText(/plan/).first().textContent();

  await page.getByRole('link', { name: /^Split/ }).click();
  await page.getByRole('radio', { name: 'Own history' }).check({ force: true });
  await expect(page.getByText(/^From \d+ whole months? of your sales/)).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Split saved' })).toBeVisible();

  await winForklifts(page, '290000');
  await page.goto('/plan');
  await expect.poll(() => soldNow(page)).toBe(before + 290_000);
  await expect(glance(page).getByText(/ahead of plan$/)).not.toHaveText(pace ?? '');
  await page.getByRole('button', { name: /^Month to date/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Month to date' });
  await expect(sheet.getByRole('link', { name: /Forklifts/ })).toBeVisible();
});

test('an amount that cannot be read is said, and nothing is kept', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/plan/quota');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('The way you chose has no amount yet.').first()).toBeVisible();
  await page.getByLabel('Amount').fill('12,3x');
  await expect(page.getByText('This amount cannot be read. Use digits, like 12500.').first()).toBeVisible();
  await page.goto('/plan');
  await expect(page.getByText('No plan yet')).toBeVisible();
});

test('months are weighed by keys or by typing, and what is extraordinary is added to one', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/plan/quota');
  await page.getByLabel('Amount').fill('1200000');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.goto('/plan/split');
  await page.getByRole('slider', { name: /^Weight of March/ }).press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Own weights' })).toBeChecked();
  await page.getByRole('spinbutton', { name: /^Weight of March/ }).fill('0');
  await page.getByRole('spinbutton', { name: /^Weight of March/ }).press('Tab');
  await expect(page.getByText(/^0% of the year/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Extraordinary' });
  await sheet.getByLabel('Month').selectOption({ index: 2 });
  await sheet.getByLabel('Amount').fill('50000');
  await sheet.getByLabel('Why').fill('Trade fair');
  await sheet.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Trade fair')).toBeVisible();
  await expect(page.getByText(/^Together .*1,250,000$/)).toBeVisible();
  await expectNoBarriers(page);
});
