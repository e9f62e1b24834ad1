import { mkdir, readFile } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.js';
import { fillBook } from './filled-book.ts';
import { Server } from './server.ts';

/**
 * Photographs the built app for the manifest: each of its screenshots is named after a device and a screen.
 * Run when the screens have changed: `node tests/support/screenshots.ts`
 */
const folder = new URL('../../static', import.meta.url).pathname;

const devices = {
  narrow: { viewport: { width: 390, height: 844 }, hasTouch: true },
  wide: { viewport: { width: 1280, height: 800 }, hasTouch: false }
};

interface Manifest {
  readonly screenshots: readonly { readonly src: string; readonly form_factor: keyof typeof devices }[];
}

/** A working morning, so that the day on the picture is half full. */
const friday = new Date('2026-11-20T10:30:00+01:00');

async function photograph(
  browser: Browser,
  address: string,
  { src, form_factor: shape }: Manifest['screenshots'][number]
) {
  const context = await browser.newContext({ ...devices[shape], locale: 'en-GB', timezoneId: 'Europe/Warsaw' });
  await context.clock.setFixedTime(friday);
  await fillBook(context, address, { now: friday.getTime() });
  const page = await context.newPage();
  const screen = /-(\w+)\.png$/.exec(src)?.[1] ?? '';
  await page.goto(`${address}/${screen === 'today' ? '' : screen}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: folder + src, animations: 'disabled' });
  await context.close();
}

const { screenshots } = JSON.parse(await readFile(`${folder}/manifest.webmanifest`, 'utf8')) as Manifest;
const executablePath = findBrowser();
const server = await Server.start();
const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
await mkdir(`${folder}/screenshots`, { recursive: true });
for (const screenshot of screenshots) await photograph(browser, server.address, screenshot);
await browser.close();
await server.stop();
