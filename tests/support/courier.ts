import { merge } from '#lib/engine/merging.ts';
import type { Device } from './device.ts';

/** Everything that one device has journalled and the other has not heard, carried over. */
export class Courier {
  readonly #carried = new Map<string, number>();

  async carry(from: Device, to: Device): Promise<void> {
    const way = `${from.name}>${to.name}`;
    const fresh = (await from.book.journal.toArray()).filter(
      ({ n = 0, handed }) => !handed && n > (this.#carried.get(way) ?? 0)
    );
    if (fresh.length > 0)
      await merge(
        to.engine,
        fresh.map(({ doc, update }) => ({ doc, update }))
      );
    this.#carried.set(way, Math.max(this.#carried.get(way) ?? 0, ...fresh.map(({ n = 0 }) => n)));
  }

  async both(a: Device, b: Device): Promise<void> {
    await this.carry(a, b);
    await this.carry(b, a);
  }
}
