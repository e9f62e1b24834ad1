import { expect, test } from '@playwright/test';
import { Rep } from '../support/rep.ts';

test('one search finds people in three alphabets, their number and what was written', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook('Щука Иван', '+7 912 345-67-89');
  await rep.addPerson('Łucja Żak', '+48 601 234 567');
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await rep.chip('Good talk').click();
  await rep.sheet.getByLabel('Note').fill('Prosi o ofertę na wózki do magazynu w Łodzi, najpóźniej w piątek');
  await rep.save.click();
  await expect(rep.toast).toBeVisible();

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  const people = page.getByRole('region', { name: 'People' });
  const notes = page.getByRole('region', { name: 'Notes' });
  for (const [typed, who] of [
    ['shchuka', 'Щука Иван'],
    ['щук', 'Щука Иван'],
    ['lucja zak', 'Łucja Żak'],
    ['67-89', 'Щука Иван'],
    ['4567', 'Łucja Żak']
  ] as const) {
    await field.fill(typed);
    await expect(people.getByRole('link', { name: who })).toBeVisible();
  }
  await field.fill('lodzi piat');
  await expect(notes.getByRole('link')).toContainText('Łucja Żak');
  await expect(notes.locator('mark')).toHaveText(['Łodzi', 'piątek']);
  await notes.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Łucja Żak' })).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue('lodzi piat');
  await field.fill('xylophone');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
});

test('a search for people goes on everywhere', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await page.goto('/people');
  await page.getByRole('searchbox').fill('xylophone');
  await page.getByRole('link', { name: /Search everything for/ }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('xylophone');
});
