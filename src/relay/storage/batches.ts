import type { Query } from './storage.ts';

export type Job<T> = (query: Query) => Promise<T>;

/** Runs the jobs in one transaction; resolves once it is on disk, rejects when nothing of it is kept. */
export type Transaction = (jobs: readonly Job<unknown>[]) => Promise<readonly unknown[]>;

type Waiting = {
  readonly job: Job<unknown>;
  readonly keep: (answer: unknown) => void;
  readonly fail: (problem: unknown) => void;
};

const mostAtOnce = 256;

/** Group commit: what is asked for in one turn of the event loop, or while a commit runs, shares the next one. */
export class Batches {
  readonly #transaction: Transaction;
  readonly #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  add<T>(job: Job<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({
        job,
        keep: answer => {
          resolve(answer as T);
        },
        fail: reject
      });
      this.#running ??= new Promise(resolve => setImmediate(resolve)).then(() => this.#drain());
    });
  }

  get idle(): boolean {
    return this.#running === undefined;
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) await this.#run(this.#waiting.splice(0, mostAtOnce));
    this.#running = undefined;
  }

  async #run(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await this.#transaction(batch.map(({ job }) => job));
      for (const [index, { keep }] of batch.entries()) keep(answers[index]);
    } catch (problem) {
      // One job must not take the others down with it: each gets a transaction of its own.
      if (batch.length > 1) for (const waiting of batch) await this.#run([waiting]);
      else batch[0]?.fail(problem);
    }
  }
}
