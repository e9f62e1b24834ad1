import { combine, compareStates, isSound } from '#lib/replica/states.ts';
import type { Documents, Unsent } from '#lib/sync/ports.ts';
import type { Engine } from './engine.ts';
import { documentNames } from './everything.ts';
import { merge } from './merging.ts';
import { applyChange } from './sync-disk.ts';

/** The engine's documents as sync sees them: bytes, with the journal as outbox. */
export function syncDocuments(engine: Engine): Documents {
  const { book, replica } = engine;
  return {
    names: () => documentNames(book, replica),
    unsent: async () => {
      const entries = (await book.journal.toArray()).filter(({ handed }) => !handed);
      return [...Map.groupBy(entries, ({ doc }) => doc)].map(([doc, parts]): Unsent => {
        const upTo = Math.max(...parts.map(({ n = 0 }) => n));
        return { doc, updates: parts.map(({ update }) => update), upTo };
      });
    },
    state: doc => engine.alone(() => replica.state(doc)),
    merge: (batch, change) => {
      const updates = batch.flatMap(({ doc, updates }) => updates.map(update => ({ doc, update })));
      return merge(engine, updates, () => applyChange(book, change));
    },
    isSound,
    combine,
    compare: compareStates
  };
}
