const mostKeys = 50_000;

/** So much in a time, for each key; what is unused does not pile up. */
export class Allowance {
  readonly #amount: number;
  readonly #each: number;
  readonly #now: () => number;
  readonly #left = new Map<string, { left: number; at: number }>();

  /** @param each the time in which the amount comes back, in milliseconds */
  constructor(amount: number, each: number, now: () => number) {
    this.#amount = amount;
    this.#each = each;
    this.#now = now;
  }

  /** Takes from what is left; or takes nothing, and says after how many milliseconds there will be enough. */
  take(key: string, wanted = 1): number {
    const now = this.#now();
    const known = this.#left.get(key) ?? { left: this.#amount, at: now };
    const back = (Math.max(0, now - known.at) / this.#each) * this.#amount;
    const left = Math.min(this.#amount, known.left + back);
    if (wanted > left) return Math.ceil(((Math.min(wanted, this.#amount) - left) / this.#amount) * this.#each) || 1;
    this.#left.set(key, { left: left - wanted, at: now });
    if (this.#left.size > mostKeys) this.#forget(now);
    return 0;
  }

  #forget(now: number): void {
    for (const [key, { at }] of this.#left) if (now - at >= this.#each) this.#left.delete(key);
    if (this.#left.size > mostKeys) this.#left.clear();
  }
}
