/** Every id in a path is base64url; every number is decimal. The bearer token stands in a header, never here. */
export const spacePath = (space: string) => `/v1/s/${space}`;

/** POST: the challenge, then the answer to it. */
export const sessionPath = (space: string) => `${spacePath(space)}/session`;

/** PUT an entry. */
export const entryPath = (space: string, stream: string, device: string, dseq: number) =>
  `${spacePath(space)}/e/${stream}/${device}/${String(dseq)}`;

/** GET the entries after a number; the log hash there, if known, proves that the history is the same. */
export const entriesPath = (space: string, stream: string, since: number, logHash?: string) =>
  `${spacePath(space)}/e/${stream}?since=${String(since)}${logHash === undefined ? '' : `&logHash=${logHash}`}`;

export const headsPath = (space: string) => `${spacePath(space)}/heads`;

/** GET an event stream, one `data: {"stream":…,"seq":…}` for each stream that grew. */
export const bellPath = (space: string) => `${spacePath(space)}/bell`;

export type SnapshotPart = {
  /** base64url of the first 16 bytes of SHA-256 over the whole snapshot. */
  readonly id: string;
  readonly at: number;
  /** The whole length. */
  readonly of: number;
};

/** PUT one part of a snapshot; parts go in order, and an answer says how many bytes the relay has. */
export const snapshotPartPath = (space: string, stream: string, covers: number, part: SnapshotPart) =>
  `${spacePath(space)}/snap/${stream}/${String(covers)}?id=${part.id}&at=${String(part.at)}&of=${String(part.of)}`;

/** GET the list; with `since`, also what the entries weigh that each stands for to whoever has read up to there. */
export const snapshotsPath = (space: string, stream: string, since?: number) =>
  `${spacePath(space)}/snap/${stream}${since === undefined ? '' : `?since=${String(since)}`}`;

/** GET the bytes, from an offset on: as many as fit an answer; the rest by asking again. */
export const snapshotBodyPath = (space: string, id: string, at: number) =>
  `${spacePath(space)}/snap/${id}/body?at=${String(at)}`;

/** POST: another device rebuilt it and found the same. */
export const snapshotVerifiedPath = (space: string, id: string) => `${spacePath(space)}/snap/${id}/verified`;

/** POST, signed by the space key. */
export const revokePath = (space: string, device: string) => `${spacePath(space)}/device/${device}/revoke`;

/** GET the relay's push key; PUT when this device wishes to be woken; DELETE the wish. */
export const remindersPath = (space: string) => `${spacePath(space)}/reminders`;

/** PUT, GET, DELETE: two devices that do not share a key yet leave each other notes here. */
export const mailPath = (rendezvous: string, slot: string) => `/v1/mail/${rendezvous}/${slot}`;
