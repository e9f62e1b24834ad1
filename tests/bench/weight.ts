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
  yield* precache();
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

const language = /\/words-(\w\w)-/;

/** As the service worker tells them. */
const seldomChunk = /\/(?:seldom|workers\/reader)-[^/]*$/;

/** What the service worker keeps when it is installed, and what it fetches later: when the page rests, or when asked. */
async function* precache(): AsyncGenerator<Figure> {
  const sizes = await kept();
  const sum = (wanted: (path: string) => boolean) =>
    [...sizes].reduce((total, [path, bytes]) => (wanted(path) ? total + bytes : total), 0);
  const words = (code: string) => sum(path => language.exec(path)?.[1] === code);
  const codes = new Set([...sizes.keys()].flatMap(path => language.exec(path)?.[1] ?? []));
  const largest = Math.max(...[...codes].map(words));
  const seldom = sum(path => seldomChunk.test(path));
  const atOnce = sum(path => !language.test(path)) - seldom + largest;
  yield { what: 'precache of all screens in the longest language, brotli', workload: '', value: atOnce, unit: 'bytes' };
  yield { what: 'kept once the page rests, brotli', workload: '', value: seldom, unit: 'bytes' };
  const others = sum(path => language.test(path)) - largest;
  yield { what: 'words of the other languages, on demand, brotli', workload: '', value: others, unit: 'bytes' };
}

/** Sizes of the files that the service worker may keep, by path in the build. */
async function kept(): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const file of await readdir(built, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name).slice(built.length);
    if (!file.isFile() || /\.(br|gz)$|\.built-from$/.test(file.name) || unneeded.test(path)) continue;
    sizes.set(path, brotliCompressSync(await readFile(join(built, path))).length);
  }
  return sizes;
}
