import { expect, test } from '@playwright/test';
import { Rep } from '../support/rep.ts';

test('twelve reports are ready, each in a sentence, a table and with the way on', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/score');
  await page.getByRole('link', { name: /^Reports/ }).click();
  const reports = page.getByRole('figure');
  await expect(reports).toHaveCount(12);
  const revenue = reports.filter({ hasText: 'Revenue' });
  await expect(revenue.getByText(/in twelve months, most in/)).toBeVisible();
  await revenue.getByText('The figures as a table').click();
  await expect(revenue.getByRole('row')).toHaveCount(13);
  await page.getByRole('link', { name: 'More: Win rate' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Win rate' })).toBeVisible();
});

test('an empty book says so instead of drawing nothing', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/reports');
  await expect(page.getByRole('heading', { name: 'No reports yet' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
});
