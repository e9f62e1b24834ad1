import { expect, test } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { fillBusyBook } from '../support/busy-book.ts';
import { dictionaries } from '../support/dictionaries.ts';
import { share } from '../support/screens.ts';
import { openScreen } from '../support/settled.ts';

const parts = 6;

test('the first minute has no barrier', async ({ page }) => {
  await openScreen(page, '/welcome');
  await expectNoBarriers(page);
});

for (let part = 0; part < parts; part += 1) {
  test(`no screen has a barrier, in the light and in the dark (${part + 1} of ${parts})`, async ({
    page,
    context,
    baseURL
  }) => {
    test.slow(); // many screens, each in two themes
    const screens = await fillBusyBook(context, baseURL ?? '');
    for (const screen of screens.filter(share(part, parts))) {
      await test.step(screen, async () => {
        await openScreen(page, screen);
        await expect(page.getByText(dictionaries.en.common.notFound.title)).toHaveCount(0);
        await expectNoBarriers(page, screen);
      });
    }
  });
}

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['pl', 'pl-PL'],
  ['ru', 'ru-RU']
] as const) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } });

    test(`no screen is wider than the narrowest phone (${locale})`, async ({ page, context, baseURL }) => {
      test.slow(); // every screen, one after the other
      const screens = await fillBusyBook(context, baseURL ?? '', language);
      await openScreen(page, '/');
      await expect(page.getByRole('heading', { level: 1, name: dictionaries[language].today.title })).toBeVisible();
      const wide: string[] = [];
      for (const screen of screens) {
        await openScreen(page, screen);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wide.push(`${screen} ${width}`);
      }
      expect(wide).toEqual([]);
    });
  });
}
