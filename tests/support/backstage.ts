import { readdir } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Chore, Command } from '#lib/engine/protocol.ts';

/** A page of the app's origin from where a test may ask the engine as screens do, without a screen. */
export class Backstage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Free of the page's policy, by which only the app's own code may start workers. */
  static async open(context: BrowserContext, address: string): Promise<Backstage> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.goto(address);
    return new Backstage(page);
  }

  async send(command: Command): Promise<void> {
    const receipt = (await this.#ask({ command })) as { ok: boolean };
    if (!receipt.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(receipt)}`);
  }

  run(chore: Chore): Promise<unknown> {
    return this.#ask({ chore });
  }

  /** Every row of one table, as it lies on disk. */
  async rows(table: string): Promise<unknown[]> {
    return this.#page.evaluate(readTable, table);
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async #ask(what: unknown): Promise<unknown> {
    return this.#page.evaluate(askEngine, { script: await engineScript(), what });
  }
}

/** Runs in the page. */
function askEngine({ script, what }: { script: string; what: unknown }): Promise<unknown> {
  const { port } = new SharedWorker(script, { type: 'module', name: 'satchel' });
  return new Promise(resolve => {
    port.onmessage = ({ data }: MessageEvent<{ answer: unknown }>) => {
      resolve(data.answer);
    };
    port.postMessage({ ask: 1, ...(what as object) });
  });
}

/** Runs in the page. */
function readTable(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('satchel');
    AbortSignal.timeout(10_000).onabort = () => {
      reject(new Error('the disk does not answer'));
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('the book cannot be opened'));
    };
    opening.onsuccess = () => {
      const reading: IDBRequest<unknown[]> = opening.result.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

async function engineScript(): Promise<string> {
  const names = await readdir(new URL('../../build/_app/immutable/workers/', import.meta.url));
  const script = names.find(name => /^worker-[^.]*\.js$/.test(name));
  if (script === undefined) throw new Error('the build holds no engine worker');
  return `/_app/immutable/workers/${script}`;
}
