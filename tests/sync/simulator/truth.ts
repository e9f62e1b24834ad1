import * as Y from 'yjs';
import { decodeBody, decodeFrame, decodeSnapshot, type Frame } from '#lib/sync/body.ts';
import { joined, Reader } from '#lib/sync/bytes.ts';
import { inOrderOfTrust } from '#lib/sync/read-snapshot.ts';
import { kinds, decodeHeader } from '#lib/sync/wire/entry.ts';
import type { Envelope } from '#lib/sync/ports.ts';
import type { RelayInMemory } from '../../support/relay-in-memory.ts';
import { docFrom } from './crdt.ts';

type Known = { epoch: number; seq: number; doc: Y.Doc; parts: Map<string, Frame[]> };

/** What somebody with nothing but the key would find at the relay, read without any of the client's care. */
export class Truth {
  readonly #relay: RelayInMemory;
  readonly #envelope: Envelope;
  readonly #known = new Map<string, Known>();

  constructor(relay: RelayInMemory, envelope: Envelope) {
    this.#relay = relay;
    this.#envelope = envelope;
  }

  async document(stream: string): Promise<Y.Doc> {
    const log = this.#relay.log(stream);
    let known = this.#known.get(stream);
    if (known?.epoch !== this.#relay.epoch) known = await this.#fromStart(stream);
    this.#known.set(stream, known);
    for (const { seq, entry } of log.entries) {
      if (seq <= known.seq) continue;
      known.seq = seq;
      await this.#read(known, Uint8Array.from(entry));
    }
    return known.doc;
  }

  async #fromStart(stream: string): Promise<Known> {
    const { floor, snapshots } = this.#relay.log(stream);
    const epoch = this.#relay.epoch;
    if (floor === 0) return { epoch, seq: 0, doc: new Y.Doc(), parts: new Map() };
    const [card] = inOrderOfTrust(this.#relay.snapshots(stream));
    const found = snapshots.find(each => each.card.id === card?.id);
    const content = found && (await this.#envelope.open(found.bytes));
    if (!content) throw new Error('the relay has truncated without a snapshot');
    const packed = new Reader(content).bytes(content.length);
    const snapshot = decodeSnapshot(await this.#envelope.unpack(packed));
    return { epoch, seq: found.card.covers, doc: docFrom(snapshot.docs.map(({ update }) => update)), parts: new Map() };
  }

  async #read(known: Known, entry: Uint8Array<ArrayBuffer>): Promise<void> {
    const header = decodeHeader(entry);
    const content = await this.#envelope.open(entry);
    if (!header || !content || header.kind !== kinds.update) return;
    const frame = decodeFrame(content);
    const author = header.device.join();
    const frames = frame.part === 0 ? [frame] : [...(known.parts.get(author) ?? []), frame];
    known.parts.set(author, frames);
    if (frames.length !== frame.parts) return;
    const body = decodeBody(await this.#envelope.unpack(joined(...frames.map(({ chunk }) => chunk))));
    for (const { update } of body.docs) Y.applyUpdate(known.doc, update);
  }
}
