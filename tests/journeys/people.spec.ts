import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: /^Name, company/ });
const found = (page: Page) => page.getByRole('main').getByRole('listitem');

async function withPeople(page: Page): Promise<Rep> {
  const rep = new Rep(page);
  await rep.startBook('Łucja Brzęk', '+48 601 234 567');
  await rep.addPerson('Анна Щукина', '+7 912 555 44 33');
  await rep.addPerson('Oliver Ashworth', '0117 496 0123');
  return rep;
}

test('a person is found by bare letters, by another alphabet and by the last digits', async ({ page }) => {
  await withPeople(page);
  await page.goto('/people');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  for (const [typed, name] of [
    ['lucja brz', 'Łucja Brzęk'],
    ['shchuk', 'Анна Щукина'],
    ['0123', 'Oliver Ashworth']
  ] as const) {
    await search(page).fill(typed);
    await expect(found(page)).toHaveCount(1);
    await expect(found(page).getByRole('link', { name })).toBeVisible();
  }
  await search(page).fill('nobody at all');
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
});

test('a company typed once is offered to the next person and leads to both', async ({ page }) => {
  await withPeople(page);
  await page.goto('/people/new');
  await page.getByLabel('Name', { exact: true }).fill('Jan Nowak');
  await page.getByRole('combobox', { name: 'Company' }).fill('Hurtownia Łódź');
  await expect(page.getByText('will be added as a new company')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jan Nowak' })).toBeVisible();

  await page.goto('/people/new');
  await page.getByLabel('Name', { exact: true }).fill('Ewa Lis');
  await page.getByRole('combobox', { name: 'Company' }).fill('lodz');
  await page.getByRole('option', { name: 'Hurtownia Łódź' }).click();
  await expect(page.getByRole('combobox', { name: 'Company' })).toHaveValue('Hurtownia Łódź');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ewa Lis' })).toBeVisible();
  await page.getByRole('link', { name: 'Hurtownia Łódź' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hurtownia Łódź' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Ewa Lis/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Jan Nowak/ })).toBeVisible();
});

test('the same number typed again points to the person who has it, and still saves', async ({ page }) => {
  await withPeople(page);
  await page.goto('/people/new');
  await page.getByLabel('Name', { exact: true }).fill('Lucy B.');
  await page.getByLabel('Phone', { exact: true }).fill('601234567');
  await expect(page.getByText('Perhaps already in your book')).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Łucja Brzęk/ })
      .last()
  ).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lucy B.' })).toBeVisible();
});

test('a next step is planned, put off, and a deleted person comes back with Undo', async ({ page }) => {
  await withPeople(page);
  await page.goto('/people');
  await page.getByRole('link', { name: /Oliver Ashworth/ }).click();
  await expect(page.getByText('No next step')).toBeVisible();
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByRole('dialog').getByLabel('What about').fill('Send the offer');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Send the offer')).toBeVisible();
  await expect(page.getByText('No next step')).toBeHidden();

  // Two taps: it goes on to the next day that is offered.
  const due = await page.getByText(/^Call · /).innerText();
  await page.getByRole('button', { name: /^Later: / }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(due, { exact: true })).toBeHidden();

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Deleted: Oliver Ashworth' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /Oliver Ashworth/ })).toBeVisible();
});

test('who asked not to be called has no call button and says so', async ({ page }) => {
  await withPeople(page);
  await page.goto('/people');
  await page.getByRole('link', { name: /Oliver Ashworth/ }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page
    .locator('label')
    .filter({ hasText: /^\s*Call\s*$/ })
    .click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Asked not to be reached by: Call')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: 'Call 0117 496 0123' })).toHaveCount(0);
});
