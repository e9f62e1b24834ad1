import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { keptLanguages } from '../support/kept-files.ts';
import { Server } from '../support/server.ts';

let folder: string;
let server: Server;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satchel-release-'));
  await cp(fileURLToPath(new URL('../../build', import.meta.url)), folder, { recursive: true });
  server = await Server.start({ folder });
});

test.afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** The same app under another name, as if it had been built again. */
async function publish(name: string): Promise<void> {
  const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8')) as { version: string };
  const script = await readFile(join(folder, 'service-worker.js'), 'utf8');
  for (const twin of ['br', 'gz']) await rm(join(folder, `service-worker.js.${twin}`), { force: true });
  await writeFile(join(folder, 'service-worker.js'), script.replace(version, name));
}

const offer = (page: Page) => page.getByRole('status').getByRole('button').last();

const releases = (page: Page) => page.evaluate(() => caches.keys());

test('a newer release waits until the rep takes it, and then the app starts in it', async ({ page }) => {
  await page.goto(server.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(offer(page)).toBeHidden();

  await publish('newer');
  await page.reload();
  await expect(offer(page)).toBeVisible();
  const waits = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
  expect(waits).toBe('installed');

  const started = page.waitForEvent('load');
  await offer(page).click();
  await started;
  await expect(page.getByRole('main')).toBeVisible();
  await expect(offer(page)).toBeHidden();
  const left = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
  expect(left).toBeNull();
});

test('releases long past are forgotten, and the last ones stay for tabs still open on them', async ({ page }) => {
  await page.goto(server.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const name of ['second', 'third', 'fourth']) {
    await publish(name);
    await writeFile(join(folder, '_app/version.json'), JSON.stringify({ version: name }));
    await page.reload();
    const started = page.waitForEvent('load');
    await offer(page).click();
    await started;
  }
  await expect
    .poll(() => releases(page))
    .toEqual(['satchel-shell-second', 'satchel-shell-third', 'satchel-shell-fourth']);
});

test('a newer release speaks the language chosen on this phone, also when it was chosen while the release waited', async ({
  page
}) => {
  await page.goto(server.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByText('Polski').click();
  await expect.poll(() => keptLanguages(page)).toEqual(['en', 'pl']);

  await publish('newer');
  await page.reload();
  await expect(offer(page)).toBeVisible();
  expect(await keptLanguages(page, 'newer')).toEqual(['en', 'pl']);
  await page.getByText('Русский').click();
  await expect.poll(() => keptLanguages(page, 'newer')).toEqual(['en', 'pl', 'ru']);

  await server.stop();
  const started = page.waitForEvent('load');
  await offer(page).click();
  await started;
  await expect(page.getByText('Воронка, которая всегда с вами.')).toBeVisible();
});
