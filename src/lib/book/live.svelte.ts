import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/** A query whose answer is current for as long as something on screen reads it. */
export class Live<T> {
  #current: T | undefined;
  #error: unknown;
  #subscribe: () => void;

  constructor(query: () => Promise<T>) {
    this.#subscribe = createSubscriber(update => {
      const subscription = liveQuery(query).subscribe({
        next: rows => {
          this.#current = rows;
          this.#error = undefined;
          update();
        },
        error: (problem: unknown) => {
          this.#error = problem;
          update();
        }
      });
      return () => {
        subscription.unsubscribe();
      };
    });
  }

  /** Undefined until the first answer, a few milliseconds after the first reading. */
  get current(): T | undefined {
    this.#subscribe();
    return this.#current;
  }

  /** What stopped the query, if something did. */
  get error(): unknown {
    this.#subscribe();
    return this.#error;
  }
}
