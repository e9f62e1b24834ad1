import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { Phone } from './phones.ts';
import type * as Queries from './queries.ts';

declare global {
  var queries: typeof Queries;
}

/** No app runs in it. */
export async function inFreshPage(phone: Phone, time: (page: Page) => Promise<number>): Promise<number> {
  const page = await phone.page();
  await page.goto(`${phone.address}/manifest.webmanifest`);
  const taken = await time(page);
  await page.close();
  return taken;
}

/** The app's own queries, to be run where there is no app. */
export async function queriesAsScript(): Promise<string> {
  const entry = fileURLToPath(new URL('queries.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'queries' } }
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  return `${output?.output[0].code ?? ''};globalThis.queries = queries`;
}
