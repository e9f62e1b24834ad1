import type { Storage } from './storage/storage.ts';

const askEvery = 5000;

/** Stops taking before the disk is so full that nothing works any more, and begins again by itself. */
export class DiskGuard {
  readonly #storage: Storage;
  readonly #least: number;
  #askedAt = -Infinity;
  #isFull = false;

  constructor(storage: Storage, least: number) {
    this.#storage = storage;
    this.#least = least;
  }

  async isFull(): Promise<boolean> {
    const now = performance.now();
    if (now - this.#askedAt < askEvery) return this.#isFull;
    this.#askedAt = now;
    this.#isFull = (await this.#storage.freeShare()) < this.#least;
    return this.#isFull;
  }
}
