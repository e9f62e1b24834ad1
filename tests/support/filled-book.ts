import { readdir } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { demoBook } from '#lib/domain/demo/demo-book.ts';
import type { DemoLanguage } from '#lib/domain/demo/demo-world.ts';
import type { Role } from '#lib/domain/goal.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Command } from '#lib/engine/protocol.ts';

interface Wish {
  readonly language?: DemoLanguage;
  readonly role?: Role;
  readonly now?: number;
}

const zone = 'Europe/Warsaw';
const currency = 'PLN';

/**
 * Fills the book on this phone with the sample, by the same worker that every screen asks. For journeys whose
 * subject is not the first minute.
 */
export async function fillBook(context: BrowserContext, address: string, wish: Wish = {}): Promise<void> {
  const { language = 'en', role = 'ae', now = Date.now() } = wish;
  const page = await backstage(context, address);
  await tell(page, { kind: 'set-up', role, kit: 'classic', zone, weekStart: 1, currency });
  const stages = await stagesOf(page);
  const rows = demoBook({ now, zone, language, currency, stages });
  await tell(page, { kind: 'add-rows', group: 'demo', label: 'demo', rows });
  await page.close();
}

/** A page of the app's origin without the app, free of the rule that only the app's code may start workers. */
async function backstage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.goto(`${address}/health`);
  return page;
}

async function tell(page: Page, command: Command): Promise<void> {
  const asked: { script: string; command: unknown } = { script: await engineScript(), command };
  const answer = await page.evaluate(ask, asked);
  if (!answer.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(answer)}`);
}

/** Runs in the page. */
function ask({ script, command }: { script: string; command: unknown }): Promise<{ ok: boolean }> {
  const { port } = new SharedWorker(script, { type: 'module', name: 'satchel' });
  return new Promise(resolve => {
    port.onmessage = ({ data }: MessageEvent<{ answer: { ok: boolean } }>) => {
      resolve(data.answer);
    };
    port.postMessage({ ask: 1, command });
  });
}

async function engineScript(): Promise<string> {
  const names = await readdir(new URL('../../build/_app/immutable/workers/', import.meta.url));
  const script = names.find(name => /^worker-[^.]*\.js$/.test(name));
  if (script === undefined) throw new Error('the build holds no engine worker');
  return `/_app/immutable/workers/${script}`;
}

async function stagesOf(page: Page): Promise<Stage[]> {
  const stages = await page.evaluate(
    () =>
      new Promise<unknown>(resolve => {
        const opening = indexedDB.open('satchel');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('stages').objectStore('stages').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      })
  );
  return (stages as Stage[]).toSorted((a, b) => a.rank - b.rank);
}
