import type { Page } from '@playwright/test';
import { median, rounds, type Figure } from './figure.ts';
import { rest, timeFrom } from './in-page.ts';
import type { Phones } from './phones.ts';

const row = 'main li a[href^="/people/"]';

/** What reps type: the beginning of a name in either alphabet, a whole name, the end of a number. */
const words = ['kow', 'сок', 'anna now', 'zofia müller', 'щука', '1234', 'grace hop'];

/** Typing into the search field over five years of people, ×4. */
export async function* search(phones: Phones): AsyncGenerator<Figure> {
  const phone = await phones.with('L');
  const page = await phone.page({ slowed: true });
  await page.goto(`${phone.address}/people`);
  await page.locator(row).first().waitFor();
  yield { what: 'typed word to first results, ×4', workload: 'L', value: await typed(page, words), unit: 'ms' };
  const letters = words.map(word => word.slice(0, 1));
  yield { what: 'typed letter to first results, ×4', workload: 'L', value: await typed(page, letters), unit: 'ms' };
  yield { what: 'end of a number to who it is, ×4', workload: 'L', value: await typed(page, numbers), unit: 'ms' };
  await page.goto(`${phone.address}/search`);
  await page.getByRole('searchbox').waitFor();
  await rest(page);
  const first = await everywhere(page, written, found);
  yield { what: 'typed word to the first thing found anywhere, ×4', workload: 'L', value: first, unit: 'ms' };
  const noted = await everywhere(page, written, mark);
  yield { what: 'typed word to the notes that have it, ×4', workload: 'L', value: noted, unit: 'ms' };
  await page.close();
}

const found = 'main section a';
const mark = 'main mark';

/** Words of notes: in most weeks of five years, in a few touches, two that stand together seldom. */
const written = ['ofert', 'pallet120', 'предложение', 'friday lease7', 'wózek', 'piątku pallet4', 'склад33'];
const numbers = ['000861', '007000', '30247', '+48 610 105 000', '0539', '69993', '000014'];

/** Each search begins from an empty screen, so that what is seen is its own. */
async function everywhere(page: Page, texts: readonly string[], selector: string): Promise<number> {
  const field = page.getByRole('searchbox');
  const taken: number[] = [];
  for (const text of texts.slice(0, rounds)) {
    taken.push(await timeFrom('input', { page, act: () => field.fill(text), sight: { selector } }));
    await field.fill('');
    await page.locator(found).first().waitFor({ state: 'detached' });
    await rest(page);
  }
  return median(taken);
}

async function typed(page: Page, texts: readonly string[]): Promise<number> {
  const field = page.getByRole('searchbox');
  const taken: number[] = [];
  for (const text of texts.slice(0, rounds)) {
    const before = await page.locator(row).first().getAttribute('href');
    const sight = { selector: `main li:first-child a[href^="/people/"]:not([href="${before ?? ''}"])` };
    taken.push(await timeFrom('input', { page, act: () => field.fill(text), sight }));
    await field.fill('');
    await page.locator(`main li:first-child a[href="${before ?? ''}"]`).waitFor();
    await rest(page);
  }
  return median(taken);
}
