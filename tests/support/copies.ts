import * as Y from 'yjs';
import { supersedes, type Rows, type Write } from '#lib/domain/rows.ts';
import { decodeRow } from '#lib/replica/codecs.ts';
import { appendFacts, isFactTable, putRow, storedRows } from '#lib/replica/layout.ts';

/** One hand that writes rows into a copy of a document, and tells others the bytes. */
export class Copy {
  readonly doc = new Y.Doc();
  readonly said: Uint8Array[] = [];

  constructor(heard: readonly Uint8Array[] = []) {
    this.hear(heard);
    this.doc.on('update', (update, origin) => {
      if (origin !== this) this.said.push(update);
    });
  }

  write(...writes: readonly Write[]): void {
    this.doc.transact(() => {
      for (const write of writes) {
        if (isFactTable(write.table)) appendFacts(this.doc, write.table, [write.row]);
        else putRow(this.doc, write);
      }
    });
  }

  hear(updates: readonly Uint8Array[]): void {
    for (const update of updates) Y.applyUpdate(this.doc, update, this);
  }

  /** The rows that stand, by id, and what could not be read. */
  belief(): { rows: Map<string, Rows[keyof Rows]>; bad: string[] } {
    const rows = new Map<string, Rows[keyof Rows]>();
    const bad: string[] = [];
    for (const { table, id, row } of storedRows(this.doc)) {
      const decoded = decodeRow(table, id, row);
      if (!decoded.ok) bad.push(`${table}/${id}: ${decoded.error}`);
      else if (standsOver(decoded.value.row, rows.get(id))) rows.set(id, decoded.value.row);
    }
    return { rows, bad };
  }
}

function standsOver(next: Rows[keyof Rows], current: Rows[keyof Rows] | undefined): boolean {
  if (!('stamp' in next) || !current || !('stamp' in current)) return true;
  return supersedes(next, current);
}

/** What an independent program might have written: bytes of a document that `change` makes. */
export function bytesOf(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  change(doc);
  return Y.encodeStateAsUpdate(doc);
}
