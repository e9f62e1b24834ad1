import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

/** Days off depend on the day on which this runs. */
async function workEveryDay(page: Page): Promise<void> {
  await page.goto('/settings/working-days');
  for (const day of ['Sat', 'Sun']) await page.getByLabel(day, { exact: true }).check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
}

test('every figure shows its formula and the very records behind it', async ({ page }) => {
  await new Rep(page).lookRound();
  await workEveryDay(page);
  await page.goto('/score');
  await page.getByRole('button', { name: /^Dials/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Dials' });
  await expect(sheet.getByText('Calls going out.')).toBeVisible();
  await expect(sheet.getByText('One is worth 0.6 points: weight 30 ÷ benchmark 50.')).toBeVisible();
  const said = await sheet.getByText(/^\d+ of 50$/).textContent();
  const count = Number(said?.split(' ')[0]);
  expect(count).toBeGreaterThan(0);
  await expect(sheet.getByRole('link')).toHaveCount(count);
  await sheet.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/people\/person_/);
});

test('a goal that is changed counts at once, and a number that cannot be is refused in words', async ({ page }) => {
  await new Rep(page).lookRound();
  await workEveryDay(page);
  await page.goto('/score');
  await page.getByRole('button', { name: /^Dials/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Dials' });
  await sheet.getByText('Change the goal').click();
  await sheet.getByLabel('Benchmark a day').fill('0');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByText('Enter a number above zero.')).toBeVisible();
  await sheet.getByLabel('Benchmark a day').fill('20');
  await sheet.getByLabel(/^Weight/).fill('40');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByText('One is worth 2 points: weight 40 ÷ benchmark 20.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('The weights add up to 110 instead of 100.')).toBeVisible();
});

test('yesterday can be looked at, and the way back to today', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/score');
  const activities = page.getByRole('region', { name: 'Activities' });
  await expect(activities.getByText(/^Today, /)).toBeVisible();
  await activities.getByRole('button', { name: 'Earlier' }).click();
  await expect(activities.getByText(/^Today, /)).toBeHidden();
  await activities.getByRole('button', { name: 'Later' }).click();
  await expect(activities.getByText(/^Today, /)).toBeVisible();
  await expect(activities.getByRole('button', { name: 'Later' })).toBeDisabled();
});

test('few deals are called too few, with their number and interval', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/score');
  await page.getByText('All time').click();
  await page.getByRole('button', { name: /^Win rate 67%.*Too few to say: 6 deals/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Win rate' });
  await expect(sheet.getByText('Deals won ÷ (deals won + deals lost).')).toBeVisible();
  await expect(sheet.getByText('4 won of 6 closed')).toBeVisible();
  await expect(sheet.getByText('The true rate lies between 30% and 90%, with 95% certainty.')).toBeVisible();
  await expect(sheet.locator('a[href^="/deals/"]')).toHaveCount(6);
});

test('nothing divided by nothing is a dash, not nought per cent', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/score');
  await expect(page.getByRole('button', { name: /^Win rate –/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sales cycle –/ })).toBeVisible();
  await expect(page.getByText('0%')).toBeHidden();
});

test('the score and its explanations stop no screen reader', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/score');
  await expect(page.getByText(/points? of 100/).first()).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: /^Dials/ }).click();
  await page.getByText('Change the goal').click();
  await expectNoBarriers(page);
});

const activitiesOf = (page: Page) => page.getByRole('region', { name: 'Activities' });

test('objectives say what was expected by now, and a tap explains it', async ({ page }) => {
  await new Rep(page).startBook(undefined, undefined, 'ae');
  await page.goto('/score');
  const objectives = page.getByRole('region', { name: 'Objectives' });
  await objectives.getByRole('button', { name: /^Wins 0 of 2 .*(on pace|behind), .* expected by now/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Wins' });
  await expect(sheet.getByText(/^Expected by now: .* working days have passed, today included\.$/)).toBeVisible();
});

test('a logged call moves the score on Today and on its screen at once', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^0 of 100 points today/ })).toBeVisible();
  await page.goto('/log');
  await rep.tap(page.getByRole('button', { name: 'Anna Kowalska' }));
  await rep.tap(rep.chip('Good talk'));
  await rep.tap(rep.save);
  await page.getByRole('navigation').getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('link', { name: /^7 of 100 points today/ })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Score', exact: true }).click();
  await expect(activitiesOf(page).getByText(/^7\.5\s*points of 100/)).toBeVisible();
});
