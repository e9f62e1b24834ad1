import { backoff } from './bell.ts';
import { RelayTrouble } from './ports.ts';
import type { RoundResult } from './sync.ts';

export type Pace = {
  readonly round: () => Promise<RoundResult>;
  /** Rings until the signal ends it; throws when the line breaks. */
  readonly listen: (rung: () => void, hangUp: AbortSignal) => Promise<void>;
  readonly chance: () => number;
  /** Called after every round and whenever something is to be said about one. */
  readonly changed: () => void;
};

/** Edits within this time travel together. */
const gathering = 2_000;
const poll = 60_000;

/** Decides when to go to the relay: soon after an edit, at a ring, each minute, later and later after trouble. */
export class Caller {
  readonly #pace: Pace;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Infinity;
  #failures = 0;
  #hangUp: AbortController | undefined;
  #isRunning = false;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  start(): void {
    if (this.#hangUp) return;
    this.#hangUp = new AbortController();
    void this.#listen(this.#hangUp.signal);
    this.now();
  }

  stop(): void {
    this.#hangUp?.abort();
    this.#hangUp = undefined;
    clearTimeout(this.#timer);
    this.#due = Infinity;
  }

  /** The rep changed something. */
  soon(): void {
    if (this.#failures === 0) this.#at(gathering);
  }

  /** The app goes out of sight, comes back, or is online again. */
  now(): void {
    this.#failures = 0;
    this.#at(0);
  }

  #at(wait: number): void {
    const due = performance.now() + wait;
    if (!this.#hangUp || due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#due = Infinity;
    let wait = poll;
    try {
      wait = this.#waitAfter(await this.#pace.round());
    } catch {
      // The disk failed, not the relay: what is on it is as it was, and the next round starts from there.
      wait = this.#later();
    } finally {
      this.#isRunning = false;
      this.#pace.changed();
    }
    // What was asked for meanwhile may be due sooner.
    const asked = this.#due;
    this.#due = Infinity;
    this.#at(Math.min(wait, Math.max(0, asked - performance.now())));
  }

  #waitAfter(result: RoundResult): number {
    if (result.kind === 'trouble') return Math.max(result.trouble.retryAfter ?? 0, this.#later());
    this.#failures = 0;
    return result.kind === 'more-to-do' ? gathering : poll;
  }

  #later(): number {
    this.#failures += 1;
    return backoff(this.#failures, this.#pace.chance());
  }

  async #listen(hangUp: AbortSignal): Promise<void> {
    for (let attempt = 1; !hangUp.aborted; attempt += 1) {
      try {
        await this.#pace.listen(() => {
          attempt = 0;
          this.#at(0);
        }, hangUp);
      } catch (problem) {
        if (!(problem instanceof RelayTrouble)) throw problem;
      }
      await new Promise(resolve => setTimeout(resolve, backoff(attempt, this.#pace.chance())));
    }
  }
}
