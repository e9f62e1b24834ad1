import * as Y from 'yjs';
import { factTables, type Write } from '#lib/domain/rows.ts';
import { DocumentFile } from './document-file.ts';
import { appendFacts, core, documentOf, isFactTable, putRow, storedRows, type StoredRow } from './layout.ts';

/** The bytes that one action adds to one document, and the Yjs client that wrote them, for the first time or again. */
export type Update = {
  readonly doc: string;
  readonly update: Uint8Array;
  readonly client: number;
  readonly isFirst: boolean;
};

/** What the replica needs to know of the book's journal. */
export type Journal = {
  /** The updates of a document that are not yet in its file, oldest first. */
  readonly unfiled: (doc: string) => Promise<readonly Uint8Array[]>;
  /** Has this Yjs client id written to this document before? */
  readonly knowsClient: (doc: string, id: number) => Promise<boolean>;
};

export type RemoteUpdate = { readonly doc: string; readonly update: Uint8Array };

/** One update for each document: what builds on an update of the same batch must not be heard without it. */
export function mergedByDocument(updates: readonly RemoteUpdate[]): RemoteUpdate[] {
  const docs = Map.groupBy(updates, ({ doc }) => doc);
  return [...docs].map(([doc, parts]) => ({ doc, update: Y.mergeUpdates(parts.map(({ update }) => update)) }));
}

/** The Yjs clients that wrote an update. */
export const clientsIn = (update: Uint8Array): number[] => [...Y.parseUpdateMeta(update).from.keys()];

/** One device's copy of the documents. Rows go in, bytes come out; nothing here waits for a screen. */
export class Replica {
  readonly #space: string;
  readonly #journal: Journal;
  /** Kept rows are edited, so their document is loaded; it stays in memory once it is. */
  #core: Promise<DocumentFile> | undefined;
  /** Facts are appended from documents that hold this session's facts alone. */
  #sessions = new Map<string, Y.Doc>();
  readonly #hasWritten = new WeakSet<Y.Doc>();

  constructor(space: string, journal: Journal) {
    this.#space = space;
    this.#journal = journal;
  }

  fileName = (doc: string): string => `${this.#space}/${doc}`;

  /** Loads what edits need, ahead of the first one. */
  async warm(): Promise<void> {
    await this.#openCore();
  }

  /** The change that makes these rows true. It is in memory only: keep it, or `forget()`. */
  async write(writes: readonly Write[]): Promise<Update[]> {
    const parts = new Map<string, Write[]>();
    for (const write of writes) {
      const doc = documentOf(write);
      const part = parts.get(doc);
      if (part) part.push(write);
      else parts.set(doc, [write]);
    }
    const updates: Update[] = [];
    for (const [doc, rows] of parts) updates.push(...(await this.#writeTo(doc, rows)));
    return updates;
  }

  /** Applies a change made on another device, in memory only, and tells which rows it touched. */
  async hear(doc: string, update: Uint8Array): Promise<readonly StoredRow[]> {
    if (doc === core) return (await this.#openCore()).hear(update);
    const file = await DocumentFile.open(this.fileName(doc), await this.#journal.unfiled(doc));
    try {
      return file.hear(update);
    } finally {
      await file.close();
    }
  }

  /** The whole state of a document as this device knows it, as one update. */
  async state(doc: string): Promise<Uint8Array> {
    const file = await DocumentFile.open(this.fileName(doc), await this.#journal.unfiled(doc));
    try {
      return Y.encodeStateAsUpdate(file.doc);
    } finally {
      await file.close();
    }
  }

  /** Drops everything in memory that the disk may not have. */
  forget(): void {
    const opened = this.#core;
    this.#core = undefined;
    this.#sessions = new Map();
    void opened?.then(file => file.close()).catch(() => undefined);
  }

  /** Puts journalled updates into the document's file; resolves once they are on disk. */
  async file(doc: string, updates: readonly Uint8Array[]): Promise<void> {
    const merged = Y.mergeUpdates([...updates]);
    if (doc === core && this.#core) {
      const open = await this.#core;
      await open.append(merged);
      await open.trim();
      return;
    }
    const file = await DocumentFile.open(this.fileName(doc));
    try {
      await file.append(merged);
      await file.trim();
    } finally {
      await file.close();
    }
  }

  /** A document as this device knows it, row by row, and the Yjs clients that wrote it. */
  async read(doc: string): Promise<{ readonly rows: readonly StoredRow[]; readonly clients: readonly number[] }> {
    const file = await DocumentFile.open(this.fileName(doc), await this.#journal.unfiled(doc));
    try {
      return { rows: [...storedRows(file.doc)], clients: [...file.doc.store.clients.keys()] };
    } finally {
      await file.close();
    }
  }

  async #writeTo(doc: string, writes: readonly Write[]): Promise<Update[]> {
    const facts = writes.filter(({ table }) => isFactTable(table));
    const kept = writes.filter(({ table }) => !isFactTable(table));
    const updates = facts.length > 0 ? [await this.#append(doc, facts)] : [];
    if (kept.length === 0) return updates;
    const file = await this.#openCore();
    const update = file.edit(target => {
      for (const write of kept) putRow(target, write);
    });
    if (!update) return updates;
    const client = file.doc.clientID;
    return [...updates, { doc, update, client, isFirst: this.#isFirst(file.doc) }];
  }

  async #append(doc: string, writes: readonly Write[]): Promise<Update> {
    const session = await this.#session(doc);
    const before = Y.encodeStateVector(session);
    session.transact(() => {
      for (const table of factTables) {
        const facts = writes.filter(write => write.table === table);
        if (facts.length > 0)
          appendFacts(
            session,
            table,
            facts.map(({ row }) => row)
          );
      }
    });
    const update = Y.encodeStateAsUpdate(session, before);
    return { doc, update, client: session.clientID, isFirst: this.#isFirst(session) };
  }

  #isFirst(doc: Y.Doc): boolean {
    const isFirst = !this.#hasWritten.has(doc);
    this.#hasWritten.add(doc);
    return isFirst;
  }

  async #session(doc: string): Promise<Y.Doc> {
    const known = this.#sessions.get(doc);
    if (known) return known;
    const session = new Y.Doc();
    // A client id used twice loses data silently, and ids have only 32 bits.
    while (await this.#journal.knowsClient(doc, session.clientID)) session.clientID = new Y.Doc().clientID;
    this.#sessions.set(doc, session);
    return session;
  }

  #openCore(): Promise<DocumentFile> {
    this.#core ??= this.#loadCore().catch((problem: unknown) => {
      this.#core = undefined;
      throw problem;
    });
    return this.#core;
  }

  async #loadCore(): Promise<DocumentFile> {
    const file = await DocumentFile.open(this.fileName(core), await this.#journal.unfiled(core));
    while (await this.#journal.knowsClient(core, file.doc.clientID)) file.doc.clientID = new Y.Doc().clientID;
    return file;
  }
}
