import * as Y from 'yjs';
import { after, nothingSaved } from '#lib/sync/ledger.ts';
import type { Disk, Documents, Unsent } from '#lib/sync/ports.ts';
import type { Change, Saved } from '#lib/sync/state.ts';
import type { Chance } from './chance.ts';
import { isSound } from '#lib/replica/states.ts';
import { compare, docFrom } from './crdt.ts';

type JournalEntry = { readonly n: number; readonly doc: string; readonly update: Uint8Array };

/** All that a device has on disk. Never changed in place, so that an old one can be put back. */
export type Image = {
  readonly saved: Saved;
  readonly journal: readonly JournalEntry[];
  readonly docs: ReadonlyMap<string, readonly Uint8Array[]>;
  readonly lastN: number;
};

export const emptyImage: Image = { saved: nothingSaved, journal: [], docs: new Map(), lastN: 0 };

export class Crash extends Error {}

/** Where a device may die: before its disk has something, or just after. */
export type Peril = () => void;

/** A device's documents and disk: real Yjs, and a disk that is one value. */
export class Phone {
  image: Image = emptyImage;
  /** Raised by every change of the image. */
  version = 0;
  readonly #chance: Chance;
  readonly #reuseClient: boolean;
  readonly #peril: Peril;
  #live = new Map<string, Y.Doc>();
  #sessions = new Map<string, Y.Doc>();
  #client: number | undefined;

  constructor(chance: Chance, peril: Peril, reuseClient: boolean) {
    this.#chance = chance;
    this.#peril = peril;
    this.#reuseClient = reuseClient;
  }

  /** The memory goes; what the disk has is opened again, now or as it once was. */
  restart(image: Image = this.image): void {
    this.#live = new Map();
    this.#sessions = new Map();
    this.#put(image);
  }

  readonly disk: Disk = {
    load: () => Promise.resolve(this.image.saved),
    commit: change => this.#keep(change, [])
  };

  readonly documents: Documents = {
    names: () => Promise.resolve([...this.image.docs.keys()]),
    unsent: () => Promise.resolve(this.unsent()),
    state: doc => Promise.resolve(Y.encodeStateAsUpdate(this.doc(doc))),
    merge: (batch, change) => this.#keep(change, batch),
    isSound,
    combine: updates => Y.mergeUpdates([...updates]),
    compare
  };

  unsent(): Unsent[] {
    const docs = new Map<string, JournalEntry[]>();
    for (const entry of this.image.journal) docs.set(entry.doc, [...(docs.get(entry.doc) ?? []), entry]);
    return [...docs].map(([doc, entries]) => ({
      doc,
      updates: entries.map(({ update }) => update),
      upTo: entries.at(-1)?.n ?? 0
    }));
  }

  doc(name: string): Y.Doc {
    const known = this.#live.get(name);
    if (known) return known;
    const doc = docFrom(this.image.docs.get(name) ?? []);
    doc.clientID = this.#newClient();
    this.#live.set(name, doc);
    return doc;
  }

  /** A field of a row changes, or a row goes: in the loaded document. */
  edit(name: string, key: string, value: string | undefined): void {
    this.#write(name, this.doc(name), doc => {
      const rows = doc.getMap('rows');
      if (value === undefined) rows.delete(key);
      else rows.set(key, value);
    });
  }

  /** A fact is appended without loading the document. */
  append(name: string, fact: string): void {
    const session = this.#sessions.get(name) ?? new Y.Doc();
    if (!this.#sessions.has(name)) session.clientID = this.#newClient();
    this.#sessions.set(name, session);
    this.#write(name, session, doc => {
      doc.getArray('facts').push([fact]);
    });
  }

  #write(name: string, doc: Y.Doc, change: (doc: Y.Doc) => void): void {
    let update: Uint8Array | undefined;
    const keep = (bytes: Uint8Array) => {
      update = bytes;
    };
    doc.on('update', keep);
    doc.transact(() => {
      change(doc);
    });
    doc.off('update', keep);
    if (!update) return;
    if (doc !== this.#live.get(name)) Y.applyUpdate(this.doc(name), update);
    const n = this.image.lastN + 1;
    const journal = [...this.image.journal, { n, doc: name, update }];
    this.#put({ ...this.image, journal, lastN: n, docs: this.#with(name, [update]) });
  }

  #keep(change: Change, batch: readonly { doc: string; updates: readonly Uint8Array[] }[]): Promise<void> {
    this.#peril();
    let { docs } = this.image;
    for (const { doc, updates } of batch) {
      if (this.#live.has(doc)) Y.applyUpdate(this.doc(doc), Y.mergeUpdates([...updates]));
      docs = this.#with(doc, updates, docs);
    }
    const taken = new Map(change.taken?.map(({ doc, upTo }) => [doc, upTo]));
    const journal = this.image.journal.filter(({ doc, n }) => n > (taken.get(doc) ?? 0));
    this.#put({ ...this.image, journal, docs, saved: after(this.image.saved, change) });
    this.#peril();
    return Promise.resolve();
  }

  #with(name: string, updates: readonly Uint8Array[], docs = this.image.docs): Image['docs'] {
    return new Map(docs).set(name, [...(docs.get(name) ?? []), ...updates]);
  }

  #put(image: Image): void {
    this.image = image;
    this.version += 1;
  }

  /** R6: every session writes as somebody new. */
  #newClient(): number {
    if (!this.#reuseClient) return 1 + this.#chance.below(2 ** 31);
    return (this.#client ??= 1 + this.#chance.below(2 ** 31));
  }
}
