import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { goalId, type GoalLine } from '#lib/domain/goal.ts';
import { addDays, dayOf, weekdayOf, type Day } from '#lib/domain/time.ts';
import { Backstage } from '../support/backstage.ts';
import { Rep } from '../support/rep.ts';

const zone = 'Europe/Warsaw';
const dials: GoalLine = { section: 'activity', span: 'day', metric: 'dials' };

/** A book whose first goal was set long ago, of a rep who works every day of the week but those away. */
async function bookOfLongAgo(context: BrowserContext, address: string, away: readonly Day[] = []): Promise<void> {
  const backstage = await Backstage.open(context, `${address}/health`);
  await backstage.send({ kind: 'set-up', role: 'sdr', kit: 'classic', zone, weekStart: 1, currency: 'PLN' });
  const fields = { workdays: [1, 2, 3, 4, 5, 6, 7], away: away.map(day => ({ from: day, to: day })) };
  await backstage.send({ kind: 'edit-settings', fields });
  const since = '2026-01-01';
  const row = { id: goalId(dials, since), ...dials, benchmark: 40, weight: 30, since, createdAt: 1 } as const;
  await backstage.send({ kind: 'add-rows', group: 'goals', label: 'import', rows: [{ table: 'goals', row }] });
  await backstage.close();
}

/** The days from yesterday back to one that was a working day before the rep worked on all of them. */
function daysToLastWeekday(): Day[] {
  const days: Day[] = [];
  let day = dayOf(Date.now(), zone);
  do days.push((day = addDays(day, -1)));
  while (weekdayOf(day) > 5);
  return days;
}

const activitiesOf = (page: Page) => page.getByRole('region', { name: 'Activities' });

test('a goal that is changed today leaves the score of yesterday as it was', async ({ page, context, baseURL }) => {
  await bookOfLongAgo(context, baseURL ?? '');
  await page.goto('/score/goals');
  await page.getByRole('button', { name: /^Dials 50 a day · weight 30/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Dials' });
  await sheet.getByLabel('Benchmark a day').fill('20');
  await sheet.getByLabel(/^Weight/).fill('35');
  await expect(sheet.getByText('All weights would then add up to 105.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /^Dials 20 a day · weight 35/ })).toBeVisible();
  await expect(page.getByText('Day. Weights: 105 of 100')).toBeVisible();
  await page.goto('/score');
  const activities = activitiesOf(page);
  await expect(activities.getByRole('button', { name: /^Dials 0 of 20/ })).toBeVisible();
  for (const _ of daysToLastWeekday()) await activities.getByRole('button', { name: 'Earlier' }).click();
  await activities.getByRole('button', { name: /^Dials 0 of 40/ }).click();
  await expect(page.getByText('What is over stays as it was scored. Goals are changed from today on.')).toBeVisible();
});

test('a day away expects nothing, and says so', async ({ page, context, baseURL }) => {
  const yesterday = addDays(dayOf(Date.now(), zone), -1);
  await bookOfLongAgo(context, baseURL ?? '', [yesterday]);
  await page.goto('/score');
  const activities = activitiesOf(page);
  await expect(activities.getByText(/^To go: /)).toBeVisible();
  await activities.getByRole('button', { name: 'Earlier' }).click();
  await expect(activities.getByText('Day off: nothing is expected. What you do still counts.')).toBeVisible();
  await expect(activities.getByRole('button', { name: /^Dials 0 (?!of)/ })).toBeVisible();
});

test('other numbers on some weekdays are kept, and an empty field is the benchmark', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/score/goals');
  await page.getByRole('button', { name: /^E-mails 20 a day/ }).click();
  const sheet = page.getByRole('dialog', { name: 'E-mails' });
  await sheet.getByText('Other numbers on some weekdays').click();
  await sheet.getByLabel('Fri', { exact: true }).fill('-1');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByText('Enter numbers from 0, or nothing.')).toBeVisible();
  await sheet.getByLabel('Fri', { exact: true }).fill('5');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /^E-mails 20 a day · Fri 5 · weight 10/ })).toBeVisible();
});

test('a line is added and taken off, and the goals of another role stand from today on', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/score/goals');
  await page.getByRole('region', { name: 'Objectives' }).getByRole('button', { name: 'Add a line' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add a line' });
  await sheet.getByLabel('What is counted').selectOption('wins');
  await sheet.getByLabel('Benchmark a month').fill('4');
  await sheet.getByLabel(/^Weight/).fill('10');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /^Wins 4 a month · weight 10/ }).click();
  await page.getByRole('button', { name: 'Take off the card' }).click();
  await expect(page.getByRole('button', { name: /^Wins/ })).toBeHidden();
  await page.getByLabel('Role', { exact: true }).selectOption('ae');
  await page.getByRole('button', { name: 'Use this role’s goals' }).click();
  await expect(page.getByRole('button', { name: /^Meetings held 8 a week · weight 30/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Dials/ })).toBeHidden();
});
