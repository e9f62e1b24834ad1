import Dexie, { type IntervalTree, type ObservabilitySet } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import type { Deal, DealStatus } from '#lib/domain/deal.ts';
import { dealsBy } from './in-pieces.ts';
import { fromRead } from './read-row.ts';
import type { Book } from './tables.ts';

/**
 * The deals of some statuses, in memory for as long as something on screen reads them. They are read once; after that
 * only rows that change are read again, whoever changes them, so that a filter over thousands of deals is never asked
 * of the disk.
 */
export class DealsInMemory {
  readonly #book: Book;
  readonly #statuses: readonly DealStatus[];
  readonly #subscribe: () => void;
  #deals: Map<string, Deal> | undefined;
  #shown: readonly Deal[] | undefined;

  constructor(book: Book, statuses: readonly DealStatus[]) {
    this.#book = book;
    this.#statuses = statuses;
    this.#subscribe = createSubscriber(update => this.#follow(update));
  }

  /** Undefined until they have been read. */
  get current(): readonly Deal[] | undefined {
    this.#subscribe();
    this.#shown ??= this.#deals && [...this.#deals.values()];
    return this.#shown;
  }

  #follow(update: () => void): () => void {
    let isOver = false;
    let turn = Promise.resolve();
    const queue = (work: () => Promise<void>) => {
      turn = turn.then(async () => {
        if (isOver) return;
        await work();
        this.#shown = undefined;
        update();
      });
    };
    const onchange = (parts: ObservabilitySet) => {
      const keys = keysIn(parts, `idb://${this.#book.name}/deals/`);
      if (keys === 'many') queue(() => this.#readAll());
      else if (keys.length > 0) queue(() => this.#readAgain(keys));
    };
    Dexie.on('storagemutated', onchange);
    queue(() => this.#readAll());
    return () => {
      isOver = true;
      Dexie.on.storagemutated.unsubscribe(onchange);
      this.#deals = undefined;
      this.#shown = undefined;
    };
  }

  async #readAll(): Promise<void> {
    const parts = await Promise.all(this.#statuses.map(status => dealsBy(this.#book, status)));
    this.#deals = new Map(parts.flat().map(deal => [deal.id, fromRead(deal)]));
  }

  async #readAgain(keys: readonly string[]): Promise<void> {
    const rows = await this.#book.deals.bulkGet([...keys]);
    for (const [n, key] of keys.entries()) {
      const row = rows[n];
      if (row && this.#statuses.includes(row.status)) this.#deals?.set(key, fromRead(row));
      else this.#deals?.delete(key);
    }
  }
}

/** Which rows were written; a range of keys stands for many. */
function keysIn(parts: ObservabilitySet, table: string): readonly string[] | 'many' {
  if ('all' in parts) return 'many';
  const keys = [parts[table], parts[`${table}:dels`]].map(tree => keysOf(tree));
  return keys.includes('many') ? 'many' : [...new Set(keys.filter(some => some !== 'many').flat())];
}

function keysOf(tree: IntervalTree | null | undefined): readonly string[] | 'many' {
  if (!tree || !('from' in tree)) return [];
  if (typeof tree.from !== 'string' || tree.from !== tree.to) return 'many';
  const [left, right] = [keysOf(tree.l), keysOf(tree.r)];
  return left === 'many' || right === 'many' ? 'many' : [...left, tree.from, ...right];
}
