import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

const signature = `Pozdrawiam
Zofia Wiśniewska
Kierownik Działu Zakupów
Hurtownia Łódź Sp. z o.o.
kom. +48 601 999 888
z.wisniewska@hurtownia-lodz.pl`;

const cards = ['Łukasz Żak', 'Анна Щукина']
  .map(
    (name, n) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nORG:ACME\r\nTEL:+4860112233${String(n)}\r\nEND:VCARD\r\n`
  )
  .join('');

const newPerson = async (page: Page): Promise<void> => {
  await new Rep(page).startBook();
  await page.goto('/people/new');
};

test('a pasted signature fills the form, and is saved only with Save', async ({ page }) => {
  await newPerson(page);
  await page.getByRole('button', { name: 'Signature or card text' }).click();
  await page.getByLabel('Paste the text of a signature or a card').fill(signature);
  await page.getByRole('button', { name: 'Fill in the form' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Zofia Wiśniewska');
  await expect(page.getByRole('combobox', { name: 'Company' })).toHaveValue('Hurtownia Łódź Sp. z o.o.');
  await expect(page.getByLabel('Job title')).toHaveValue('Kierownik Działu Zakupów');
  await expect(page.getByLabel('Phone').first()).toHaveValue('+48 601 999 888');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zofia Wiśniewska' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hurtownia Łódź Sp. z o.o.' })).toBeVisible();
});

test('what says nothing is left in the box, with a word about it', async ({ page }) => {
  await newPerson(page);
  await page.getByRole('button', { name: 'Signature or card text' }).click();
  await page.getByLabel('Paste the text of a signature or a card').fill('...');
  await page.getByRole('button', { name: 'Fill in the form' }).click();
  await expect(page.getByText('Nothing in it could be understood. The text is still here.')).toBeVisible();
  await expect(page.getByLabel('Paste the text of a signature or a card')).toHaveValue('...');
});

test('one person is picked from the phone’s contacts; the app sees nobody else', async ({ page }) => {
  await page.addInitScript(() => {
    const select = () => Promise.resolve([{ name: ['Jan Nowak'], tel: ['+48 602 345 678'], email: ['jan@nowak.pl'] }]);
    Object.defineProperty(navigator, 'contacts', { value: { select } });
  });
  await newPerson(page);
  await page.getByRole('button', { name: 'Contacts' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Jan Nowak');
  await expect(page.getByLabel('E-mail').first()).toHaveValue('jan@nowak.pl');
});

test('a file of vCards comes in like any other, and goes out for the phone book with the stage behind the name', async ({
  page
}) => {
  await new Rep(page).startBook();
  await page.goto('/import');
  const file = { name: 'people.vcf', mimeType: 'text/vcard', buffer: Buffer.from(cards) };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: '3 records added' })).toBeVisible();

  await page.goto('/import');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save callers for the phone book' }).click();
  const text = await readFile(await (await saving).path(), 'utf8');
  expect(text).toContain('FN:Łukasz Żak\\, ACME');
  expect(text).toContain('TEL;TYPE=voice:+48601122331');
});

test('adding a person stops no screen reader', async ({ page }) => {
  await newPerson(page);
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Signature or card text' }).click();
  await expectNoBarriers(page);
});
