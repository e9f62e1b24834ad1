import { expect, test } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

test('a new rep is two taps from a book to look round in', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Field rep' }).click();
  await page.getByRole('button', { name: 'Look round with sample data' }).click();
  await expect(page.getByText('You are looking at sample data.')).toBeVisible();
  await page.goto('/people');
  await expect(page.getByText('Hannah Whitmore').first()).toBeVisible();
});

test('the first minute has no bar of places to go to, and says where the words stay', async ({ page }) => {
  await page.goto('/score');
  await expect(page).toHaveURL(/\/welcome$/);
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText('Everything you write stays on this phone.')).toBeVisible();
});

test('the language chosen is spoken at once, and at the next start', async ({ page }) => {
  await page.goto('/welcome');
  await page.getByText('Polski').click();
  await expect(page.getByRole('heading', { name: 'Czym się zajmujesz?' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Czym się zajmujesz?' })).toBeVisible();
});

test('currency, zone and week are those of the browser, and can be changed', async ({ page }) => {
  await page.goto('/welcome?role=ae');
  await page.getByText('GBP · Europe/Warsaw · Monday').click();
  await page.getByLabel('Currency').selectOption('PLN');
  await page.getByText('Services').click();
  await expect(page.getByText('Qualification → Brief → Scope → Proposal → Negotiation')).toBeVisible();
  await page.getByRole('button', { name: 'Add three people' }).click();
  await expect(page).toHaveURL(/\/people\/new$/);
  await page.goto('/settings');
  await expect(page.getByLabel('Currency of new deals')).toHaveValue('PLN');
  await expect(page.getByLabel('Role')).toHaveValue('ae');
  await page.getByRole('link', { name: /^Pipelines/ }).click();
  await expect(page.getByText('Qualification → Brief → Scope → Proposal → Negotiation')).toBeVisible();
});

test('a backup can be restored before anything is set up', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await expect(page.getByRole('heading', { name: 'Restore a backup' })).toBeVisible();
});

test('the sample goes in one tap, and what the rep added stays', async ({ page }) => {
  const rep = new Rep(page);
  await rep.lookRound();
  await rep.addPerson('Zofia Prawdziwa', '+48 601 234 567');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Remove sample data' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sample data removed' })).toBeVisible();
  await page.goto('/safety');
  await expect(page.getByText('1 person')).toBeVisible();
  await expect(page.getByText('0 deals')).toBeVisible();
  await expect(page.getByText('0 activities')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('You are looking at sample data.')).toBeHidden();
  await page.goto('/history');
  await expect(page.getByText('Nothing was deleted in the last 30 days.')).toBeVisible();
});

test('the removal of the sample can be taken back', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('You are looking at sample data.')).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('You are looking at sample data.')).toBeVisible();
});

test('nothing on the way stops a screen reader', async ({ page }) => {
  await page.goto('/welcome');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Solo seller' }).click();
  await page.getByText('Currency, time zone, week').click();
  await expect(page.getByLabel('Time zone')).toBeVisible();
  await expectNoBarriers(page);
});
