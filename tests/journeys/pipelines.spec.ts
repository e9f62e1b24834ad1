import { expect, test, type Locator, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

const toasted = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

/** Its screen is open afterwards; the answer is where that is. */
async function addDeal(page: Page, title: string, source = ''): Promise<string> {
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill(title);
  if (source) {
    await page.getByText('Why, obstacles and notes').click();
    await page.getByLabel('Source', { exact: true }).fill(source);
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return page.url();
}

/** From the deal's own screen. */
async function moveTo(page: Page, stage: string): Promise<void> {
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${stage}`) })
    .click();
  await expect(toasted(page, `to ${stage}`)).toBeVisible();
}

/** What the timeline says of stages, the latest first. */
const told = (page: Page): Locator => page.getByRole('listitem').getByText(/^Stage: /);

async function timelineOf(page: Page, deal: string, lines: number): Promise<string[]> {
  await page.goto(deal);
  await expect(told(page)).toHaveCount(lines);
  return told(page).allInnerTexts();
}

async function openStages(page: Page): Promise<void> {
  await page.goto('/deals');
  await page.getByRole('button', { name: 'More about deals' }).click();
  await page.getByRole('link', { name: /^Pipelines/ }).click();
  await page.getByRole('link', { name: /^Main pipeline/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Stages', exact: true })).toBeVisible();
}

const names = (page: Page) =>
  page
    .getByLabel(/^Name of stage \d$/)
    .evaluateAll(fields => fields.map(field => (field instanceof HTMLInputElement ? field.value : '')));

test('a stage renamed, split and retired mid-quarter with unchanged history', async ({ page }) => {
  await new Rep(page).startBook();
  const first = await addDeal(page, 'Forklifts');
  await moveTo(page, 'Qualification');
  await moveTo(page, 'Meeting');
  const other = await addDeal(page, 'Cranes');
  await moveTo(page, 'Qualification');
  const [forklifts, cranes] = [await timelineOf(page, first, 2), await timelineOf(page, other, 1)];
  expect(forklifts).toEqual(['Stage: Qualification → Meeting', 'Stage: Prospecting → Qualification']);

  await openStages(page);
  const second = page.getByLabel('Name of stage 2');
  await second.fill('Fit check');
  await second.press('Enter');
  await expect(toasted(page, 'Stage is now called Fit check')).toBeVisible();

  await page.getByRole('button', { name: 'Edit Meeting' }).click();
  await page.getByRole('button', { name: 'Split this stage' }).click();
  await page.getByLabel('Name of the new stage').fill('Second meeting');
  await page.getByRole('button', { name: 'Split', exact: true }).click();
  await expect(toasted(page, 'New stage: Second meeting')).toBeVisible();
  expect(await names(page)).toEqual([
    ...['Prospecting', 'Fit check', 'Meeting', 'Second meeting'],
    ...['Proposal', 'Negotiation']
  ]);

  await page.getByRole('button', { name: 'Edit Fit check' }).click();
  await page.getByRole('button', { name: 'Retire this stage' }).click();
  const retire = dialog(page, 'Retire Fit check');
  await expect(retire.getByText('1 deal moves in the same step.')).toBeVisible();
  await retire.locator('label', { hasText: /^\s*Meeting\s*$/ }).click();
  await retire.getByRole('button', { name: 'Retire', exact: true }).click();
  await expect(toasted(page, 'Retired: Fit check')).toBeVisible();
  await expect(page.getByText(/^Retired .*, counts as Meeting$/)).toBeVisible();

  expect(await timelineOf(page, first, 2)).toEqual(forklifts);
  expect(await timelineOf(page, other, 2)).toEqual(['Stage: Fit check → Meeting', ...cranes]);
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  const moving = page.getByRole('dialog').getByRole('listitem');
  await expect(moving).toHaveText([/^Prospecting/, /^Meeting/, /^Second meeting/, /^Proposal/, /^Negotiation/]);
});

test('a stage is retired by mistake: one Undo brings it back with its deals', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Cranes');
  await openStages(page);
  await page.getByRole('button', { name: 'Edit Prospecting' }).click();
  await page.getByRole('button', { name: 'Retire this stage' }).click();
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await toasted(page, 'Retired: Prospecting').getByRole('button', { name: 'Undo' }).click();
  await expect(toasted(page, 'Undone')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Retired stages' })).toBeHidden();
  expect((await names(page))[0]).toBe('Prospecting');
  await expect(page.getByText('5% to win · 1 open deal')).toBeVisible();
});

test('a second pipeline in four taps, and the deals of its source enter it', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await addDeal(page, 'First', 'Trade fair');
  await page.goto('/pipelines');
  await rep.tap(page.getByRole('link', { name: 'Add a pipeline' }));
  await rep.tap(page.getByRole('button', { name: /^Field sales/ }));
  await rep.tap(page.locator('label', { hasText: 'Trade fair' }));
  await rep.tap(page.getByRole('button', { name: 'Add this pipeline' }));
  expect(rep.taps).toBe(4);
  await expect(page.getByRole('heading', { level: 1, name: 'Trade fair' })).toBeVisible();
  expect(await names(page)).toEqual(['Prospecting', 'Visit', 'Proposal', 'Order']);

  await addDeal(page, 'Second', 'trade fair');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([
    ...[/^Prospecting/, /^Visit/],
    ...[/^Proposal/, /^Order/]
  ]);
});

test('what is usually done on a stage is offered with the move, and planned only on a tap', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts');
  await moveTo(page, 'Proposal');
  await expect(page.getByText('No next step')).toBeVisible();
  const toast = toasted(page, 'Proposal: Call in 3 business days');
  await toast.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(toasted(page, '1 step planned')).toBeVisible();
  await expect(page.getByText('No next step')).toBeHidden();
  await toasted(page, '1 step planned').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No next step')).toBeVisible();
});

test('a call that moves the deal on offers what the stage has besides the step that was planned', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.addDealFor('Anna Kowalska', 'Forklifts');
  const deal = page.url();
  await moveTo(page, 'Qualification');
  await page.goto('/settings/outcomes');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Good talk/ })
    .click();
  await page.getByText('Move the deal one stage on').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(toasted(page, 'Outcome saved')).toBeVisible();

  await page.goto(deal);
  await rep.callFor(60);
  await rep.chip('Good talk').click();
  await rep.save.click();
  await expect(rep.toast.getByText('Meeting: Meeting in 3 business days')).toBeVisible();
  await rep.toast.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(toasted(page, '1 step planned')).toBeVisible();
});

test('the checklist of a stage keeps its ticks, and what is open is a note that bars nothing', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts');
  await page.getByText('Who may need what you sell?').click();
  await page.getByLabel('You know whom to talk to').check();
  await expect(page.getByText('1 of 3 done')).toBeVisible();
  await page.reload();
  await page.getByText('Who may need what you sell?').click();
  await expect(page.getByLabel(/You know whom to talk to · done /)).toBeChecked();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('dialog').getByText(/^Not ticked yet: The company fits/)).toBeVisible();
  await page.getByRole('button', { name: 'Next stage: Qualification' }).click();
  await expect(toasted(page, 'to Qualification')).toBeVisible();
});

test('a pipeline with deals is deleted once the rep has said where they go', async ({ page }) => {
  await new Rep(page).startBook();
  const deal = await addDeal(page, 'Forklifts');
  await moveTo(page, 'Meeting');
  await page.goto('/pipelines/new');
  await page.getByRole('button', { name: /^Field sales/ }).click();
  await page.getByRole('button', { name: 'Add this pipeline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Field sales' })).toBeVisible();
  await openStages(page);
  await page.getByRole('button', { name: 'Delete this pipeline' }).click();
  await page.getByLabel('Meeting (1)').selectOption('Order');
  await page.getByRole('button', { name: 'Move the deals and delete' }).click();
  await expect(toasted(page, 'Pipeline deleted: Main pipeline')).toBeVisible();
  await page.goto(deal);
  await expect(page.getByText('Stage: Meeting → Order')).toBeVisible();
});
