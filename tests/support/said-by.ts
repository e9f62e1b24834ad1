import * as Y from 'yjs';
import type { JournalEntry } from '#lib/book/tables.ts';
import { documentNames } from '#lib/engine/everything.ts';
import { DocumentFile } from '#lib/replica/document-file.ts';
import type { Device } from './device.ts';

/** All that a device knows, document by document. */
export async function saidBy(device: Device): Promise<JournalEntry[]> {
  const { book, replica } = device.engine;
  const said: JournalEntry[] = [];
  for (const doc of await documentNames(book, replica)) {
    const journalled = await book.journal.where('doc').equals(doc).sortBy('n');
    const file = await DocumentFile.open(
      replica.fileName(doc),
      journalled.map(({ update }) => update)
    );
    said.push({ doc, update: Y.encodeStateAsUpdate(file.doc) });
    await file.close();
  }
  return said;
}
