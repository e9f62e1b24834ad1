/** Every refusal is JSON `{ error: RefusalCode, … }` with this status. */
export const statusOf = {
  'bad-request': 400,
  /** No token, an expired one, or one of another space: open a session again. */
  'no-session': 401,
  'bad-signature': 401,
  /** The challenge is too old or was used: ask for another. */
  'stale-challenge': 401,
  /** The relay takes new spaces by invitation, and this was none. */
  'invite-needed': 403,
  'origin-refused': 403,
  revoked: 403,
  'too-many-devices': 403,
  'not-found': 404,
  /** Other bytes at this number, a gap, or another prev. Carries `Fork`. */
  fork: 409,
  /** The snapshot goes on elsewhere. Carries `SnapshotProgress`. */
  'wrong-offset': 409,
  /** Someone else left a note in this slot first, or it was taken away. */
  'slot-taken': 409,
  /** The author may confirm its own snapshot only on a later day. */
  'too-soon': 409,
  /** The log before this number is gone. Carries `Truncated`. */
  truncated: 410,
  /** The space was deleted by its owner. */
  closed: 410,
  /** The relay's history is not the one the client knows. Carries `RolledBack`. */
  'rolled-back': 412,
  'too-large': 413,
  /** With Retry-After, in seconds. */
  'slow-down': 429,
  /** With Retry-After. Nothing was kept; the same request may succeed later. */
  unavailable: 503,
  /** The space is at its quota. */
  'over-quota': 507,
  'too-many-streams': 507,
  /** The relay's disk is full; with Retry-After. */
  'disk-full': 507
} as const;

export type RefusalCode = keyof typeof statusOf;

/** POST session `{ device }`. */
export type Challenge = { readonly nonce: string; readonly expiresAt: number };

/** POST session, the second time. `invite` matters only for a space that the relay does not know. */
export type SessionRequest = Challenge & {
  readonly device: string;
  readonly publicKey: string;
  readonly origin: string;
  readonly signature: string;
  readonly invite?: string;
};

export type Session = { readonly token: string; readonly expiresAt: number; readonly serverTime: number };

/** Given only after the entry is on disk: 1 on one machine, 2 on a second one too. */
export type Receipt = {
  readonly seq: number;
  readonly logHash: string;
  readonly durability: 1 | 2;
  readonly serverTime: number;
};

/** The last entry the relay has of one device in one stream; dseq 0 and genesis when it has none. */
export type DeviceHead = {
  readonly device: string;
  readonly dseq: number;
  readonly hash: string;
  readonly seq: number;
};

export type Fork = { readonly error: 'fork'; readonly head: DeviceHead };

export type StreamHead = {
  readonly stream: string;
  readonly seq: number;
  readonly logHash: string;
  /** Entries up to and with this number are gone; 0 when none are. */
  readonly floor: number;
  readonly devices: readonly DeviceHead[];
};

export type KnownDevice = {
  readonly device: string;
  readonly registeredAt: number;
  /** When it last opened a session. */
  readonly lastSeenAt: number;
  readonly revoked: boolean;
};

/** GET heads. Its ETag stays as long as nothing in it changes; the relay's time is in the Date header. */
export type Heads = {
  readonly streams: readonly StreamHead[];
  readonly devices: readonly KnownDevice[];
  readonly usedBytes: number;
  readonly quotaBytes: number;
};

export type RolledBack = { readonly error: 'rolled-back'; readonly seq: number; readonly logHash: string };

export type SnapshotCard = {
  readonly id: string;
  readonly device: string;
  readonly covers: number;
  /** At `covers`. */
  readonly logHash: string;
  readonly bytes: number;
  readonly receivedAt: number;
  readonly verifiedAt: number | null;
  /** Of the entries after the asked number up to `covers`; absent where it was not asked. */
  readonly entryBytes?: number;
};

/** GET snap/{stream}: whole ones only, newest cover first. */
export type Snapshots = { readonly snapshots: readonly SnapshotCard[] };

export type Truncated = Snapshots & { readonly error: 'truncated'; readonly floor: number };

/** PUT snap: `whole` once the relay has all of it, checked and on disk. */
export type SnapshotProgress = { readonly received: number; readonly whole: boolean };

/** On the bell. */
export type Ring = { readonly stream: string; readonly seq: number };
