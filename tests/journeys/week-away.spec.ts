import { expect, test } from '@playwright/test';
import { addDays, dayOf } from '#lib/domain/time.ts';
import { nextWorkday, workCalendar } from '#lib/domain/work-calendar.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { languageNames, languages } from '#lib/i18n/languages.ts';
import { App } from '../support/app.ts';
import { Rep } from '../support/rep.ts';

const zone = 'Europe/Warsaw';

test('a week away: the work moves behind it, stays there over a kill, and one undo brings it back', async ({
  baseURL
}) => {
  test.slow();
  const app = await App.onFreshPhone();
  const address = baseURL ?? '';
  const from = dayOf(Date.now(), zone);
  const to = addDays(from, 7);
  const after = nextWorkday(workCalendar({}), addDays(to, 1));

  let page = await app.goTo(address);
  await new Rep(page).startBook();
  const person = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const step = page.getByText(/^Call · /);
  await expect(step).toBeVisible();
  const before = (await step.textContent()) ?? '';

  await page.goto(`${address}/settings/working-days`);
  await page.getByRole('button', { name: 'Add time away' }).click();
  await page.getByLabel('First day').fill(from);
  await page.getByLabel('Last day').fill(to);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Move 1' }).click();
  await expect(page.getByText('1 step moved')).toBeVisible();

  await app.killAndReopen();
  for (const language of [...languages].reverse()) {
    page = await app.goTo(`${address}/settings`);
    await page.locator('label').filter({ hasText: languageNames[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.goto(`${address}${person}`);
    await expect(page.getByText(new Formats(language, zone).weekday(after)).first()).toBeVisible();
  }

  await page.goto(`${address}/history`);
  await page.getByRole('button', { name: 'Undo: Work spread over days' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Undone' })).toBeVisible();
  await page.goto(`${address}${person}`);
  await expect(page.getByText(before)).toBeVisible();
  await app.dispose();
});
