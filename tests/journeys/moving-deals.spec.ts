import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';
import { typeDeals } from '../support/typed-deals.ts';

const wide = { width: 1280, height: 800 };

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d`) });
const card = (page: Page, stage: string, title: string) =>
  column(page, stage).getByRole('link', { name: new RegExp(title) });
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Tab by Tab, as somebody without a mouse gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await target.evaluate(element => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function openBoard(page: Page): Promise<void> {
  await page.setViewportSize(wide);
  await new Rep(page).startBook();
  await typeDeals(
    page,
    { title: 'Forklifts', amount: '12500', closeOn: '2030-01-10' },
    { title: 'Cranes', amount: '800', closeOn: '2030-02-10' }
  );
  await page.goto('/deals');
  await expect(card(page, 'Prospecting', 'Cranes')).toBeVisible();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(said(page, 'Undone')).toBeVisible();
}

test('by keyboard alone a deal is found, moved, won, and brought back', async ({ page }) => {
  await openBoard(page);
  await tabTo(page, card(page, 'Prospecting', 'Forklifts'));
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'Prospecting', 'Cranes')).toBeFocused();
  await page.keyboard.press('ArrowUp');

  await page.keyboard.press(']');
  await expect(said(page, 'Moved Forklifts to Qualification, stage 2 of 5')).toBeVisible();
  await expect(card(page, 'Qualification', 'Forklifts')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(card(page, 'Prospecting', 'Cranes')).toBeFocused();
  await page.keyboard.press('[');
  await expect(said(page, 'Cranes is on the outermost stage')).toBeVisible();
  await page.keyboard.press('ArrowRight');

  await page.keyboard.press('m');
  const menu = page.getByRole('dialog', { name: 'Forklifts' });
  await tabTo(page, menu.getByRole('button', { name: /^Negotiation/ }));
  await page.keyboard.press('Enter');
  await expect(said(page, 'Moved Forklifts to Negotiation, stage 5 of 5')).toBeVisible();
  await expect(menu).toBeHidden();
  await expect(card(page, 'Prospecting', 'Cranes')).toBeFocused();

  await tabTo(page, card(page, 'Negotiation', 'Forklifts'));
  await page.keyboard.press('w');
  const closing = page.getByRole('dialog', { name: 'Won: Forklifts' });
  await tabTo(page, closing.getByRole('checkbox', { name: 'Speed' }));
  await page.keyboard.press('Space');
  await tabTo(page, closing.getByRole('button', { name: 'Save', exact: true }));
  await page.keyboard.press('Enter');
  await expect(said(page, 'Won: Forklifts')).toBeVisible();
  await expect(card(page, 'Won', 'Forklifts')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(card(page, 'Negotiation', 'Forklifts')).toBeVisible();
});

test('Escape leaves a deal where it was and the focus on it; closing it leaves the focus on the next', async ({
  page
}) => {
  await openBoard(page);
  const forklifts = card(page, 'Prospecting', 'Forklifts');
  await forklifts.focus();
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog', { name: 'On hold: Forklifts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(forklifts).toBeFocused();
  await page.keyboard.press('l');
  const closing = page.getByRole('dialog', { name: 'Lost: Forklifts' });
  await closing.locator('label').filter({ hasText: 'Price' }).click();
  await closing.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(said(page, 'Lost: Forklifts')).toBeVisible();
  await expect(card(page, 'Prospecting', 'Cranes')).toBeFocused();
});

test('a screen reader hears what the board is, which keys there are, and where a deal went', async ({ page }) => {
  await openBoard(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Deals' })).toBeVisible();
  await expect(page.getByText(/^Arrow keys go from deal to deal, Enter opens/)).toBeAttached();
  const stage = column(page, 'Prospecting');
  await expect(stage.getByRole('heading', { level: 2, name: 'Prospecting 2' })).toBeVisible();
  await expect(stage.getByText('£13.3k')).toBeVisible();
  await expect(stage.getByRole('listitem')).toHaveCount(2);
  const move = stage.getByRole('button', { name: 'Move Forklifts' });
  await move.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Forklifts' });
  await expect(menu.getByRole('button', { name: /^Prospecting/ })).toHaveAttribute('aria-current', 'step');
  await expectNoBarriers(page);
  await menu.getByRole('button', { name: 'Next stage: Qualification' }).click();
  const live = said(page, 'Moved Forklifts to Qualification, stage 2 of 5');
  await expect(live).toBeVisible();
  await expect(live.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Qualification 1' })).toBeVisible();
  await expectNoBarriers(page);
});

/** From the middle of one element to that of another, button held. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('both have to be on the screen');
  await page.mouse.move(start.x + 60, start.y + 30);
  await page.mouse.down();
  // The code of dragging comes with the first press.
  await expect(async () => {
    await page.mouse.move(start.x + 90, start.y + 40);
    await page.mouse.move(end.x + 60, end.y + 200, { steps: 3 });
    await expect(page.locator('[data-over]')).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('a deal is dragged to another stage, and taken back by Undo', async ({ page }) => {
  await openBoard(page);
  await drag(page, card(page, 'Prospecting', 'Forklifts'), column(page, 'Meeting'));
  await expect(said(page, 'Over Meeting')).toBeAttached();
  await page.mouse.up();
  await expect(said(page, 'Moved Forklifts to Meeting, stage 3 of 5')).toBeVisible();
  await expect(card(page, 'Meeting', 'Forklifts')).toBeVisible();
  await expect(page).toHaveURL(/\/deals$/);
  await undo(page);
  await expect(card(page, 'Prospecting', 'Forklifts')).toBeVisible();

  await drag(page, card(page, 'Prospecting', 'Forklifts'), column(page, 'Qualification'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(said(page, 'Forklifts stays where it was')).toBeAttached();
  await expect(card(page, 'Prospecting', 'Forklifts')).toBeVisible();
});

test('on a phone a tap on the menu moves a deal, and Undo takes it back', async ({ page }) => {
  await new Rep(page).startBook();
  await typeDeals(page, { title: 'Forklifts' });
  await page.goto('/deals');
  await column(page, 'Prospecting').getByRole('button', { name: 'Move Forklifts' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Proposal/ })
    .click();
  await expect(said(page, 'Moved Forklifts to Proposal, stage 4 of 5')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Proposal 1$/ })).toBeVisible();
  await undo(page);
  await expect(page.getByRole('button', { name: /^Prospecting 1$/ })).toBeVisible();
});

test('deals of every pipeline are on the board, which remembers the choice; a deal changes its pipeline', async ({
  page
}) => {
  await openBoard(page);
  await page.goto('/pipelines');
  await page.getByRole('link', { name: 'Add a pipeline' }).click();
  await page.getByRole('button', { name: /^Services/ }).click();
  await page.getByLabel('Name', { exact: true }).fill('Services');
  await page.getByRole('button', { name: 'Add this pipeline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();

  await page.goto('/deals');
  await column(page, 'Prospecting').getByRole('button', { name: 'Move Cranes' }).click();
  const menu = page.getByRole('dialog', { name: 'Cranes' });
  await menu.getByLabel('Pipeline').selectOption('Services');
  await expect(menu.getByRole('button', { name: /closest to the present stage/ })).toBeVisible();
  await menu.getByRole('button', { name: /^Brief/ }).click();
  await expect(said(page, 'Moved Cranes to Brief, stage 2 of 5')).toBeVisible();

  const choice = page.getByRole('combobox', { name: 'Pipeline' });
  await choice.selectOption('Services');
  await expect(card(page, 'Brief', 'Cranes')).toBeVisible();
  await expect(column(page, 'Meeting')).toBeHidden();
  await page.reload();
  await expect(card(page, 'Brief', 'Cranes')).toBeVisible();
  await choice.selectOption('All pipelines');
  await expect(card(page, 'Brief', 'Cranes')).toBeVisible();
  await expect(card(page, 'Prospecting', 'Forklifts')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Proposal 0/ })).toHaveCount(1);
});
