import { expect, test } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { fillBook } from '../support/filled-book.ts';

const screens = [
  '/',
  '/log',
  '/deals',
  '/deals/new',
  '/people',
  '/people/new',
  '/score',
  '/safety',
  '/settings',
  '/settings/outcomes',
  '/settings/note-forms',
  '/settings/note-forms/template_formdemo',
  '/history',
  '/import',
  '/templates',
  '/templates/new',
  '/templates/template_oursintro',
  '/messages'
];

test('the first minute has no barrier', async ({ page }) => {
  await page.goto('/welcome');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoBarriers(page);
});

for (const screen of screens) {
  test(`${screen} has no barrier, in the light and in the dark`, async ({ page, context, baseURL }) => {
    await fillBook(context, baseURL ?? '');
    await page.goto(screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarriers(page);
  });
}

for (const [list, row] of [
  ['/people', 'person'],
  ['/deals', 'deal']
] as const) {
  test(`a ${row} has no barrier, in the light and in the dark`, async ({ page, context, baseURL }) => {
    await fillBook(context, baseURL ?? '');
    await page.goto(list);
    await page.locator(`a[href*="/${row}_"]`).first().click();
    await expect(page.getByRole('link', { name: 'Back' })).toBeVisible();
    await expectNoBarriers(page);
  });
}

const languages = [
  ['pl-PL', 'Dziś'],
  ['ru-RU', 'Сегодня']
] as const;

for (const [locale, today] of languages) {
  test.describe(locale, () => {
    test.use({ locale });

    test(`no screen is wider than the narrowest phone (${locale})`, async ({ page, context, baseURL }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await fillBook(context, baseURL ?? '', { language: locale === 'pl-PL' ? 'pl' : 'ru' });
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1, name: today })).toBeVisible();
      for (const screen of screens) {
        await page.goto(screen);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(360);
      }
    });
  });
}
