import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB', timezoneId: 'Europe/Warsaw' };

/** Satchel on one phone: a browser profile that outlives the browser, so that the browser can be killed. */
export class App {
  readonly #profile: string;
  #context: BrowserContext | undefined;

  private constructor(profile: string) {
    this.#profile = profile;
  }

  static async onFreshPhone(): Promise<App> {
    const app = new App(await mkdtemp(join(tmpdir(), 'satchel-phone-')));
    await app.open();
    return app;
  }

  /** Starts the browser on this profile, as it was left. */
  async open(): Promise<void> {
    const executablePath = findBrowser();
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...phone,
      chromiumSandbox: false,
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
    const browser = await browserOn(this.#profile);
    const all = (await processes()).filter(({ group }) => group === browser.group);
    process.kill(-browser.group, 'SIGKILL');
    await gone;
    // Whatever still dies has its files locked, and the next browser would find its databases unreadable.
    await expect.poll(async () => (await processes()).filter(isStill(all))).toEqual([]);
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
}

interface Process {
  readonly pid: number;
  /** A browser and everything it starts are one group, and no other browser is in it. */
  readonly group: number;
  readonly state: string;
}

/** The browser that was started on this profile. */
async function browserOn(profile: string): Promise<Process> {
  for (const one of await processes()) {
    const line = await readFile(`/proc/${String(one.pid)}/cmdline`, 'utf8').catch(() => '');
    if (line.split('\0').includes(`--user-data-dir=${profile}`)) return one;
  }
  throw new Error(`no browser runs on ${profile}`);
}

async function processes(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter(entry => /^\d+$/.test(entry));
  const stats = await Promise.all(pids.map(pid => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
  return stats.filter(Boolean).map(stat => {
    const [state = '', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: parseInt(stat, 10), group: Number(group), state };
  });
}

/** A zombie has let go of its files. */
const isStill =
  (all: readonly Process[]) =>
  ({ pid, state }: Process): boolean =>
    state !== 'Z' && all.some(one => one.pid === pid);
