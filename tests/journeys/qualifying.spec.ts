import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

const chip = (page: Page, name: string) => page.getByRole('dialog').locator('label').filter({ hasText: name });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

async function withDeal(page: Page): Promise<Rep> {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.openPerson('Anna Kowalska');
  await rep.addDealFor('Anna Kowalska', 'Forklifts');
  return rep;
}

test('a rep says who is who in a deal, and is told that it hangs on one person', async ({ page }) => {
  await withDeal(page);
  await expect(page.getByText('Single thread')).toBeVisible();
  await page.getByRole('button', { name: 'Anna Kowalska: Role' }).click();
  await chip(page, 'Champion').click();
  await chip(page, 'For us').click();
  await save(page).click();
  await expect(page.getByRole('button', { name: 'Anna Kowalska: Champion' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Anna Kowalska.*For us/ })).toBeVisible();
  await expect(page.getByText('1 of 10 facts known')).toBeVisible();
});

test('a lead becomes qualified by the rep’s own definition, on the day its last fact is told', async ({ page }) => {
  const rep = await withDeal(page);
  await page.goto('/settings/qualification');
  const interest = page.getByRole('region', { name: 'Marketing-qualified (MQL): shows interest' });
  await interest.getByLabel('Problems').uncheck();
  await expect(page.getByText('Definition saved')).toBeVisible();
  await rep.openDeal('Forklifts');
  await expect(page.getByText(/^MQL/)).toBeHidden();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Why', { exact: true }).fill('The old fleet is worn out');
  await save(page).click();
  await expect(page.getByText(/^MQL/)).toBeVisible();
});

test('what hurts a kind of buyer, and the answer to it, is at hand on the deal', async ({ page }) => {
  const rep = await withDeal(page);
  await page.goto('/personas');
  await page.getByRole('button', { name: 'Add a persona' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Fleet manager');
  await page.getByLabel('Pains').fill('Breakdowns cost two shifts a month');
  await page.getByLabel('How the product answers').fill('Service within a day');
  await save(page).click();
  await expect(page.getByRole('button', { name: 'Fleet manager Breakdowns' })).toBeVisible();
  await rep.openDeal('Forklifts');
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Persona').selectOption({ label: 'Fleet manager' });
  await save(page).click();
  await page.locator('summary').filter({ hasText: 'Persona: Fleet manager' }).click();
  await expect(page.getByText('Service within a day')).toBeVisible();
});

test('a change of script is marked, and nothing is claimed of it before there are calls to tell', async ({ page }) => {
  await withDeal(page);
  await page.goto('/score');
  await page.getByRole('link', { name: /What I changed/ }).click();
  await page.getByRole('button', { name: 'Mark a change' }).click();
  await page.getByLabel('What changed').fill('New opener');
  await save(page).click();
  await expect(page.getByText('New opener', { exact: true })).toBeVisible();
  await expect(page.getByText('Too few to tell.')).toBeVisible();
});

test('somebody who has just come in waits on Today until the first answer', async ({ page }) => {
  const rep = await withDeal(page);
  await page.goto('/people/new');
  await page.getByLabel(rep.t.people.form.name, { exact: true }).fill('Inga Nowa');
  await page.getByLabel('Came in just now').check();
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inga Nowa' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '1 waits for a first answer' })).toBeVisible();
});
