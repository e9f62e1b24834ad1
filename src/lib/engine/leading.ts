/**
 * One worker of all tabs and versions goes to the relay: numbers of entries must not be given out twice.
 * The others wait in line; when the leader dies the next one begins.
 */
export class Leading {
  readonly #begin: () => Promise<void>;
  readonly #end: () => void;
  /** Done when this worker leads and has begun; absent while another one leads. */
  #lead: Promise<void> | undefined;
  #line: AbortController | undefined;
  #turn = 0;

  constructor(begin: () => Promise<void>, end: () => void) {
    this.#begin = begin;
    this.#end = end;
  }

  wait(): void {
    this.#line = new AbortController();
    void this.#ask({ signal: this.#line.signal });
  }

  /** The rep is at this screen and asks: whoever leads gives way. Never from itself: that would end what has just begun. */
  seize(): Promise<void> {
    if (this.#lead) return this.#lead;
    this.#line?.abort();
    this.#lead = new Promise(resolve => {
      void this.#ask({ steal: true }, resolve);
    });
    return this.#lead;
  }

  async #ask(options: LockOptions, led: () => void = () => undefined): Promise<void> {
    let turn: number | undefined;
    try {
      await navigator.locks.request('satchel/sync', options, async () => {
        turn = this.#turn += 1;
        this.#lead = this.#begin();
        await this.#lead;
        led();
        await new Promise(() => undefined);
      });
    } catch {
      const hasLeftTheLine = turn === undefined && options.signal?.aborted === true;
      const isSucceededHere = turn !== undefined && turn !== this.#turn;
      if (hasLeftTheLine || isSucceededHere) return;
      // Somebody else was asked; in line again, for when that one is gone.
      this.#lead = undefined;
      this.#end();
      this.wait();
    }
  }
}
