import type { Bytes } from './bytes.ts';
import type { Change, Saved } from './state.ts';
import type { DeviceHead, Heads, Receipt, SnapshotCard } from './wire/answers.ts';
import type { EntryHeader } from './wire/entry.ts';
import type { Page } from './wire/page.ts';

/** Where sync keeps its small durable state: the same database as the journal, so that both change together. */
export type Disk = {
  readonly load: () => Promise<Saved>;
  /** Whole or not at all, on disk when it resolves. */
  readonly commit: (change: Change) => Promise<void>;
};

/** What of one document the relay has not been given: `upTo` is the journal's number of the last update. */
export type Unsent = { readonly doc: string; readonly updates: readonly Uint8Array[]; readonly upTo: number };

export type DocumentUpdates = { readonly doc: string; readonly updates: readonly Uint8Array[] };

/** How `state` differs from the parts it should be made of. */
export type Comparison = 'same' | 'lacks-some' | 'has-more';

/** This device's copy of the documents, as bytes. */
export type Documents = {
  /** Every document that has any content here. */
  readonly names: () => Promise<readonly string[]>;
  readonly unsent: () => Promise<readonly Unsent[]>;
  /** The whole document, unsent updates included, as one update. */
  readonly state: (doc: string) => Promise<Uint8Array>;
  /** Keeps the updates and the change in one transaction. */
  readonly merge: (batch: readonly DocumentUpdates[], change: Change) => Promise<void>;
  /** Can it be read at all? */
  readonly isSound: (update: Uint8Array) => boolean;
  readonly combine: (updates: readonly Uint8Array[]) => Uint8Array;
  readonly compare: (parts: readonly Uint8Array[], state: Uint8Array) => Comparison;
};

/** Cryptography and compression; only the simulator has another one. */
export type Envelope = {
  readonly pack: (body: Bytes) => Promise<Bytes>;
  /** Throws `Malformed`. */
  readonly unpack: (packed: Bytes) => Promise<Bytes>;
  readonly seal: (header: EntryHeader, content: Bytes) => Promise<Bytes>;
  /** Nothing for what was not sealed in this space, or was changed since. */
  readonly open: (entry: Bytes) => Promise<Bytes | undefined>;
};

export type Put =
  { readonly kind: 'kept'; readonly receipt: Receipt } | { readonly kind: 'fork'; readonly head: DeviceHead };

export type Pulled =
  { readonly kind: 'page'; readonly page: Page } | { readonly kind: 'rolled-back' } | { readonly kind: 'truncated' };

/** Ids and hashes are base64url, as on the wire. Every call may throw `RelayTrouble`. */
export type Relay = {
  readonly heads: () => Promise<Heads & { readonly serverTime: number }>;
  readonly put: (stream: string, dseq: number, entry: Bytes) => Promise<Put>;
  /** Entries after `since`; the log hash there proves that it is the same history. */
  readonly pull: (stream: string, since: number, logHash?: string) => Promise<Pulled>;
  readonly snapshots: (stream: string, since?: number) => Promise<readonly SnapshotCard[]>;
  readonly snapshot: (card: SnapshotCard) => Promise<Bytes>;
  readonly putSnapshot: (stream: string, covers: number, bytes: Bytes) => Promise<'kept' | 'rolled-back'>;
  readonly verified: (id: string) => Promise<'kept' | 'too-soon'>;
};

/** Why the relay could not be asked, or would not. */
export type TroubleKind =
  /** No network, a timeout, a gateway's error, a page of a captive portal: tried again by itself. */
  | 'unreachable'
  | 'slow-down'
  /** This device was removed from the space. */
  | 'revoked'
  | 'closed'
  | 'invite-needed'
  /** The relay has no room: the quota, or its disk. */
  | 'full'
  /** It refuses what a relay of this version takes. */
  | 'refused'
  /** Not the relay's doing: what it brought waits until the rep has said whether it may come in. */
  | 'held';

export class RelayTrouble extends Error {
  override readonly name = 'RelayTrouble';
  readonly kind: TroubleKind;
  /** Milliseconds that the relay asked to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(kind: TroubleKind, retryAfter?: number) {
    super(`the relay is ${kind}`);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

export type Surroundings = {
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly chance: () => number;
};
