const kibi = 1024;
const mebi = 1024 * kibi;

/** What the relay takes, whatever its settings. A client that keeps to these is never refused for size. */
export const wireLimits = {
  /** Header, iv and body together. */
  entry: 256 * kibi,
  /** Larger ones may not get through within the relay's 20 s on a 50 kbit/s uplink: split before. */
  entryOnSlowUplink: 96 * kibi,
  snapshot: 32 * mebi,
  /** Of one PUT, and of one GET. */
  snapshotPart: 256 * kibi,
  /** An answer ends with the entry that passes this. */
  page: 256 * kibi,
  mail: 4 * kibi,
  slotsPerMailbox: 8
} as const;

export const mailboxLives = 10 * 60_000;

/** One device alone may confirm its own snapshot, but not on the same day. */
export const ownVerificationAfter = 20 * 3_600_000;

/** Nothing is dropped from a stream before two snapshots that cover it have been verified for this long. */
export const truncationGrace = 30 * 86_400_000;
