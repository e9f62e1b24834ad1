import type { SpaceKeys } from '#lib/sync/keys.ts';
import type { Relay } from '#lib/sync/ports.ts';
import { usualLimits, type Limits } from '#lib/sync/room.ts';
import { Sync, type RoundResult } from '#lib/sync/sync.ts';
import type { SyncStatus } from '#lib/sync/status.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { Chance } from '../sync/simulator/chance.ts';
import { contentOf } from '../sync/simulator/crdt.ts';
import { Phone } from '../sync/simulator/phone.ts';

type Wishes = {
  readonly limits?: Partial<Limits>;
  readonly schema?: { readonly schema: number; readonly minReader: number; readonly reader: number };
  /** How far its clock is off. */
  readonly skew?: number;
};

let devices = 0;

/** A device with real documents, keys and seals; its relay may be any. */
export class SyncedPhone {
  readonly id = Uint8Array.from({ length: 16 }, () => (devices += 1) % 256);
  readonly name = toBase64url(this.id);
  readonly phone = new Phone(new Chance(devices), () => undefined, false);
  readonly keys: SpaceKeys;
  readonly #relay: (device: Uint8Array<ArrayBuffer>) => Relay;
  readonly #wishes: Wishes;
  #sync: Promise<Sync> | undefined;

  constructor(keys: SpaceKeys, relay: (device: Uint8Array<ArrayBuffer>) => Relay, wishes: Wishes = {}) {
    this.keys = keys;
    this.#relay = relay;
    this.#wishes = wishes;
  }

  get sync(): Promise<Sync> {
    const { limits, schema = { schema: 1, minReader: 1, reader: 1 }, skew = 0 } = this.#wishes;
    return (this.#sync ??= Sync.open({
      keys: this.keys,
      device: this.id,
      disk: this.phone.disk,
      documents: this.phone.documents,
      relay: this.#relay(this.id),
      around: { now: () => Date.now() + skew, chance: () => 0.5 },
      app: schema,
      limits: { ...usualLimits, seenAfter: 0, ...limits }
    }));
  }

  restart(image = this.phone.image): void {
    this.#sync = undefined;
    this.phone.restart(image);
  }

  async round(): Promise<RoundResult> {
    return (await this.sync).round();
  }

  async status(): Promise<SyncStatus> {
    return (await this.sync).status(this.phone.image.journal.length);
  }

  shows = (doc: string): string => contentOf(this.phone.doc(doc));
}
