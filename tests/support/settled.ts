import { expect, type Page } from '@playwright/test';

/** Opens the screen at this address and waits until what the book answers is on it. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  await page.evaluate(() => new Promise(settled => requestIdleCallback(settled, { timeout: 2_000 })));
}
