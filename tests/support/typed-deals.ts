import { expect, type Page } from '@playwright/test';

/** What a rep types of a deal; each field by the label that it has on the form. */
export type TypedDeal = { readonly title: string; readonly amount?: string; readonly closeOn?: string };

/** Deals that a rep has just typed in, one after another; the screen of the last one is open. */
export async function typeDeals(page: Page, ...deals: readonly TypedDeal[]): Promise<void> {
  for (const { title, amount = '', closeOn = '' } of deals) {
    await page.goto('/deals/new');
    await page.getByLabel('Title', { exact: true }).fill(title);
    await page.getByLabel('Amount', { exact: true }).fill(amount);
    if (closeOn) await page.getByLabel('Close date', { exact: true }).fill(closeOn);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
}
