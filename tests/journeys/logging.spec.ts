import { expect, test } from '@playwright/test';
import { Rep } from '../support/rep.ts';

test('a call made from the app is logged in two taps, with its next step and an estimate of the talk', async ({
  page
}) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(245);

  await rep.tap(rep.chip('Good talk'));
  await expect(rep.sheet.getByText('≈ 4:05, estimate')).toBeVisible();
  await expect(rep.sheet.getByText(/^Next: Call, /)).toBeVisible();
  await rep.tap(rep.save);
  await expect(rep.toast).toBeVisible();
  await expect(rep.sheet).toBeHidden();
  expect(rep.taps).toBe(2);

  await page.goto('/');
  await expect(page.getByText('1 more in the next 7 days')).toBeVisible();
});

test('a call that reached nobody has no talk time', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(40);
  await rep.chip('No answer').click();
  await expect(rep.save).toBeEnabled();
  await expect(rep.sheet.getByText('estimate')).toBeHidden();
});

test('a minute added by the rep is no estimate any more', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(245);
  await rep.chip('Good talk').click();
  await rep.sheet.getByRole('button', { name: 'One minute more' }).click();
  await expect(rep.sheet.getByText('5:05', { exact: true })).toBeVisible();
});

test('from ＋ a call takes three taps: who, what came of it, save', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await page.goto('/log');
  await rep.tap(page.getByRole('button', { name: 'Anna Kowalska' }));
  await rep.tap(rep.chip('Voicemail'));
  await rep.tap(rep.save);
  await expect(rep.toast).toBeVisible();
  expect(rep.taps).toBe(3);
});

test('somebody new is added by typing the name', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await page.goto('/log');
  await page.getByRole('searchbox').fill('Łukasz Żak');
  await page.getByRole('button', { name: 'Add “Łukasz Żak”' }).click();
  await expect(rep.sheet.getByText('Łukasz Żak')).toBeVisible();
});

test('the last digits of a number find the person', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await page.goto('/log');
  await page.getByRole('searchbox').fill('4567');
  await expect(page.getByRole('button', { name: 'Anna Kowalska' })).toBeVisible();
});

test('without an outcome there is nothing to save, and the sheet says so', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(20);
  await expect(rep.save).toBeDisabled();
  await expect(rep.sheet.getByText('Choose what happened, then save.')).toBeVisible();
});

test('a half-written note and the chips chosen survive a reload', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(90);
  await rep.chip('Call back').click();
  await rep.sheet.getByLabel('Note').fill('Wants the price per tr');
  await expect.poll(() => rep.draftNote()).toBe('Wants the price per tr');
  await page.reload();
  await expect(rep.sheet.getByLabel('Note')).toHaveValue('Wants the price per tr');
  await expect(rep.sheet.getByRole('radio', { name: 'Call back' })).toBeChecked();
});

test('a call that was put aside waits on Today until it is logged', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(90);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Waits on Today')).toBeVisible();

  await page.goto('/');
  await expect(rep.sheet).toBeHidden();
  await page.getByRole('button', { name: 'Log now: Anna Kowalska' }).click();
  await rep.chip('Voicemail').click();
  await rep.save.click();
  await expect(page.getByRole('heading', { name: 'Not logged yet' })).toBeHidden();
});

test('a discarded call comes back with Undo', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(90);
  await rep.sheet.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Log now: Anna Kowalska' })).toBeVisible();
});

test('Undo takes the touch and its next step back, and what was typed waits on Today', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(90);
  await rep.chip('Voicemail').click();
  await rep.sheet.getByLabel('Note').fill('Left the offer');
  await rep.save.click();
  await rep.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible();

  await page.goto('/');
  await expect(page.getByText(/in the next 7 days/)).toBeHidden();
  await expect(page.getByText(/Left the offer/)).toBeVisible();
});

test('a link from another app opens a filled sheet and saves nothing by itself', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await page.goto('/log?tel=601234567&dir=in&dur=300');
  await expect(rep.sheet.getByText('Anna Kowalska')).toBeVisible();
  await expect(rep.save).toBeDisabled();
  await rep.chip('Good talk').click();
  await expect(rep.sheet.getByText('5:00', { exact: true })).toBeVisible();
});

test('shared text goes into the note of the person chosen', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await page.goto('/in?text=Meet%20me%20at%20the%20fair%2C%20hall%203%2C%20on%20Tuesday%20at%20noon');
  await page.getByRole('button', { name: 'Anna Kowalska' }).click();
  await expect(rep.sheet.getByLabel('Note')).toHaveValue('Meet me at the fair, hall 3, on Tuesday at noon');
});

test('who asked for no calls is called only after a second, deliberate tap', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.callFor(30);
  await rep.chip('Do not call').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await page.goto('/log');
  await page.getByRole('button', { name: 'Anna Kowalska' }).click();
  await rep.chip('Call back').click();
  await rep.chip('Pick a date').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();

  await page.goto('/');
  await page.getByText(/in the next 7 days/).click();
  await page.getByRole('button', { name: 'Call: Anna Kowalska' }).click();
  const warning = page.getByRole('dialog', { name: 'Asked not to be called' });
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: 'Call anyway' }).click();
  await expect(rep.sheet).toBeVisible();
});
