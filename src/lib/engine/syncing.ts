import type { DeviceRecord } from '#lib/sync/devices.ts';
import { listenToBell } from '#lib/sync/bell.ts';
import { Caller } from '#lib/sync/caller.ts';
import type { Root } from '#lib/sync/keys.ts';
import { moveOf } from '#lib/sync/rekey.ts';
import { relayOverHttp } from '#lib/sync/relay-http.ts';
import { RelayTrouble } from '#lib/sync/ports.ts';
import type { KnownLog } from '#lib/sync/known-log.ts';
import { Session } from '#lib/sync/session.ts';
import { Sync, type RoundResult } from '#lib/sync/sync.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import type { Engine } from './engine.ts';
import { leaveSpace, loadSpace, makeSpace, saveSpace, type Space } from './space.ts';
import { compareKnownLog } from './known-log.ts';
import { bringBack } from './mass-removal.ts';
import { askForMonths } from './months-needed.ts';
import { carryOnRemoving } from './removing-devices.ts';
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
  readonly #now: () => number;
  #caller: Caller | undefined;

  constructor(engine: Engine, now: () => number = Date.now) {
    this.engine = engine;
    this.#now = now;
  }

  /** Goes on where the last start left off; without a space there is nothing to do, ever. */
  async resume(): Promise<void> {
    this.stop();
    const space = await loadSpace(this.engine.book);
    if (!space) return;
    const { keys, device, relay } = space;
    const session = new Session({ origin: relay, keys, device });
    const around = { now: this.#now, chance: Math.random };
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
  async enter(root: Root, relay: string, device: DeviceName, known?: KnownLog): Promise<void> {
    const { book } = this.engine;
    await saveSpace(book, await makeSpace(root, relay, this.space));
    if (known) await book.meta.put({ key: 'knownLog', value: known });
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
    const { sync, space, session } = this;
    try {
      if (session) await carryOnRemoving(this.engine.book, session, sync);
      const result = await sync.round();
      if (result.kind !== 'relay-has-everything') return result;
      await this.#after(sync, space);
      const { book } = this.engine;
      const isMore = (await bringBack(this.engine)) || (await askForMonths(book, sync));
      return isMore ? { kind: 'more-to-do' } : result;
    } catch (trouble) {
      if (!(trouble instanceof RelayTrouble)) throw trouble;
      return { kind: 'trouble', trouble };
    }
  }

  /** Only when the old space has everything, the way to the new one included, may it be left. */
  async #after(sync: Sync, space: Space): Promise<void> {
    await compareKnownLog(this.engine.book, sync);
    const root = await moveOf(sync.devices, this.me, space.deviceKeys);
    if (root) await this.#move(root, space, sync);
  }

  /** Into the space that another device, or this one, has opened in place of the old. */
  async #move(root: Root, space: Space, { devices }: Sync): Promise<void> {
    const kept = devices.filter(({ removedAt }) => removedAt === undefined).map(({ move: _move, ...record }) => record);
    await saveSpace(this.engine.book, await makeSpace(root, space.relay, space), kept);
    await this.resume();
  }

  get me(): string {
    return this.space ? toBase64url(this.space.device) : '';
  }

  async put(record: DeviceRecord): Promise<void> {
    await this.sync?.putDevices([{ ...record, stamp: Math.max(Date.now(), record.stamp + 1) }]);
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
    const said = this.sync?.status(0);
    const status = said && {
      trouble: said.trouble,
      older: said.older,
      readOnly: said.readOnly,
      unreadable: said.unreadable
    };
    await book.meta.put({ key: 'syncStatus', value: { ...status, heard: [...(this.sync?.lastHeard ?? [])] } });
  }
}
