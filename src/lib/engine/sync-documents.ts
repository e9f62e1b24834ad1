import type { Write } from '#lib/domain/rows.ts';
import { combine, compareStates, isSound } from '#lib/replica/states.ts';
import type { Documents, Unsent } from '#lib/sync/ports.ts';
import type { Engine } from './engine.ts';
import { documentNames } from './everything.ts';
import { allowRemoval, settleRemoval } from './mass-removal.ts';
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
    merge: async (batch, change) => {
      const updates = batch.flatMap(({ doc, updates }) => updates.map(update => ({ doc, update })));
      let back: readonly Write[] | undefined;
      const guard = async (heard: readonly Write[]) => {
        back = await allowRemoval(book, heard);
      };
      const along = async () => {
        await applyChange(book, change);
        if (back) await settleRemoval(book, back);
      };
      await merge(engine, updates, { along, guard });
    },
    isSound,
    combine,
    compare: compareStates
  };
}
