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
  await page.close();
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
