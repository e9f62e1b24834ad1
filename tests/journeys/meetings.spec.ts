import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** A Monday noon in Warsaw, long past: the worker has its own clock and keeps nothing from the future. */
const mondayNoon = new Date('2024-11-25T11:00:00Z');

/** Plans by the person's page; the day is today or the one that is offered first. */
async function plan(page: Page, what: string, time: string, place: string): Promise<void> {
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Next step' });
  const chip = (name: string) => sheet.locator('label').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });
  await chip(what).click();
  await chip(time).click();
  await sheet.getByText('Place, agenda, people').click();
  await sheet.getByLabel('Place').fill(place);
  await sheet.getByLabel('Agenda').fill('Numbers first');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
}

test('appointments stand on Today in the order of their time, each with its brief', async ({ page }) => {
  const rep = new Rep(page);
  await page.clock.setFixedTime(mondayNoon);
  await rep.startBook();
  await plan(page, 'Demo', '15:00', 'Room 2');
  await plan(page, 'Meeting', '09:00', 'Piotrkowska 10');

  await page.clock.setFixedTime(new Date('2024-11-26T07:51:00Z'));
  await page.goto('/');
  const rows = page.getByRole('region', { name: 'Due today' }).getByRole('listitem');
  await expect(rows.nth(0)).toContainText('09:00–09:30 · Piotrkowska 10');
  await expect(rows.nth(1)).toContainText('15:00–15:30 · Room 2');

  await expect(page.getByText('Meeting: Anna Kowalska, in 9 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Prepare', exact: true }).click();
  const brief = page.getByRole('dialog', { name: 'Meeting: Anna Kowalska' });
  await expect(brief.getByText('Numbers first')).toBeVisible();
  await expect(brief.getByText(/^Demo · .*15:00/)).toBeVisible();
  await brief.getByRole('button', { name: 'Log how it went' }).click();
  await rep.chip('Held').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await expect(rows).toHaveCount(1);
});

test('a rescheduled meeting gets its new time in the same save, with its place', async ({ page }) => {
  const rep = new Rep(page);
  await page.clock.setFixedTime(mondayNoon);
  await rep.startBook();
  await plan(page, 'Meeting', '14:00', 'Room 2');
  await page.getByRole('button', { name: /^Done: Meeting/ }).click();
  await rep.chip('Rescheduled').click();
  await expect(rep.sheet.getByText(/^Next: Meeting, Thu 28 Nov, 14:00$/)).toBeVisible();
  await rep.chip('11:00').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  const step = page.getByRole('region', { name: 'Next step' }).getByRole('listitem');
  await expect(step).toHaveCount(1);
  await expect(step).toContainText('Meeting · Thu 28 Nov');
  await expect(step).toContainText('11:00');
  await expect(step).toContainText('Room 2');
});

test('a no-show is counted, and a meeting put off in time is not', async ({ page }) => {
  const rep = new Rep(page);
  await page.clock.setFixedTime(mondayNoon);
  await rep.startBook();
  const person = page.url();
  await plan(page, 'Meeting', '09:00', 'Room 2');
  await plan(page, 'Demo', '15:00', 'Room 2');
  await page.clock.setFixedTime(new Date('2024-11-26T11:00:00Z'));
  for (const [what, outcome] of [
    ['Meeting', 'No-show'],
    ['Demo', 'Rescheduled']
  ] as const) {
    await page.goto(person);
    await page
      .getByRole('button', { name: new RegExp(`^Done: ${what}`) })
      .first()
      .click();
    await rep.chip(outcome).click();
    await rep.save.click();
    await expect(rep.toast).toBeVisible();
  }
  await page.goto('/score');
  await page.getByRole('button', { name: /^No-shows/ }).click();
  const why = page.getByRole('dialog', { name: 'No-shows' });
  await expect(why.getByText('100%', { exact: true })).toBeVisible();
  await expect(why.getByText('1 of 1 appointment')).toBeVisible();
});
