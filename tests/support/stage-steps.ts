import { expect, type Locator, type Page } from '@playwright/test';

/** What the foot of the screen says. */
export const toasted = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Its screen is open afterwards; the answer is where that is. */
export async function addDeal(page: Page, title: string, source = ''): Promise<string> {
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill(title);
  if (source) {
    await page.getByText('Why, obstacles and notes').click();
    await page.getByRole('combobox', { name: 'Source', exact: true }).fill(source);
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return page.url();
}

/** From the deal's own screen. */
export async function moveTo(page: Page, stage: string): Promise<void> {
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${stage}`) })
    .click();
  await expect(toasted(page, `to ${stage}`)).toBeVisible();
}

/** What the timeline says of stages, the latest first. */
const told = (page: Page): Locator => page.getByRole('listitem').getByText(/^Stage: /);

export async function timelineOf(page: Page, deal: string, lines: number): Promise<string[]> {
  await page.goto(deal);
  await expect(told(page)).toHaveCount(lines);
  return told(page).allInnerTexts();
}

export async function openStages(page: Page): Promise<void> {
  await page.goto('/deals');
  await page.getByRole('button', { name: 'More about deals' }).click();
  await page.getByRole('link', { name: /^Pipelines/ }).click();
  await page.getByRole('link', { name: /^Main pipeline/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Stages', exact: true })).toBeVisible();
}

export const stageNames = (page: Page) =>
  page
    .getByLabel(/^Name of stage \d$/)
    .evaluateAll(fields => fields.map(field => (field instanceof HTMLInputElement ? field.value : '')));
