import { createHash } from 'node:crypto';
import { Ledger } from '#lib/sync/ledger.ts';
import { RelayTrouble, type Envelope, type Relay } from '#lib/sync/ports.ts';
import { noGossip, type Limits, type Room, type Rules } from '#lib/sync/room.ts';
import { round } from '#lib/sync/round.ts';
import { whereabouts, type Whereabouts } from '#lib/sync/status.ts';
import { joined } from '#lib/sync/bytes.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { encodeHeader, headerLength, ivLength } from '#lib/sync/wire/entry.ts';
import type { RelayInMemory } from '../../support/relay-in-memory.ts';
import type { Chance } from './chance.ts';
import { Crash, Phone } from './phone.ts';

export const documentNames = ['core', 'log-2026-10', 'log-2026-11'] as const;

export const idOf = (name: string): string =>
  toBase64url(Uint8Array.from(createHash('sha256').update(name).digest().subarray(0, 16)));
const names = new Map([...documentNames, 'ctl'].map(name => [idOf(name), name]));

/** Everything but the secrecy: hundreds of thousands of entries are sealed in a run. */
export function openEnvelope(): Envelope {
  let sealed = 0;
  return {
    pack: body => Promise.resolve(body),
    unpack: packed => Promise.resolve(packed),
    seal(header, content) {
      const iv = new Uint8Array(ivLength);
      new DataView(iv.buffer).setUint32(0, (sealed += 1));
      return Promise.resolve(joined(encodeHeader(header), iv, content, new Uint8Array(16)));
    },
    open: entry => Promise.resolve(entry.slice(headerLength + ivLength, -16))
  };
}

/** What may go wrong with each message. */
export type Weather = {
  readonly lostQuestion: number;
  readonly lostAnswer: number;
  readonly repeated: number;
  readonly crash: number;
  /** Something else happens while a message is on its way. */
  readonly meanwhile: number;
};

export const calm: Weather = { lostQuestion: 0, lostAnswer: 0, repeated: 0, crash: 0, meanwhile: 0 };

export type World = {
  readonly relay: RelayInMemory;
  readonly chance: Chance;
  readonly rules: Rules;
  readonly limits: Limits;
  readonly reuseClient: boolean;
  readonly envelope: Envelope;
  weather: Weather;
  /** Messages that the network will deliver again, some time. */
  readonly stray: (() => void)[];
  meanwhile: () => Promise<void>;
};

export class Device {
  readonly id: Uint8Array<ArrayBuffer>;
  readonly phone: Phone;
  readonly world: World;
  online = true;
  isBusy = false;
  room: Room | undefined;

  constructor(world: World, index: number) {
    this.world = world;
    this.id = Uint8Array.from({ length: 16 }, () => index + 1);
    this.phone = new Phone(
      world.chance,
      () => {
        if (world.chance.happens(world.weather.crash)) throw new Crash();
      },
      world.reuseClient
    );
  }

  get where(): Whereabouts {
    return whereabouts(this.phone.image.saved, this.phone.image.journal.length);
  }

  /** One round with the relay, as far as it gets. */
  async sync(): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    try {
      this.room ??= await this.#enter();
      return await round(this.room, id => Promise.resolve(names.get(id)));
    } catch (problem) {
      if (problem instanceof Crash) this.restart();
      else if (!(problem instanceof RelayTrouble)) throw problem;
      return false;
    } finally {
      this.isBusy = false;
    }
  }

  restart(image = this.phone.image): void {
    this.room = undefined;
    this.phone.restart(image);
  }

  async #enter(): Promise<Room> {
    const { limits, rules, relay, chance, envelope } = this.world;
    return {
      space: new Uint8Array(16),
      device: this.id,
      me: toBase64url(this.id),
      ledger: await Ledger.open(this.phone.disk, this.phone.documents),
      documents: this.phone.documents,
      envelope,
      relay: this.#relay(),
      around: { now: () => relay.time, chance: chance.next },
      streamId: name => Promise.resolve(idOf(name)),
      app: { schema: 1, minReader: 1, reader: 1 },
      limits,
      rules,
      gossip: noGossip()
    };
  }

  #relay(): Relay {
    const { relay } = this.world;
    return {
      heads: () => this.#ask(() => relay.heads()),
      put: (stream, dseq, entry) => this.#tell(() => relay.put(stream, dseq, entry)),
      pull: (stream, since, logHash) => this.#ask(() => relay.pull(stream, since, logHash)),
      snapshots: (stream, since) => this.#ask(() => relay.snapshots(stream, since)),
      snapshot: card => this.#ask(() => relay.snapshot(streamOf(relay, card.id), card.id)),
      putSnapshot: (stream, covers, bytes) => this.#tell(() => relay.putSnapshot(stream, covers, bytes)),
      verified: id =>
        this.#tell(() => {
          relay.verified(id);
          return 'kept' as const;
        })
    };
  }

  /** What changes something at the relay may arrive once more, much later. */
  #tell<T>(message: () => T): Promise<T> {
    const { weather, chance, stray } = this.world;
    if (chance.happens(weather.repeated)) stray.push(() => void message());
    return this.#ask(message);
  }

  async #ask<T>(question: () => T): Promise<T> {
    const { weather, chance } = this.world;
    if (chance.happens(weather.meanwhile)) await this.world.meanwhile();
    if (!this.online || chance.happens(weather.lostQuestion)) throw new RelayTrouble('unreachable');
    const answer = question();
    if (chance.happens(weather.crash)) throw new Crash();
    if (chance.happens(weather.lostAnswer)) throw new RelayTrouble('unreachable');
    return answer;
  }
}

function streamOf(relay: RelayInMemory, snapshot: string): string {
  for (const [stream, { snapshots }] of relay.logs)
    if (snapshots.some(({ card }) => card.id === snapshot)) return stream;
  // Rolled back or truncated between the list and the question.
  throw new RelayTrouble('unreachable');
}
