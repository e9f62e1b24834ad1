import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB', timezoneId: 'Europe/Warsaw' };

/** The browser's own: it beeps, and says yes for the rep. */
const fakeMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

type Whereabouts = { readonly locale: string; readonly timezoneId: string };

/** Satchel on one phone: a browser profile that outlives the browser, so that the browser can be killed. */
export class App {
  readonly #profile: string;
  #context: BrowserContext | undefined;

  readonly #where: Whereabouts;

  private constructor(profile: string, where: Whereabouts) {
    this.#profile = profile;
    this.#where = where;
  }

  static async onFreshPhone(locale = phone.locale, timezoneId = phone.timezoneId): Promise<App> {
    const app = new App(await mkdtemp(join(tmpdir(), 'satchel-phone-')), { locale, timezoneId });
    await app.open();
    return app;
  }

  /** Starts the browser on this profile, as it was left. */
  async open(): Promise<void> {
    const executablePath = findBrowser();
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...phone,
      ...this.#where,
      chromiumSandbox: false,
      args: fakeMicrophone,
      ...(executablePath === undefined ? {} : { executablePath })
    });
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('the browser is not open');
    return this.#context;
  }

  /** A screen at this address, once the page has been read. */
  async goTo(address: string): Promise<Page> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    await page.goto(address);
    return page;
  }

  /** Ends the browser as a phone does that runs out of memory: no warning, no farewell. */
  async kill(): Promise<void> {
    const context = this.#context;
    if (!context) return;
    this.#context = undefined;
    const gone = new Promise(resolve => context.once('close', resolve));
    for (const pid of await this.#browserProcesses()) killWithChildren(pid);
    await answerWithin(10_000, gone).catch(() => undefined);
    // Whatever still lives has the profile locked, and the next browser would find its databases unreadable.
    await expect.poll(() => processesNaming(`--user-data-dir=${this.#profile}`)).toEqual([]);
  }

  /** Back as after a tap on the icon. */
  async killAndReopen(): Promise<void> {
    await this.kill();
    await this.open();
  }

  async dispose(): Promise<void> {
    await this.#context?.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The one that holds this profile and all it started, and no other browser on the machine. */
  async #browserProcesses(): Promise<number[]> {
    const lock = await readlink(join(this.#profile, 'SingletonLock')).catch(() => '');
    const holder = Number(/-(\d+)$/.exec(lock)?.[1]);
    if (Number.isInteger(holder)) return [holder];
    return processesNaming(`--user-data-dir=${this.#profile}`);
  }
}

/** What answers too late does not answer. */
export function answerWithin<T>(milliseconds: number, asked: Promise<T>, otherwise = 'no answer'): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(reject, milliseconds, new Error(otherwise));
    asked.then(resolve, reject).finally(() => {
      clearTimeout(late);
    });
  });
}

/** A child that outlives the browser by a moment keeps its files locked against the next one. */
function killWithChildren(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
}

async function processesNaming(argument: string): Promise<number[]> {
  const found: number[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const line = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
    if (line.split('\0').includes(argument)) found.push(Number(entry));
  }
  return found;
}
