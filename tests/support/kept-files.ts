import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';

const build = new URL('../../build/_app/immutable/', import.meta.url);

/** Names of the release's files that carry their content in their name. */
export async function filesOfTheRelease(): Promise<string[]> {
  const files = await readdir(build, { recursive: true, withFileTypes: true });
  return files.filter(file => file.isFile() && !/\.(br|gz)$/.test(file.name)).map(file => file.name);
}

/** Names of the files that this phone keeps of its releases, or of the one whose name ends so. */
export const keptFiles = (page: Page, release = ''): Promise<string[]> => page.evaluate(namesKept, release);

/** The languages whose words, of Today and of all other screens, are kept whole. */
export async function keptLanguages(page: Page, release = ''): Promise<string[]> {
  const kept = await keptFiles(page, release);
  const parts = kept.flatMap(name => /^words-(\w\w)-/.exec(name)?.[1] ?? []);
  return [...new Set(parts.filter((language, at) => parts.indexOf(language) < at))].sort();
}

/** Runs in the page. */
async function namesKept(release: string): Promise<string[]> {
  const names = new Set<string>();
  for (const cache of await caches.keys()) {
    if (!cache.startsWith('satchel-shell-') || !cache.endsWith(release)) continue;
    for (const { url } of await (await caches.open(cache)).keys()) names.add(url.replace(/.*\//, ''));
  }
  return [...names];
}
