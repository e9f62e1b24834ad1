import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

const patient = { timeout: 30_000 };

/** A camera without a lens, and the browser's own reader that sees `seen` in what it shows. */
async function giveCamera(page: Page, seen: string): Promise<void> {
  await page.addInitScript(text => {
    let looks = 0;
    class BarcodeDetector {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      /** Nothing at first, as while the hand is still moving. */
      detect = (video: unknown) => {
        looks += 1;
        const isShown = video instanceof HTMLVideoElement && video.videoWidth > 0;
        return Promise.resolve(isShown && looks > 2 ? [{ rawValue: text }] : []);
      };
    }
    const canvas = document.createElement('canvas');
    const paint = canvas.getContext('2d');
    // A picture that never changes is never sent.
    setInterval(() => paint?.fillRect(0, 0, Math.random() * 100, 10), 50);
    const getUserMedia = () => Promise.resolve(canvas.captureStream(10));
    Object.assign(globalThis, { BarcodeDetector });
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  }, seen);
}

async function codeOn(page: Page): Promise<string> {
  await new Rep(page).startBook();
  await page.goto('/safety');
  await page.getByRole('button', { name: 'Turn sync on' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Turn sync on' }).click();
  await expect(page.getByRole('status').getByText(/^Relay has everything, /)).toBeVisible(patient);
  await page.getByRole('link', { name: 'Add a device' }).click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the link' }).click(patient);
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a code that the browser’s own reader sees in the camera lets the device in', async ({ page, browser }) => {
  const link = await codeOn(page);
  const laptop = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await giveCamera(laptop, link);
  await laptop.goto('/join');
  await laptop.getByRole('button', { name: 'Scan the code' }).click();
  await expect(laptop.getByRole('heading', { name: 'Compare these digits' })).toBeVisible(patient);
  await page.getByRole('button', { name: 'They match, let it in' }).click(patient);
  await expect(laptop.getByText('Your book is on this device')).toBeVisible(patient);
});

test('another code is told apart from ours, and the camera can be tried again', async ({ page }) => {
  await giveCamera(page, 'https://example.com/menu');
  await page.goto('/join');
  await page.getByRole('button', { name: 'Scan the code' }).click();
  await expect(page.getByText('That is another code, not one from Satchel.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Scan the code' })).toBeVisible();
});
