import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';
import { typeDeals } from '../support/typed-deals.ts';

const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const deal = (page: Page, title: string) => page.getByRole('link', { name: new RegExp(`^${title}`) });

async function withDeals(page: Page): Promise<void> {
  await new Rep(page).startBook();
  await typeDeals(
    page,
    { title: 'Forklifts', amount: '12500' },
    { title: 'Cranes', amount: '800' },
    { title: 'Racks' }
  );
}

test('a ready view is added by one tap, stands over the board and opens as a list', async ({ page }) => {
  await withDeals(page);
  await page.goto('/deals/views');
  await page.getByRole('button', { name: 'Add No next step' }).click();
  await expect(said(page, 'View added: No next step')).toBeVisible();
  await page.goto('/deals');
  await page.getByRole('link', { name: 'No next step', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'No next step' })).toBeVisible();
  await expect(said(page, '3 deals · £13.3k')).toBeVisible();
  await expect(deal(page, 'Forklifts')).toBeVisible();
});

test('a filter is built on a phone, saved as a view, and is there after a reload', async ({ page }) => {
  await withDeals(page);
  await page.goto('/deals/list');
  await expect(said(page, '3 deals')).toBeVisible();
  await page.getByRole('button', { name: 'Filter' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filter deals' });
  await sheet.getByLabel('Add a condition').selectOption('Amount');
  const amount = sheet.getByRole('group', { name: 'Amount' });
  await amount.getByLabel('Value').fill('1000');
  await expect(sheet.getByRole('button', { name: 'Show 1 deal' })).toBeVisible();
  await sheet.getByLabel('Add a condition').selectOption('Days without a touch');
  await expect(
    sheet.getByRole('group', { name: 'Days without a touch' }).getByLabel('Days', { exact: true })
  ).toHaveValue('14');
  await expectNoBarriers(page);
  await sheet.getByRole('button', { name: 'Show 1 deal' }).click();
  await expect(page.getByText('Amount: at least £1,000')).toBeVisible();
  await expect(deal(page, 'Cranes')).toBeHidden();

  await page.getByRole('button', { name: 'Save as a view' }).click();
  await page.getByLabel('Name of the view').fill('Big and quiet');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Big and quiet' })).toBeVisible();
  await page.reload();
  await expect(said(page, '1 deal · £12.5k')).toBeVisible();

  await page.goto('/deals/views');
  await page.getByRole('button', { name: 'Rename or delete Big and quiet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /^Big and quiet/ })).toBeVisible();
});

test('a list stays true while deals change, and the keys of the board work in it', async ({ page, context }) => {
  await withDeals(page);
  await page.goto('/deals/list');
  await expect(said(page, '3 deals')).toBeVisible();
  const other = await context.newPage();
  await typeDeals(other, { title: 'Pallets' });
  await expect(said(page, '4 deals')).toBeVisible();
  await expect(deal(page, 'Pallets')).toBeVisible();
  await deal(page, 'Cranes').focus();
  await page.keyboard.press('l');
  const closing = page.getByRole('dialog', { name: 'Lost: Cranes' });
  await closing.locator('label').filter({ hasText: 'Price' }).click();
  await closing.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(said(page, '3 deals')).toBeVisible();
  await expect(deal(page, 'Cranes')).toBeHidden();
});

test('a condition that only a newer version knows shows nothing, and the list says so', async ({ page }) => {
  await withDeals(page);
  const where = { conditions: [{ field: 'mood', is: 'sunny', value: true }] };
  await page.goto(`/deals/list?where=${encodeURIComponent(JSON.stringify(where))}`);
  await expect(page.getByRole('alert').filter({ hasText: 'A newer version of the app made this view.' })).toBeVisible();
  await expect(page.getByText('No deal fits')).toBeVisible();
});

test.describe('the grid', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  const cell = (page: Page, name: string) => page.getByRole('gridcell', { name, exact: true });
  async function openGrid(page: Page): Promise<void> {
    await withDeals(page);
    await page.goto('/deals/grid');
    await expect(cell(page, 'Forklifts')).toBeVisible();
  }

  /** What a spreadsheet puts on the clipboard, pasted where the focus is. */
  const paste = (page: Page, text: string) =>
    page.evaluate(pasted => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);

  test('a cell is reached by arrow keys, edited, refused, left, and brought back', async ({ page }) => {
    await openGrid(page);
    await expect(page.getByRole('grid', { name: 'Grid of deals' })).toHaveAttribute('aria-rowcount', '4');
    await cell(page, 'Forklifts').focus();
    for (let right = 0; right < 3; right += 1) await page.keyboard.press('ArrowRight');
    await expect(cell(page, '£12,500')).toBeFocused();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Amount of Forklifts' });
    await expect(field).toHaveValue('12500');
    await field.fill('a lot');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'This amount cannot be read' })).toBeVisible();
    await expect(field).toHaveValue('a lot');
    await page.keyboard.press('Escape');
    await expect(cell(page, '£12,500')).toBeFocused();
    await page.keyboard.press('F2');
    await field.fill('13 000,50');
    await page.keyboard.press('Tab');
    await expect(said(page, 'Amount changed: Forklifts')).toBeVisible();
    await expect(cell(page, '£13,000.50')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(cell(page, '£12,500')).toBeVisible();
    await expectNoBarriers(page);
  });

  test('a rectangle pasted over cells changes them at once, and one Undo brings all of them back', async ({ page }) => {
    await openGrid(page);
    await cell(page, 'Cranes').focus();
    await paste(page, 'Tower cranes\tBaltic Ltd\nSteel racks\tBaltic Ltd\n');
    const sheet = page.getByRole('dialog', { name: 'Paste 2 rows' });
    await expect(sheet.getByText('They begin at Title of Cranes.')).toBeVisible();
    await sheet.getByRole('button', { name: /^Change \d cells$/ }).click();
    await expect(cell(page, 'Tower cranes')).toBeVisible();
    await expect(cell(page, 'Baltic Ltd').first()).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(cell(page, 'Cranes')).toBeVisible();
    await expect(cell(page, 'Baltic Ltd')).toHaveCount(0);
  });

  test('rows pasted as new deals are shown before they are added, and one Undo takes them out', async ({ page }) => {
    await openGrid(page);
    await cell(page, 'Forklifts').focus();
    await paste(page, 'Pallets\tOpentech\tProposal\t1200\nTrucks\tKonex\tMeeting\t900\n');
    const sheet = page.getByRole('dialog', { name: 'Paste 2 rows' });
    await sheet.getByRole('button', { name: 'Look at the new deals' }).click();
    await expect(sheet.getByText('2 deals · 2 companies')).toBeVisible();
    await sheet.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(sheet.getByText('4 records added')).toBeVisible();
    await expect(page.locator('td', { hasText: 'Pallets' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Undo the whole import' }).click();
    await expect(page.locator('td', { hasText: 'Pallets' })).toHaveCount(0);
  });
});
