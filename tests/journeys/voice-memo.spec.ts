import { expect, test } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.js';
import { Rep } from '../support/rep.ts';

const executablePath = findBrowser();

// The browser's own fake microphone beeps, and says yes for the rep.
test.use({
  permissions: ['microphone'],
  launchOptions: {
    chromiumSandbox: false,
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    ...(executablePath === undefined ? {} : { executablePath })
  }
});

const play = /^Play the memo/;

/** Opens the sheet of a call and says something into the microphone. */
async function record(rep: Rep): Promise<void> {
  await rep.startBook();
  await rep.page
    .getByRole('button', { name: /^Call / })
    .first()
    .click();
  await rep.sheet.getByRole('button', { name: 'Record a memo' }).click();
}

const said = (rep: Rep) => expect(rep.sheet.getByRole('timer')).toHaveText(/0:0[2-9]/);

test('a memo is recorded in the log sheet and heard beside the call', async ({ page }) => {
  const rep = new Rep(page);
  await record(rep);
  await expect(rep.sheet.getByText('Recording others needs their consent.')).toBeVisible();
  await said(rep);
  await rep.sheet.getByRole('button', { name: 'Stop' }).click();
  await rep.sheet.getByRole('button', { name: play }).click();
  await expect(rep.sheet.getByRole('button', { name: /^Stop the memo/ })).toBeVisible();
  await rep.chip('Voicemail').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await expect(page.getByRole('button', { name: play })).toBeVisible();
});

test('a memo cut off by a kill is there with what was said until then', async ({ page, context }) => {
  const rep = new Rep(page);
  await record(rep);
  await expect(rep.sheet.getByRole('timer')).toHaveText(/0:0[4-9]/, { timeout: 15_000 });
  const address = page.url();
  await page.close({ runBeforeUnload: false });

  const after = new Rep(await context.newPage());
  await after.page.goto(address);
  await expect(after.sheet.getByRole('button', { name: play })).toBeVisible();
});

test('a deleted memo is gone, and what is kept says where it is', async ({ page }) => {
  const rep = new Rep(page);
  await record(rep);
  await said(rep);
  await rep.sheet.getByRole('button', { name: 'Stop' }).click();
  await rep.chip('Voicemail').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await page.goto('/settings/memos');
  await expect(page.getByText('not in the backup file')).toBeVisible();
  await page.getByRole('button', { name: /^Delete the memo/ }).click();
  await expect(page.getByText('No memos yet.')).toBeVisible();
});
