import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import { rowsTouchedBy, type StoredRow } from './layout.ts';

/** More appended updates than this are merged into one. */
const trimAt = 500;

/** A file that has not been read for so long never will be. */
const patience = 30_000;

/** y-indexeddb reports no failure to open: it would be waited for without end, and everything else behind it. */
function opened(store: IndexeddbPersistence): Promise<IndexeddbPersistence> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new DOMException('the document file does not answer', 'UnknownError'));
    }, patience);
    store._db.catch((problem: unknown) => {
      clearTimeout(late);
      reject(problem instanceof Error ? problem : new DOMException(String(problem), 'UnknownError'));
    });
    void store.whenSynced.then(() => {
      clearTimeout(late);
      resolve(store);
    });
  });
}

/** One document with its file on disk. */
export class DocumentFile {
  readonly doc: Y.Doc;
  readonly #store: IndexeddbPersistence;

  private constructor(doc: Y.Doc, store: IndexeddbPersistence) {
    this.doc = doc;
    this.#store = store;
  }

  /** The document as last filed, together with what the journal still holds of it. */
  static async open(name: string, journalled: readonly Uint8Array[] = []): Promise<DocumentFile> {
    const doc = new Y.Doc();
    const store = await opened(new IndexeddbPersistence(name, doc));
    const file = new DocumentFile(doc, store);
    if (journalled.length > 0) file.apply(Y.mergeUpdates([...journalled]));
    return file;
  }

  /** Into the document in memory, not to disk: y-indexeddb passes over changes whose origin is itself. */
  apply(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, this.#store);
  }

  /** The same, and which rows it touched. */
  hear(update: Uint8Array): StoredRow[] {
    return rowsTouchedBy(this.doc, () => {
      this.apply(update);
    });
  }

  /** Changes the document in memory and returns the bytes of the change. */
  edit(change: (doc: Y.Doc) => void): Uint8Array | undefined {
    let update: Uint8Array | undefined;
    const keep = (bytes: Uint8Array) => {
      update = bytes;
    };
    this.doc.on('update', keep);
    this.doc.transact(() => {
      change(this.doc);
    }, this.#store);
    this.doc.off('update', keep);
    return update;
  }

  /**
   * Appends to y-indexeddb's own log and resolves when that transaction has completed. y-indexeddb would
   * append by itself, but gives no receipt and reports no failure (its issue 28); this is the receipt.
   */
  append(update: Uint8Array): Promise<void> {
    const { db } = this.#store;
    if (!db) throw new Error('the document file is closed');
    return new Promise((resolve, reject) => {
      const transaction = db.transaction('updates', 'readwrite', { durability: 'strict' });
      transaction.objectStore('updates').add(update);
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('the document file refused the update'));
      };
    });
  }

  /** Merges the appended updates once there are many. */
  async trim(): Promise<void> {
    const { db } = this.#store;
    if (!db) return;
    const appended = await new Promise<number>((resolve, reject) => {
      const count = db.transaction('updates').objectStore('updates').count();
      count.onsuccess = () => {
        resolve(count.result);
      };
      count.onerror = () => {
        reject(count.error ?? new Error('the document file cannot be read'));
      };
    });
    if (appended > trimAt) await storeState(this.#store);
  }

  close(): Promise<void> {
    const closed = this.#store.destroy();
    this.doc.destroy();
    return closed;
  }
}
