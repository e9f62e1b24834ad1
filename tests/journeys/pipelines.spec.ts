import { expect, test } from '@playwright/test';
import { Rep } from '../support/rep.ts';
import { addDeal, moveTo, openStages, stageNames, timelineOf, toasted } from '../support/stage-steps.ts';

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
  expect(await stageNames(page)).toEqual([
    ...['Prospecting', 'Fit check', 'Meeting', 'Second meeting'],
    ...['Proposal', 'Negotiation']
  ]);

  await page.getByRole('button', { name: 'Edit Fit check' }).click();
  await page.getByRole('button', { name: 'Retire this stage' }).click();
  const retire = page.getByRole('dialog', { name: 'Retire Fit check' });
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
  expect((await stageNames(page))[0]).toBe('Prospecting');
  await expect(page.getByText('5% to win · 1 open deal')).toBeVisible();
});

test('stages are put in order by the keyboard, and the focus goes along', async ({ page }) => {
  await new Rep(page).startBook();
  await openStages(page);
  const down = page.getByRole('button', { name: 'Move Prospecting down' });
  await down.focus();
  for (const place of [1, 2]) {
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stageNames(page)).indexOf('Prospecting')).toBe(place);
    await expect(down).toBeFocused();
  }
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
  expect(await stageNames(page)).toEqual(['Prospecting', 'Visit', 'Proposal', 'Order']);

  await addDeal(page, 'Second', 'trade fair');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([
    ...[/^Prospecting/, /^Visit/],
    ...[/^Proposal/, /^Order/]
  ]);
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
