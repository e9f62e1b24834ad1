import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.js';
import { fillBook } from './filled-book.ts';
import { Server } from './server.ts';

/** Photographs the built app for the manifest. Run when the screens have changed: `node tests/support/screenshots.ts` */
const folder = fileURLToPath(new URL('../../static/screenshots/', import.meta.url));

const devices = [
  { shape: 'narrow', viewport: { width: 390, height: 844 }, hasTouch: true },
  { shape: 'wide', viewport: { width: 1280, height: 800 }, hasTouch: false }
];

const screens = [
  { name: 'today', path: '/' },
  { name: 'deals', path: '/deals' },
  { name: 'score', path: '/score' }
];

/** A working morning, so that the day on the picture is half full. */
const friday = new Date('2026-11-20T10:30:00+01:00');

async function photograph(browser: Browser, address: string, { shape, ...device }: (typeof devices)[number]) {
  const context = await browser.newContext({ ...device, locale: 'en-GB', timezoneId: 'Europe/Warsaw' });
  await context.clock.setFixedTime(friday);
  await fillBook(context, address, { now: friday.getTime() });
  const page = await context.newPage();
  for (const { name, path } of screens) {
    await page.goto(address + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}${shape}-${name}.png`, animations: 'disabled' });
  }
  await context.close();
}

const executablePath = findBrowser();
const server = await Server.start();
const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
await mkdir(folder, { recursive: true });
for (const device of devices) await photograph(browser, server.address, device);
await browser.close();
await server.stop();
