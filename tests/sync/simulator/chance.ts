/** A stream of numbers that a seed replays (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  readonly next = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };

  readonly happens = (probability: number): boolean => this.next() < probability;
  readonly below = (limit: number): number => Math.floor(this.next() * limit);

  pick<T>(values: readonly T[]): T | undefined {
    return values[this.below(values.length)];
  }
}
