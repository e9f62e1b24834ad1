/**
 * One worker of all tabs and versions goes to the relay: numbers of entries must not be given out twice.
 * The others wait in line; when the leader dies the next one begins.
 */
export class Leading {
  readonly #begin: () => Promise<void>;
  readonly #end: () => void;
  #isLeading = false;

  constructor(begin: () => Promise<void>, end: () => void) {
    this.#begin = begin;
    this.#end = end;
  }

  wait(): void {
    void this.#ask({});
  }

  /** The rep is at this screen and asks: whoever leads gives way. */
  seize(): Promise<void> {
    if (this.#isLeading) return Promise.resolve();
    return new Promise(resolve => {
      void this.#ask({ steal: true }, resolve);
    });
  }

  async #ask(options: LockOptions, led: () => void = () => undefined): Promise<void> {
    try {
      await navigator.locks.request('satchel/sync', options, async () => {
        this.#isLeading = true;
        await this.#begin();
        led();
        await new Promise(() => undefined);
      });
    } catch {
      // Somebody else was asked; in line again, for when that one is gone.
      this.#isLeading = false;
      this.#end();
      this.wait();
    }
  }
}
