import { expect, test } from '@playwright/test';
import { Rep } from '../support/rep.ts';

test('several people are chosen by keyboard and put on a cadence, then called one after another', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  for (const name of ['Jan Nowak', 'Ewa Lis']) await rep.addPerson(name, '+48 601 234 567');
  await page.goto('/people');
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Jan Nowak' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: '1 selected' })).toBeVisible();
  await page.getByRole('button', { name: 'Select all 3' }).click();
  await expect(page.getByRole('status').filter({ hasText: '3 selected' })).toBeVisible();
  await page.getByRole('button', { name: 'Start a cadence' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Cold outbound/ })
    .click();
  await expect(page.getByText('3 people started: Cold outbound')).toBeVisible();

  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Anna Kowalska' }).check();
  await page.getByRole('checkbox', { name: 'Ewa Lis' }).check();
  await page.getByRole('button', { name: 'Call block' }).click();
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible();
});
