import { sha256 } from '@noble/hashes/sha2.js';
import type { Body } from './body.ts';
import type { Bytes } from './bytes.ts';
import type { Ledger } from './ledger.ts';
import type { Documents, Envelope, Relay, Surroundings } from './ports.ts';
import { toBase64url } from './wire/base64url.ts';
import { nextLogHashInput } from './wire/entry.ts';

/** Everything the steps of one round work with. */
export type Room = {
  readonly space: Bytes;
  readonly device: Bytes;
  /** The device once more, as on the wire. */
  readonly me: string;
  readonly ledger: Ledger;
  readonly documents: Documents;
  readonly envelope: Envelope;
  readonly relay: Relay;
  readonly around: Surroundings;
  readonly streamId: (name: string) => Promise<string>;
  readonly app: AppVersion;
  readonly limits: Limits;
  readonly rules: Rules;
  readonly gossip: Gossip;
};

/** `schema` is what this app writes; `minReader` who may write after it; `reader` what it understands itself. */
export type AppVersion = { readonly schema: number; readonly minReader: number; readonly reader: number };

/** Each rule was found by a run that lost data without it; only the simulator switches one off, to see that again. */
export type Rules = {
  /** R1: a snapshot covers what was applied, not what the relay has. */
  readonly coverOnlyApplied: boolean;
  /** R2: no snapshot while anything is unsent, */
  readonly snapshotOnlyWhenSent: boolean;
  /** and it holds neither less nor more than the entries it replaces. */
  readonly compareBothWays: boolean;
  /** R4: a lost entry means the full state again. */
  readonly resendEverything: boolean;
  /** R5: the hash over the whole log is compared, not only each device's chain. */
  readonly compareLogHash: boolean;
};

export const allRules: Rules = {
  coverOnlyApplied: true,
  snapshotOnlyWhenSent: true,
  compareBothWays: true,
  resendEverything: true,
  compareLogHash: true
};

export type Limits = {
  /** A snapshot is due after this many entries, bytes or milliseconds. */
  readonly tailEntries: number;
  readonly tailBytes: number;
  readonly tailAge: number;
  /** A stream's snapshots are looked at this often. */
  readonly lookEvery: number;
  /** Of a packed body in one entry. */
  readonly part: number;
  /** After hearing others, this long until they are told so if nothing else is to be sent. */
  readonly seenAfter: number;
  /** A device reads a snapshot first if it is further behind than this. */
  readonly readFromStart: number;
  /** A round that has read more than this leaves the keeping of snapshots, which reads it all again, to a later visit. */
  readonly muchRead: number;
  /** Months of activity that a new device loads unasked. */
  readonly months: number;
};

export const usualLimits: Limits = {
  tailEntries: 200,
  tailBytes: 256 * 1024,
  tailAge: 7 * 86_400_000,
  lookEvery: 6 * 3_600_000,
  part: 80 * 1024,
  seenAfter: 10_000,
  readFromStart: 20,
  muchRead: 48 * 1024,
  months: 3
};

/** What one device said of itself in one entry. */
export type Word = Pick<Body, 'at' | 'clockOffset' | 'seen'> & { readonly device: string };

/** What need not survive a restart. */
export type Gossip = {
  /** What others said they had seen, to be looked at when the round has read everything. */
  readonly heard: Word[];
  /** The last position of each stream that was told to the others. */
  readonly told: Map<string, number>;
  /** When changes of others came that they have not been told about. */
  owesWord: number | undefined;
  readonly contradictions: Set<string>;
  readonly lookedAt: Map<string, number>;
  /** Bytes of entries and snapshots that this round has read to catch up. */
  taken: number;
  /** Until then the keeping of snapshots waits: whoever was away for long is shown the book first. */
  restsUntil: number;
  /** Relay's time less ours, as last measured. */
  clockOffset: number;
  /** Months that the relay has and this device does not follow. */
  older: readonly string[];
};

export const noGossip = (): Gossip => ({
  heard: [],
  told: new Map(),
  owesWord: undefined,
  contradictions: new Set(),
  lookedAt: new Map(),
  taken: 0,
  restsUntil: -Infinity,
  clockOffset: 0,
  older: []
});

export const hashOf = (entry: Uint8Array): Uint8Array => sha256(entry);

export const nextLogHash = (logHash: Uint8Array, entryHash: Uint8Array): string =>
  toBase64url(sha256(nextLogHashInput(logHash, entryHash)));
