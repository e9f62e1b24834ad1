import type { DeviceRecord } from '#lib/sync/devices.ts';
import { listenToBell } from '#lib/sync/bell.ts';
import { Caller } from '#lib/sync/caller.ts';
import type { Root } from '#lib/sync/keys.ts';
import { moveOf } from '#lib/sync/rekey.ts';
import { relayOverHttp } from '#lib/sync/relay-http.ts';
import { Session } from '#lib/sync/session.ts';
import { Sync, type RoundResult } from '#lib/sync/sync.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import type { Engine } from './engine.ts';
import { leaveSpace, loadSpace, makeSpace, saveSpace, type Space } from './space.ts';
import { syncDisk } from './sync-disk.ts';
import { syncDocuments } from './sync-documents.ts';
import type { DeviceName } from './sync-protocol.ts';

/** What this app writes, and who may write after it. */
const app = { schema: 1, minReader: 1, reader: 1 } as const;

/** This device's life in its space: when to go to the relay, with what, and what to remember of it. */
export class Syncing {
  readonly engine: Engine;
  space: Space | undefined;
  session: Session | undefined;
  sync: Sync | undefined;
  #caller: Caller | undefined;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Goes on where the last start left off; without a space there is nothing to do, ever. */
  async resume(): Promise<void> {
    this.stop();
    const space = await loadSpace(this.engine.book);
    if (!space) return;
    const { keys, device, relay } = space;
    const session = new Session({ origin: relay, keys, device });
    const around = { now: () => Date.now(), chance: Math.random };
    const { book } = this.engine;
    const ports = { disk: syncDisk(book), documents: syncDocuments(this.engine), relay: relayOverHttp(session) };
    this.space = space;
    this.session = session;
    this.sync = await Sync.open({ keys, device, ...ports, around, app });
    this.#caller = new Caller({
      round: () => this.round(),
      listen: (rung, hangUp) => listenToBell(session, rung, hangUp),
      chance: Math.random,
      changed: () => void this.#note()
    });
    this.#caller.start();
  }

  stop(): void {
    this.#caller?.stop();
    this.#caller = undefined;
    this.sync = undefined;
  }

  /** The rep changed something. */
  soon(): void {
    this.#caller?.soon();
  }

  now(): void {
    this.#caller?.now();
  }

  /** Enters a space with everything this device has, and tells the others who came. */
  async enter(root: Root, relay: string, device: DeviceName): Promise<void> {
    await saveSpace(this.engine.book, await makeSpace(root, relay, this.space));
    await this.resume();
    await this.#introduce(device);
  }

  async leave(): Promise<void> {
    this.stop();
    this.space = undefined;
    this.session = undefined;
    await leaveSpace(this.engine.book);
  }

  /** One visit to the relay; when another device has moved the space, this one moves along. */
  async round(): Promise<RoundResult> {
    if (!this.sync || !this.space) return { kind: 'more-to-do' };
    const result = await this.sync.round();
    const root = await moveOf(this.sync.devices, this.me, this.space.deviceKeys);
    if (root) await this.move(root);
    return result;
  }

  /** Into the space that another device, or this one, has opened in place of the old. */
  async move(root: Root): Promise<void> {
    const { space, sync } = this;
    if (!space || !sync) return;
    const kept = sync.devices.filter(({ removedAt }) => removedAt === undefined);
    await saveSpace(this.engine.book, await makeSpace(root, space.relay, space));
    await this.resume();
    for (const { move: _move, ...record } of kept) await this.put(record);
  }

  get me(): string {
    return this.space ? toBase64url(this.space.device) : '';
  }

  async put(record: DeviceRecord): Promise<void> {
    await this.sync?.putDevice({ ...record, stamp: Math.max(Date.now(), record.stamp + 1) });
    this.now();
  }

  async #introduce({ name, platform }: DeviceName): Promise<void> {
    if (!this.space) return;
    const publicKey = toBase64url(this.space.deviceKeys.publicKey);
    await this.put({ device: this.me, name, platform, publicKey, addedAt: Date.now(), stamp: 0 });
  }

  /** Trouble is no secret, and it is over as soon as a visit went well. */
  async #note(): Promise<void> {
    const { book } = this.engine;
    const trouble = this.sync?.status(0).trouble;
    const status = this.sync && { trouble, older: this.sync.status(0).older, readOnly: this.sync.status(0).readOnly };
    await book.meta.put({ key: 'syncStatus', value: { ...status, heard: [...(this.sync?.lastHeard ?? [])] } });
  }
}
