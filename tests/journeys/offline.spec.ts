import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { Backstage } from '../support/backstage.ts';
import { fillBusyBook } from '../support/busy-book.ts';
import { fillBook } from '../support/filled-book.ts';
import { filesOfTheRelease, keptFiles, keptLanguages } from '../support/kept-files.ts';
import { Server } from '../support/server.ts';

async function openedOnce(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const missing = (names: readonly string[], kept: readonly string[]) =>
  names.filter(name => !kept.includes(name)).sort();

test('an app opened once opens on every screen with the server gone and the browser killed', async () => {
  test.slow(); // every screen, one after the other
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  const screens = await fillBusyBook(phone.context, server.address);
  await openedOnce(await phone.goTo(server.address));

  await server.stop();
  await phone.killAndReopen();
  for (const screen of [...screens, '/in?text=ada%40example.com']) {
    const page = await phone.goTo(server.address + screen);
    await expect(page.getByRole('heading', { level: 1 }), screen).toBeVisible();
  }
  await phone.dispose();
});

test('the engine starts, and what was kept is there, with the server gone and the browser killed', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  await fillBook(phone.context, server.address);
  await openedOnce(await phone.goTo(server.address));

  await server.stop();
  await phone.killAndReopen();
  const backstage = await Backstage.open(phone.context, server.address);
  const people = await backstage.rows('people');
  expect(people.length).toBeGreaterThan(0);
  expect(await backstage.run({ kind: 'check' })).toMatchObject({ differences: [], unreadable: 0 });
  await phone.dispose();
});

test('a phone keeps every file of the release but the words of languages that it does not speak', async ({ page }) => {
  const script = await readFile(new URL('../../build/service-worker.js', import.meta.url), 'utf8');
  const names = await filesOfTheRelease();
  expect(names.filter(name => !script.includes(name))).toEqual([]);

  await page.goto('/');
  await openedOnce(page);
  const ofOthers = names.filter(name => /^words-(pl|ru)-/.test(name));
  expect(ofOthers).toHaveLength(4);
  await expect.poll(async () => missing(names, await keptFiles(page))).toEqual(ofOthers.sort());
});

test('a Polish phone speaks Polish with the server gone and the browser killed', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone('pl-PL');
  const page = await phone.goTo(server.address);
  await openedOnce(page);
  await expect.poll(() => keptLanguages(page)).toContain('pl');

  await server.stop();
  await phone.killAndReopen();
  await expect((await phone.goTo(server.address)).getByText('Lejek, który nosisz przy sobie.')).toBeVisible();
  await phone.dispose();
});

test('a language chosen by hand is spoken with the server gone and the browser started again', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  const page = await phone.goTo(server.address);
  // Before anything is kept, so that no service worker sees the words pass.
  await page.getByText('Polski').click();
  await openedOnce(page);
  await expect.poll(() => keptLanguages(page)).toEqual(['en', 'pl']);
  await page.getByText('Русский').click();
  await expect.poll(() => keptLanguages(page)).toEqual(['en', 'pl', 'ru']);

  await server.stop();
  // Not killed: browsers write a choice like this to the disk only after a while.
  await phone.context.close();
  await phone.open();
  await expect((await phone.goTo(server.address)).getByText('Воронка, которая всегда с вами.')).toBeVisible();
  await phone.dispose();
});

test('a file that is not there is not taken for a screen, offline or on', async ({ page }) => {
  await page.goto('/');
  await openedOnce(page);
  const answers = await page.evaluate(() =>
    Promise.all(['/v1/nothing', '/icons/nothing.png'].map(async path => (await fetch(path)).status))
  );
  expect(answers).toEqual([404, 404]);
});
