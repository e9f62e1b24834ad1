import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

async function logNote(page: Page, rep: Rep, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await rep.chip('Good talk').click();
  await rep.sheet.getByLabel('Note').fill(note);
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
}

test('two Annas are one: merged with all their history, and two again when the rep says so', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook('Anna Kowalska', '+48 601 234 567');
  await logNote(page, rep, 'asked for the offer');
  await rep.addPerson('Kowalska Anna', '601234567');
  const old = page.url();
  await logNote(page, rep, 'likes forklifts');

  await page.goto('/people');
  await page.getByRole('link', { name: 'Duplicates' }).click();
  await expect(page.getByRole('heading', { name: 'Same number: +48601234567' })).toBeVisible();
  await page.getByRole('radio', { name: 'Kowalska Anna' }).click();
  await page.getByRole('button', { name: /^Merge / }).click();
  await expect(page.getByRole('heading', { name: 'No duplicates' })).toBeVisible();

  await page.goto(old);
  await expect(page.getByRole('heading', { level: 1, name: 'Kowalska Anna' })).toBeVisible();
  await expect(page.getByText('asked for the offer')).toBeVisible();
  await expect(page.getByText('likes forklifts')).toBeVisible();
  await page.goto('/people');
  await expect(page.locator('main li a[href^="/people/person"]')).toHaveCount(1);

  await page.goto(old);
  await page.getByRole('button', { name: /^Take .* apart again$/ }).click();
  await expect(page.getByText(/^A person again: /)).toBeVisible();
  await page.goto('/people');
  await expect(page.locator('main li a[href^="/people/person"]')).toHaveCount(2);
  await page.goto(old);
  await expect(page.getByText('likes forklifts')).toBeVisible();
  await expect(page.getByText('asked for the offer')).toHaveCount(0);
});

test('two who are told apart are never suggested again', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook('Jan Nowak', '+48 602 111 222');
  await rep.addPerson('Jan Nowak', '+48 602 333 444');
  await page.goto('/people/duplicates');
  await page.getByRole('button', { name: /are not the same$/ }).click();
  await expect(page.getByRole('heading', { name: 'No duplicates' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No duplicates' })).toBeVisible();
});

test('the form says who it may be while the rep types, whatever the spelling of the number', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook('Anna Kowalska', '+48 601 234 567');
  await page.goto('/people/new');
  await page.getByLabel('Name', { exact: true }).fill('A. K.');
  await page.getByLabel('Phone').first().fill('0048 601-234-567');
  await expect(page.getByText('Perhaps already in your book')).toBeVisible();
  await expect(page.getByRole('link', { name: /Anna Kowalska/ })).toBeVisible();
});
