import type { CDPSession, Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { Server } from '../support/server.ts';
import { fill } from './fill.ts';
import type { Size } from './workload.ts';

/** A phone with Satchel on it, and the relay that it came from. */
export class Phone {
  readonly app: App;
  server: Server;

  constructor(app: App, server: Server) {
    this.app = app;
    this.server = server;
  }

  get address(): string {
    return this.server.address;
  }

  /** A page of its own, so that nothing is left from the one before. */
  async page({ slowed = false } = {}): Promise<Page> {
    const page = await this.app.context.newPage();
    if (slowed) await slow(page);
    return page;
  }

  async goOffline(): Promise<void> {
    await this.server.stop();
  }

  async goOnline(): Promise<void> {
    this.server = await Server.start({ port: this.server.port });
  }

  async dispose(): Promise<void> {
    await this.app.dispose();
    await this.server.stop();
  }
}

/** A quarter of the speed: this machine stands in for a cheap phone. Workers keep theirs. */
export async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

/** Phones with full books. Filling one takes a while, so benches share them. */
export class Phones {
  readonly #full = new Map<Size, Promise<Phone>>();
  readonly #all: Phone[] = [];

  with(size: Size): Promise<Phone> {
    const known = this.#full.get(size);
    if (known) return known;
    const phone = this.#filled(size);
    this.#full.set(size, phone);
    return phone;
  }

  async fresh(): Promise<Phone> {
    const phone = new Phone(await App.onFreshPhone(), await Server.start());
    this.#all.push(phone);
    return phone;
  }

  async dispose(): Promise<void> {
    for (const phone of this.#all) await phone.dispose();
  }

  async #filled(size: Size): Promise<Phone> {
    const phone = await this.fresh();
    await fill(phone.app.context, phone.address, size);
    return phone;
  }
}
