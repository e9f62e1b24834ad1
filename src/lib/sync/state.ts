import type { DeviceRecord } from './devices.ts';
import { genesis } from './wire/entry.ts';
import { toBase64url } from './wire/base64url.ts';
import type { Bytes } from './bytes.ts';

/** Everything sync must know after a restart. Plain data: any database can keep it. */
export type Saved = {
  readonly streams: readonly Stream[];
  /** What was sealed and is not acknowledged, in the order of sealing. */
  readonly sealed: readonly Sealed[];
  readonly devices: readonly DeviceRecord[];
  readonly peers: readonly Peer[];
  /** The relay's time when it was last seen to have all that is here; 0 when it may not. */
  readonly confirmedAt: number;
};

/** One transaction. Streams, devices and peers replace those of the same id. */
export type Change = {
  readonly streams?: readonly Stream[];
  readonly seal?: readonly Sealed[];
  /** Acknowledged, or replaced by a new generation. */
  readonly unseal?: readonly SealedId[];
  /** Journal entries of a document up to this number have been sealed and are no longer unsent. */
  readonly taken?: readonly { readonly doc: string; readonly upTo: number }[];
  readonly devices?: readonly DeviceRecord[];
  readonly peers?: readonly Peer[];
  readonly confirmedAt?: number;
};

export type SealedId = { readonly stream: string; readonly dseq: number };

export type Sealed = SealedId & {
  readonly hash: string;
  readonly entry: Bytes;
  /** How many of the rep's changes are in it. */
  readonly changes: number;
};

/** The last entry of one device in one stream. */
export type Link = { readonly gen: number; readonly dseq: number; readonly hash: string };

/**
 * Taken from the relay but not applied: behind a gap (R7), part of a longer body, or damaged. What is damaged, by
 * its seal, its body or its update, no app can ever read: it is kept aside and told of, and holds up nothing.
 */
export type Held = {
  readonly seq: number;
  readonly device: string;
  readonly why: 'gap' | 'part' | 'unreadable';
  readonly entry: Bytes;
};

/** Will it be applied yet? */
export const isAwaited = ({ why }: Held): boolean => why !== 'unreadable';

export type Position = { readonly seq: number; readonly hash: string };

export type Stream = {
  /** The relay's name for it. */
  readonly id: string;
  /** The document in it; unknown until an entry has told. */
  readonly name: string | undefined;
  /** Everything up to here was taken from the relay, and this is the hash over all of it (R5). */
  readonly cursor: number;
  readonly logHash: string;
  /** The latest positions, to compare with what other devices saw. */
  readonly recent: readonly Position[];
  readonly chains: Readonly<Record<string, Link>>;
  readonly held: readonly Held[];
  /** The last entry that this device sealed. */
  readonly own: Link;
  /** Own entries that the relay acknowledged beyond the cursor: they must turn up there (R4). */
  readonly acked: readonly Position[];
  /** The last own entry known to be in the log; 0 when there is none. */
  readonly ownSeq: number;
  /** On how many machines the relay had our last entry when it acknowledged it; absent before the first. */
  readonly durability?: 1 | 2;
  /** The full state has to be sent: because nothing was yet, or because the relay's copy was lost. */
  readonly owes: 'nothing' | 'first' | 'lost';
  /** A newer app wrote here; below its number this app only reads. */
  readonly minReader: number;
  /** There are entries here of a kind that only a newer app knows: it alone may compact them. */
  readonly strange: boolean;
  /** Where the last known snapshot stands and what has come since. */
  readonly tail: { readonly from: number; readonly bytes: number; readonly since: number };
};

/** What another device is known to have applied. */
export type Peer = {
  readonly device: string;
  readonly heardAt: number;
  readonly clockOffset: number;
  readonly seen: Readonly<Record<string, number>>;
};

export const noHash = toBase64url(genesis);
export const noLink: Link = { gen: 0, dseq: 0, hash: noHash };

export const newStream = (id: string, name: string | undefined, now: number): Stream => ({
  id,
  name,
  cursor: 0,
  logHash: noHash,
  recent: [],
  chains: {},
  held: [],
  own: noLink,
  acked: [],
  ownSeq: 0,
  owes: 'nothing',
  minReader: 0,
  strange: false,
  tail: { from: 0, bytes: 0, since: now }
});

const positionsKept = 32;

/** One entry further. */
export function stepped(stream: Stream, logHash: string, bytes: number): Stream {
  const cursor = stream.cursor + 1;
  const recent = [...stream.recent.slice(1 - positionsKept), { seq: cursor, hash: logHash }];
  return { ...stream, cursor, logHash, recent, tail: { ...stream.tail, bytes: stream.tail.bytes + bytes } };
}

/** The relay's history is another one now: it is read again from the beginning. */
export const rewound = (stream: Stream, now: number): Stream => ({
  ...newStream(stream.id, stream.name, now),
  own: stream.own,
  minReader: stream.minReader,
  strange: stream.strange,
  owes: 'lost'
});
