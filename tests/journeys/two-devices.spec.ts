import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

/** Everything below waits for another browser, a relay and real encryption. */
const patient = { timeout: 45_000 };

async function turnSyncOn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/safety`);
  await page.getByRole('button', { name: 'Turn sync on' }).click();
  const sheet = page.getByRole('dialog', { name: 'Turn sync on' });
  await sheet.getByLabel('Name of this device').fill('Phone');
  await sheet.getByRole('button', { name: 'Turn sync on' }).click();
  await expect(
    page
      .getByRole('main')
      .getByText(/^Relay has everything, /)
      .first()
  ).toBeVisible(patient);
}

async function pair(phone: App, host: Page, guest: Page, address: string): Promise<void> {
  await phone.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  await host.goto(`${address}/devices/add`);
  await host.getByRole('button', { name: 'Copy the link' }).click(patient);
  const link = await host.evaluate(() => navigator.clipboard.readText());
  await guest.goto(`${address}/join`);
  await guest.getByLabel('Or paste the link').fill(link);
  await guest.getByLabel('Name of this device').fill('Laptop');
  await guest.getByRole('button', { name: 'Continue' }).click();
  await expect(guest.getByRole('heading', { name: 'Compare these digits' })).toBeVisible(patient);
  await host.getByRole('button', { name: 'They match, let it in' }).click(patient);
  await expect(guest.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible(patient);
}

async function logCall(rep: Rep, address: string, note: string): Promise<void> {
  await rep.page.goto(`${address}/log`);
  await rep.page.getByRole('button', { name: 'Anna Kowalska' }).click();
  await rep.chip('No answer').click();
  await rep.sheet.getByLabel('Note').fill(note);
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
}

/** The bytes of everything the relay has written. */
async function relayFiles(folder: string): Promise<Buffer> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter(entry => entry.isFile()).map(entry => readFile(join(entry.parentPath, entry.name)));
  return Buffer.concat(await Promise.all(files));
}

test('a call logged with no network, through a kill, is on the laptop once there is a network again; the relay cannot read it', async () => {
  test.setTimeout(240_000);
  let server = await Server.start();
  const { address, port, data } = server;
  const phone = await App.onFreshPhone();
  const laptop = await App.onFreshPhone();
  const rep = new Rep(await phone.goTo(address));
  await rep.startBook();
  await rep.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await turnSyncOn(rep.page, address);
  const other = await laptop.goTo(address);
  await pair(phone, rep.page, other, address);

  await server.stop();
  await logCall(rep, address, 'Przetarg w piątek');
  await phone.killAndReopen();
  server = await Server.start({ port, data });
  await phone.goTo(address);

  await other.goto(`${address}/people`);
  await other.getByRole('link', { name: 'Anna Kowalska' }).first().click();
  await expect(other.getByText('Przetarg w piątek')).toBeVisible({ timeout: 90_000 });

  const written = await relayFiles(data);
  expect(written.length).toBeGreaterThan(1_000);
  for (const secret of ['Kowalska', 'Przetarg', '601 234 567', '601234567', 'Laptop'])
    expect(written.includes(Buffer.from(secret)), secret).toBe(false);
  await phone.dispose();
  await laptop.dispose();
  await server.stop();
});

test('with sync off nothing is asked of any relay', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => {
    if (new URL(request.url()).pathname.startsWith('/v1/')) asked.push(request.url());
  });
  const rep = new Rep(page);
  await rep.startBook();
  await page.goto('/safety');
  await expect(page.getByText('Sync is off').first()).toBeVisible();
  expect(asked).toEqual([]);
});
