import type { Page } from '@playwright/test';
import { interleaved, type Figure } from './figure.ts';
import { Floor } from './floor.ts';
import { comes, rest, timeOfTap } from './in-page.ts';
import { slow, type Phone, type Phones } from './phones.ts';

const row = 'main li a[href^="/people/"]';

/** A tap on a person, and a tap on Save, ×4. The floor of Save is a tap that puts one row strictly and says so. */
export async function* tap(phones: Phones): AsyncGenerator<Figure> {
  for (const size of ['S', 'L'] as const) {
    const phone = await phones.with(size);
    yield await person(phone, size);
    yield await save(phone, size);
  }
}

async function person(phone: Phone, size: 'S' | 'L'): Promise<Figure> {
  const floor = await Floor.on(phone);
  const ours = await opened(phone, `${phone.address}/people`);
  const theirs = await opened(phone, floor.address);
  let turn = 0;
  const taken = await interleaved({
    ours: () => tapped(ours, (turn += 1)),
    floor: () => tapped(theirs, turn)
  });
  await ours.close();
  await theirs.close();
  await floor.goOffline();
  return { what: 'tap on a person to the name, ×4', workload: size, value: taken.ours, unit: 'ms', floor: taken.floor };
}

async function opened(phone: Phone, address: string): Promise<Page> {
  const page = await phone.page({ slowed: true });
  await page.goto(address);
  await page.locator(row).first().waitFor();
  await rest(page);
  return page;
}

async function tapped(page: Page, turn: number): Promise<number> {
  const target = page.locator(row).nth(turn);
  const text = (await target.innerText()).split('\n')[0]?.trim() ?? '';
  const taken = await timeOfTap(target, { selector: 'h1', text });
  await page.goBack();
  await page.locator(row).nth(turn).waitFor();
  return taken;
}

async function save(phone: Phone, size: 'S' | 'L'): Promise<Figure> {
  const page = await phone.page();
  await page.goto(phone.address);
  await page.locator('details summary').first().click();
  await saved(page); // a rep reads before the first Save; meanwhile the worker gets ready
  await slow(page);
  const floor = await Floor.on(phone);
  const bare = await opened(phone, floor.address);
  const put = () => timeOfTap(bare.getByRole('button', { name: 'Save' }), { selector: 'p', text: 'Saved' });
  const taken = await interleaved({ ours: () => saved(page), floor: put });
  await bare.close();
  await page.close();
  await floor.goOffline();
  const what = 'tap on Save to saved and shown, ×4';
  return { what, workload: size, value: taken.ours, unit: 'ms', floor: taken.floor };
}

/** From Today, as a promised call is ticked off. */
async function saved(page: Page): Promise<number> {
  await page
    .getByRole('button', { name: /^Done: / })
    .first()
    .tap();
  const sheet = page.getByRole('dialog', { name: 'How did it go?' });
  await sheet.getByText('No answer', { exact: true }).tap();
  await comes('a draft on disk that says what happened', page.evaluate(untilDraftIsKept));
  const sight = { selector: '[role=status]', text: 'Saved on this phone', gone: 'dialog' };
  const taken = await timeOfTap(sheet.getByRole('button', { name: 'Save' }), sight);
  await page.getByRole('button', { name: 'Saved on this phone' }).tap();
  return taken;
}

/** Runs in the page. A rep looks at what is about to be saved; by then the draft is on disk. */
async function untilDraftIsKept(): Promise<void> {
  const opening = indexedDB.open('satchel');
  await new Promise(resolve => (opening.onsuccess = resolve));
  for (let isKept = false; !isKept;) {
    const reading = opening.result.transaction('drafts').objectStore('drafts').getAll() as IDBRequest<object[]>;
    await new Promise(resolve => (reading.onsuccess = resolve));
    isKept = reading.result.some(draft => 'disposition' in draft);
  }
  opening.result.close();
}
