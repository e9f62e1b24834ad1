import { version } from '$service-worker';
import { common, firstSpoken, hashed, languageOf, page, seldom, wordsIn } from './parts.ts';

const prefix = 'satchel-shell-';
const own = prefix + version;

/** Releases whose files stay, for tabs that are still open on them. */
const kept = 3;

/** Kept files are decoded; which compression they travelled in is no reason to miss one. */
const asSent = { ignoreVary: true };

/**
 * Fetches what this device needs of this release, or fails and leaves the old one in charge: everything but the words
 * of languages that it does not speak, and what is seldom used. Hashed files that it already has are copied.
 */
export async function keepRelease(): Promise<void> {
  await keepAll([...common, ...(await words())]);
}

/** A language may have been chosen since this release was kept. */
export const keepWords = async (): Promise<void> => keepAll(await words());

async function words(): Promise<string[]> {
  const languages = new Set([firstSpoken(navigator.languages), ...(await languagesHeld())]);
  return [...languages].flatMap(wordsIn);
}

/** The page has come to rest: the language it speaks, perhaps chosen by hand, is kept, and what is seldom used. */
export async function keepForPage(language: string): Promise<void> {
  await keepAll(wordsIn(language));
  if (!isSavingData()) await keepAll(seldom);
}

function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** A language that an earlier release was used in is one that this device speaks. */
async function languagesHeld(): Promise<string[]> {
  const held = await Promise.all((await releases()).map(async name => (await caches.open(name)).keys()));
  return held.flat().flatMap(({ url }) => languageOf(url) ?? []);
}

async function keepAll(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(paths.map(path => keep(cache, path)));
}

async function keep(cache: Cache, path: string): Promise<void> {
  if (hashed.has(path) && (await cache.match(path, asSent))) return;
  const known = hashed.has(path) ? await caches.match(path, asSent) : undefined;
  const answer = known ?? (await fetch(path, { cache: hashed.has(path) ? 'default' : 'reload' }));
  if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}`);
  await cache.put(path, answer);
}

/** Oldest first. */
const releases = async (): Promise<string[]> => (await caches.keys()).filter(name => name.startsWith(prefix));

export async function forgetOldReleases(): Promise<void> {
  const old = (await releases()).filter(name => name !== own).slice(0, -(kept - 1));
  await Promise.all(old.map(name => caches.delete(name)));
}

/** The answer from the release, if it has one. The network is asked only for what was never kept. */
export async function answerFor(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const cache = await caches.open(own);
  const known = await cache.match(request.mode === 'navigate' ? page : pathname, asSent);
  return known ?? (await caches.match(pathname, asSent)) ?? fetchAndKeep(request, cache, pathname);
}

/** A file of this release that is used once is there from then on. A full disk is no reason not to show it. */
async function fetchAndKeep(request: Request, cache: Cache, pathname: string): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok && hashed.has(pathname)) await cache.put(pathname, answer.clone()).catch(() => undefined);
  return answer;
}

/** Screens and files of the app; never the relay's own endpoints, nor files opened in a tab. */
export function isOfTheApp({ method, mode, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || /^\/(v1|health)(\/|$)/.test(pathname)) return false;
  return mode === 'navigate' ? !/\.[^/]*$/.test(pathname) : true;
}
