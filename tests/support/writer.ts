import { setTimeout as pause } from 'node:timers/promises';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { genesis } from '#lib/sync/wire/entry.ts';
import type { Receipt } from '#lib/sync/wire/answers.ts';
import { sha256, type RawDevice } from './relay-client.ts';

/** Seals one entry after the other and sends each until it is acknowledged, whatever happens to the relay. */
export class Writer {
  readonly device: RawDevice;
  readonly stream: Uint8Array;
  /** Hash of what was acknowledged, by the number it was given. */
  readonly acknowledged = new Map<number, string>();
  /** Where to send; a test that loses a relay names another. */
  readonly #address: () => string;
  #writing = true;

  constructor(device: RawDevice, stream: Uint8Array, address = () => device.address) {
    this.device = device;
    this.stream = stream;
    this.#address = address;
  }

  async write(): Promise<void> {
    while (this.#writing) {
      const sealed = this.device.seal(this.stream);
      const receipt = await this.#sendUntilKept(sealed);
      this.acknowledged.set(receipt.seq, toBase64url(sealed.hash));
    }
  }

  stop(): void {
    this.#writing = false;
  }

  async #sendUntilKept(sealed: { readonly bytes: Uint8Array; readonly dseq: number }): Promise<Receipt> {
    for (;;) {
      this.device.address = this.#address();
      const answer = await this.device.put(this.stream, sealed).catch(() => undefined);
      if (answer?.status === 200) return (await answer.json()) as Receipt;
      // Nothing but a relay that is away may come in between.
      if (answer && answer.status < 500) throw new Error(`${String(answer.status)} ${await answer.text()}`);
      await pause(5);
    }
  }
}

/** What became of everything that was acknowledged, as the log itself tells it. */
export async function audit(writers: readonly Writer[], reader: RawDevice, stream: Uint8Array) {
  const entries = await reader.everything(stream);
  const log = new Map(entries.map(({ seq, entry }) => [seq, toBase64url(sha256(entry))]));
  const acknowledged = writers.flatMap(writer => [...writer.acknowledged]);
  const chained = entries.reduce<Uint8Array>((hash, { entry }) => sha256(hash, sha256(entry)), genesis);
  const head = (await reader.heads()).streams.find(({ stream: name }) => name === toBase64url(stream));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(([seq, hash]) => log.get(seq) !== hash).length,
    doubled: entries.length - new Set(log.values()).size,
    gaps: entries.filter(({ seq }, index) => seq !== index + 1).length,
    chainHolds: head?.seq === entries.length && head.logHash === toBase64url(chained)
  };
}

/** A seeded source of chance (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
