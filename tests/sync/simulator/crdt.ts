import * as Y from 'yjs';
import type { Comparison } from '#lib/sync/ports.ts';

export const docFrom = (updates: readonly Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc();
  if (updates.length > 0) Y.applyUpdate(doc, Y.mergeUpdates([...updates]));
  return doc;
};

/** Is everything of `part`, deletions too, in `whole`? */
export function contains(whole: Y.Doc, part: Y.Doc): boolean {
  const has = Y.snapshot(whole);
  const wanted = Y.snapshot(part);
  for (const [client, clock] of wanted.sv) if ((has.sv.get(client) ?? 0) < clock) return false;
  for (const [client, ranges] of wanted.ds.clients) {
    const there = has.ds.clients.get(client) ?? [];
    const isThere = ({ clock, len }: { clock: number; len: number }) =>
      there.some(each => each.clock <= clock && each.clock + each.len >= clock + len);
    if (!ranges.every(isThere)) return false;
  }
  return true;
}

export function compare(parts: readonly Uint8Array[], state: Uint8Array): Comparison {
  const made = docFrom(parts);
  const stored = docFrom([state]);
  if (!contains(stored, made)) return 'lacks-some';
  return contains(made, stored) ? 'same' : 'has-more';
}

export const isPending = (doc: Y.Doc): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null;

/** What a screen would show. */
export function contentOf(doc: Y.Doc): string {
  const rows = Object.entries(doc.getMap('rows').toJSON()).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rows, doc.getArray('facts').toJSON()]);
}
