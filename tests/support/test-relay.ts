import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { openRelay } from '../../src/relay/server.ts';
import { defaultSettings, type Limits, type Settings } from '../../src/relay/settings.ts';
import { openSqlite } from '../../src/relay/storage/sqlite.ts';
import type { Storage } from '../../src/relay/storage/storage.ts';
import { RawDevice, type RawSpace } from './relay-client.ts';

export type StartStorage = () => Promise<Storage>;

/** In a folder of its own, gone after the tests of this file. */
export async function sqliteForTests(): Promise<Storage> {
  const folder = await mkdtemp(join(tmpdir(), 'satchel-relay-'));
  folders.push(folder);
  return openSqlite(folder);
}

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const roomy = { putsPerMinute: 1e6, bytesPerMinute: 1e12 };

type Wishes = { readonly limits?: Partial<Limits>; readonly settings?: Partial<Settings> };

/** A relay in this process, on a real socket, whose clock the test moves. */
export class TestRelay {
  readonly storage: Storage;
  readonly log: string[] = [];
  address = '';
  #time = Date.UTC(2026, 10, 20, 9);
  #relay: FastifyInstance | undefined;

  private constructor(storage: Storage) {
    this.storage = storage;
  }

  static async start(startStorage: StartStorage, { limits, settings }: Wishes = {}): Promise<TestRelay> {
    const relay = new TestRelay(await startStorage());
    const wanted = { ...defaultSettings, logLevel: 'debug', ...settings };
    relay.#relay = await openRelay({
      storage: relay.storage,
      settings: { ...wanted, limits: { ...wanted.limits, ...roomy, ...limits } },
      now: () => relay.#time,
      log: { write: line => relay.log.push(line) }
    });
    relay.address = await relay.#relay.listen({ host: '127.0.0.1', port: 0 });
    return relay;
  }

  device(space?: RawSpace): Promise<RawDevice> {
    return RawDevice.at(this.address, space);
  }

  get now(): number {
    return this.#time;
  }

  /** Sessions do not outlive an hour of this: open them again. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
  }

  async stop(): Promise<void> {
    await this.#relay?.close();
  }
}

/** Databases start and stop slowly on a busy machine. */
const patience = 60_000;

/** One relay for the tests of this block. Each test brings a space of its own. */
export function aRelay(startStorage: StartStorage, wishes?: Wishes): () => TestRelay {
  let relay: TestRelay | undefined;
  beforeAll(async () => {
    relay = await TestRelay.start(startStorage, wishes);
  }, patience);
  afterAll(() => relay?.stop(), patience);
  return () => {
    if (!relay) throw new Error('the relay is asked for before the tests begin');
    return relay;
  };
}
