import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

async function anna(page: Page): Promise<Rep> {
  const rep = new Rep(page);
  await rep.startBook();
  return rep;
}

/** On a weekend the first step is due on Monday, so it is among what is to come. */
async function showWhatIsToCome(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByText(/^Nothing is due$|Cold outbound|in the next 7 days/).first()).toBeVisible();
  const fold = page.getByText(/more in the next 7 days/);
  if (await fold.isVisible()) await fold.click();
}

async function start(page: Page, cadence: string): Promise<void> {
  await page.getByRole('button', { name: 'Start a cadence' }).click();
  await page.getByRole('dialog', { name: 'Which cadence?' }).getByRole('button', { name: cadence }).click();
  await expect(page.getByText(`Started: ${cadence}`)).toBeVisible();
}

const part = (page: Page) => page.getByRole('region', { name: 'Cadence' });

test('a step of a cadence is done from Today in two taps after the call, and the next one has its day', async ({
  page
}) => {
  const rep = await anna(page);
  await start(page, 'Cold outbound');
  await expect(part(page)).toContainText('0 of 8 done');

  await showWhatIsToCome(page);
  await expect(page.getByText('Touch 1 of “Cold outbound”')).toBeVisible();
  await page.getByRole('button', { name: 'Call: Anna Kowalska' }).click();
  await rep.leave();
  await rep.comeBack();
  await rep.tap(rep.chip('Voicemail'));
  await expect(rep.sheet.getByText(/^Next on the cadence: E-mail/)).toBeVisible();
  await rep.tap(rep.save);
  await expect(rep.toast).toBeVisible();
  expect(rep.taps).toBe(2);

  await expect(page.getByText('Touch 1 of “Cold outbound”')).toBeHidden();
  await showWhatIsToCome(page);
  await expect(page.getByText(/Touch 2 of “Cold outbound”.*Voicemail left/)).toBeVisible();
});

test('a good talk moves on to the steps after interest; Undo takes that back', async ({ page }) => {
  const rep = await anna(page);
  await start(page, 'New inbound');
  await part(page).getByRole('button', { name: 'Step done: New inbound' }).click();
  await rep.chip('Good talk').click();
  await rep.save.click();
  await expect(part(page)).toContainText('after interest · 0 of 3 done');
  await rep.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(part(page)).toContainText('0 of 5 done');
});

test('a cadence is paused, resumed and stopped with a reason', async ({ page }) => {
  await anna(page);
  await start(page, 'After the demo');
  const sheet = page.getByRole('dialog', { name: 'After the demo' });
  const change = page.getByRole('button', { name: 'After the demo: pause, skip or stop' });
  await change.click();
  await sheet.getByRole('button', { name: 'Pause until I resume it' }).click();
  await expect(part(page)).toContainText('Paused');
  await page.getByRole('button', { name: 'Resume: After the demo' }).click();
  await expect(part(page)).toContainText('next: E-mail');
  await change.click();
  await sheet.locator('label').filter({ hasText: 'Meeting agreed' }).click();
  await sheet.getByRole('button', { name: 'Stop the cadence' }).click();
  await expect(part(page)).toContainText(/Ended .*: Meeting agreed/);
});

test('a step is put off or skipped from Today', async ({ page }) => {
  await anna(page);
  await start(page, 'Cold outbound');
  await showWhatIsToCome(page);
  await page.getByRole('button', { name: 'Later: Anna Kowalska' }).click();
  const sheet = page.getByRole('dialog', { name: 'Call: later or skip' });
  await sheet.locator('label').filter({ hasText: 'Not the moment' }).click();
  await sheet.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page.getByText('Step skipped')).toBeVisible();
  await showWhatIsToCome(page);
  await expect(page.getByText('Touch 2 of “Cold outbound”')).toBeVisible();
});

test('a cadence of the rep’s own is built with a thumb and changed; who is on it stays until moved', async ({
  page
}) => {
  await anna(page);
  await page.goto('/cadences');
  await page.getByRole('link', { name: 'Add a cadence' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Distributors');
  for (let step = 0; step < 2; step += 1) {
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  }
  await expect(page.getByText('First Call same day, then E-mail after 3 working days.')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: /Distributors/ })).toContainText('2 touches, 3 working days');

  await page.goto('/people');
  await page.getByRole('link', { name: 'Anna Kowalska' }).click();
  await start(page, 'Distributors');
  await page.goto('/cadences');
  await page.getByRole('link', { name: /Distributors/ }).click();
  await page.getByRole('button', { name: 'Move down: Step 1, Call' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: /Distributors/ }).click();
  await expect(page.getByText('1 person stays on the steps begun with.')).toBeVisible();
  await page.getByRole('button', { name: 'Move everybody to the new steps' }).click();
  await expect(page.getByText('Everybody is on the new steps')).toBeVisible();
});
