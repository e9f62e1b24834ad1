import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import type { Figure } from './figure.ts';
import { timeToSee } from './in-page.ts';
import type { Phones } from './phones.ts';

const row = { selector: 'main li a[href^="/people/"]' };

type Sent = { readonly isCode: boolean; readonly bytes: number };

/** What travels before Today can be used, and what the service worker keeps for all screens. */
export async function* weight(phones: Phones): AsyncGenerator<Figure> {
  const sent = await sentForToday(phones);
  const bytes = sent.filter(({ isCode }) => isCode).reduce((sum, one) => sum + one.bytes, 0);
  yield { what: 'JS and CSS to a usable Today', workload: 'S', value: bytes, unit: 'bytes' };
  yield { what: 'requests to a usable Today', workload: 'S', value: sent.length, unit: 'requests' };
  yield { what: 'precache of all screens, brotli', workload: '', value: await precache(), unit: 'bytes' };
}

/** Nothing is kept from an earlier visit but the book. */
async function sentForToday(phones: Phones): Promise<Sent[]> {
  const phone = await phones.with('S');
  const page = await phone.page();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  const requests: Request[] = [];
  page.on('requestfinished', request => requests.push(request));
  await timeToSee(page, phone.address, row);
  const sent = await Promise.all(requests.map(sizeOf));
  await page.close();
  return sent;
}

async function sizeOf(request: Request): Promise<Sent> {
  const { responseBodySize: bytes } = await request.sizes();
  return { isCode: ['script', 'stylesheet'].includes(request.resourceType()), bytes };
}

const built = fileURLToPath(new URL('../../build/', import.meta.url));

/** Only an installer or a store looks at these; the service worker leaves them. */
const unneeded = /^(screenshots\/|icons\/(maskable|icon-512|monochrome)|service-worker\.js)/;

async function precache(): Promise<number> {
  let total = 0;
  for (const file of await readdir(built, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (!file.isFile() || /\.(br|gz)$|\.built-from$/.test(file.name)) continue;
    if (!unneeded.test(path.slice(built.length))) total += brotliCompressSync(await readFile(path)).length;
  }
  return total;
}
