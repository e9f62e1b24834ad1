import { expect, type Page } from '@playwright/test';
import { idOf } from '#lib/domain/ids.ts';
import type { Condition } from '#lib/domain/view.ts';
import { Backstage } from '../support/backstage.ts';
import { dealsFile } from './deals-file.ts';
import { median, type Figure } from './figure.ts';
import { rest, timeOfTap } from './in-page.ts';
import type { Phone, Phones } from './phones.ts';

/** As many deals as four years of a sales team. */
const many = 8_800;
const times = 5;

const open: Condition = { field: 'status', is: 'any-of', value: ['open'] };
const every: Condition = { field: 'status', is: 'none-of', value: ['hold'] };

/** Views in pairs: one is open, and the tap is on the other, which narrows it. */
const views: Readonly<Record<string, readonly Condition[]>> = {
  'Open ones': [open],
  'Open and large': [open, { field: 'amount', is: 'at-least', value: { minor: 500_000, currency: 'PLN' } }],
  'Open and quiet': [open, { field: 'sinceTouch', is: 'at-least', value: 14 }],
  'Open and warm': [
    open,
    { field: 'sinceTouch', is: 'at-most', value: 60 },
    { field: 'sentiment', is: 'any-of', value: ['positive'] }
  ],
  'Every one': [every],
  'Every Deal 77': [every, { field: 'title', is: 'contains', value: 'deal 77' }]
};

/** The board and the lists of deals, ×4: over 8,800 imported ones, and over five years of a rep's log. */
export async function* deals(phones: Phones): AsyncGenerator<Figure> {
  yield* over(await imported(phones), '', 'of 8,800');
  yield* over(await phones.with('L'), 'L', 'of 5,000');
}

async function imported(phones: Phones): Promise<Phone> {
  const phone = await phones.fresh();
  const page = await phone.page();
  await page.goto(phone.address);
  await page.getByRole('link', { name: 'Outbound (SDR)' }).click();
  await page.getByRole('button', { name: 'Add three people' }).click();
  await page.getByRole('navigation').waitFor();
  await page.goto(`${phone.address}/import`);
  const buffer = Buffer.from(dealsFile(many));
  const file = { name: 'deals.csv', mimeType: 'text/csv', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Undo the whole import' }).waitFor({ timeout: 300_000 });
  await page.close();
  return phone;
}

async function* over(phone: Phone, workload: Figure['workload'], which: string): AsyncGenerator<Figure> {
  await addViews(phone);
  const page = await phone.page({ slowed: true });
  const figure = (what: string, value: number): Figure => {
    return { what: `${what} ${which}, ×4`, workload, value, unit: 'ms' };
  };
  const board = { from: '/', link: 'nav a[href="/deals"]', selector: '[data-card]' };
  yield figure('tap on Deals to the board', await opening(page, phone, board));
  const list = { from: '/deals', link: 'a[href="/deals/list"]', selector: '.rows [data-card]' };
  yield figure('tap on Filter to the list', await opening(page, phone, list));
  yield figure('fields of open deals', await narrowing(page, phone, ['Open ones', 'Open and large']));
  yield figure('fields of all deals', await narrowing(page, phone, ['Every one', 'Every Deal 77']));
  if (workload === 'L') {
    yield figure('no touch for 14 days', await narrowing(page, phone, ['Open ones', 'Open and quiet']));
    yield figure('last talk was positive', await narrowing(page, phone, ['Open ones', 'Open and warm']));
  }
  await page.close();
}

async function addViews(phone: Phone): Promise<void> {
  const backstage = await Backstage.open(phone.app.context, phone.address);
  for (const [n, [name, conditions]] of Object.entries(views).entries()) {
    const id = idOf('view', `bench${String(n)}`);
    await backstage.send({ kind: 'add-view', id, fields: { name, conditions, pinned: true } });
  }
  await backstage.close();
}

type Way = { readonly from: string; readonly link: string; readonly selector: string };

async function opening(page: Page, phone: Phone, { from, link, selector }: Way): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.goto(`${phone.address}${from}`);
    await page.locator(link).first().waitFor();
    await rest(page);
    taken.push(await timeOfTap(page.locator(link).first(), { selector }));
  }
  return median(taken);
}

/** From a tap on a view to the count of what it leaves, the deals being in memory from the view before. */
async function narrowing(page: Page, phone: Phone, [wide, narrow]: readonly [string, string]): Promise<number> {
  await page.goto(`${phone.address}/deals/list`);
  const tab = (name: string) => page.getByRole('link', { name, exact: true });
  const summary = page.locator('.summary');
  /** The count that a view comes to, after another one. */
  const counted = async (name: string, before: string) => {
    await tab(name).tap();
    await expect(summary).not.toHaveText(before, { timeout: 30_000 });
    await rest(page);
    return (await summary.textContent()) ?? '';
  };
  const narrowed = await counted(narrow, '');
  const widened = await counted(wide, narrowed);
  const sight = { selector: '.summary', text: await counted(narrow, widened) };
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await counted(wide, sight.text);
    await rest(page);
    taken.push(await timeOfTap(tab(narrow), sight));
  }
  return median(taken);
}
