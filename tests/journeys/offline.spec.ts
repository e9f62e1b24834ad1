import { readdir, readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { Backstage } from '../support/backstage.ts';
import { fillBook } from '../support/filled-book.ts';
import { Server } from '../support/server.ts';

const screens = ['/people', '/deals', '/score', '/safety', '/in?text=ada%40example.com'];

const build = new URL('../../build/', import.meta.url);

async function openedOnce(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('an app opened once opens on every screen with the server gone and the browser killed', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  await openedOnce(await phone.goTo(server.address));

  await server.stop();
  for (const screen of screens) {
    await phone.killAndReopen();
    const page = await phone.goTo(server.address + screen);
    await expect(page.getByRole('main'), screen).not.toBeEmpty();
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

test('the service worker knows every file of the release', async () => {
  const script = await readFile(new URL('service-worker.js', build), 'utf8');
  const files = await readdir(new URL('_app/immutable/', build), { recursive: true, withFileTypes: true });
  const names = files.filter(file => file.isFile() && !/\.(br|gz)$/.test(file.name)).map(file => file.name);
  expect(names.filter(name => !script.includes(name))).toEqual([]);
});

test('a file that is not there is not taken for a screen, offline or on', async ({ page }) => {
  await page.goto('/');
  await openedOnce(page);
  const answers = await page.evaluate(() =>
    Promise.all(['/v1/nothing', '/icons/nothing.png'].map(async path => (await fetch(path)).status))
  );
  expect(answers).toEqual([404, 404]);
});
