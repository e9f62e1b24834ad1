/**
 * What a sealed entry says in the clear, and where. Everything is big-endian.
 *
 *   0 ver u8 = 1 · 1 space(16) · 17 gen u32 · 21 stream(16) · 37 kind u8 · 38 device(16) · 54 dseq u64 · 62 prev(32)
 *   94 iv(12) · 106 body, to the end
 *
 * The first 94 bytes are authenticated by the seal (AES-GCM additional data). The hash of an entry is
 * SHA-256 of all its bytes. Per device and stream dseq starts at 1 and leaves no gap, and prev is the hash
 * of that device's entry before (32 zero bytes at first).
 */
export type EntryHeader = {
  readonly space: Uint8Array;
  readonly gen: number;
  readonly stream: Uint8Array;
  /** One of `kinds`, or one from a newer app: kept and carried all the same. */
  readonly kind: number;
  readonly device: Uint8Array;
  readonly dseq: number;
  readonly prev: Uint8Array;
};

/**
 * A snapshot is the same bytes with two fields read otherwise: dseq is the sequence number it covers, and prev
 * the log hash there. So both are under the seal, and the relay can refuse one that belongs to another history.
 */
export const kinds = { update: 1, snapshot: 2, control: 3 } as const;

export const entryVersion = 1;
export const hashLength = 32;
export const headerLength = 94;
export const ivLength = 12;
/** An empty body still carries the seal's tag of 16 bytes. */
export const shortestEntry = headerLength + ivLength + 16;

/** Before the first entry of a stream, and before the first of a device. */
export const genesis: Uint8Array<ArrayBuffer> = new Uint8Array(hashLength);

export function encodeHeader(header: EntryHeader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  bytes[0] = entryVersion;
  bytes.set(header.space, 1);
  view.setUint32(17, header.gen);
  bytes.set(header.stream, 21);
  bytes[37] = header.kind;
  bytes.set(header.device, 38);
  view.setBigUint64(54, BigInt(header.dseq));
  bytes.set(header.prev, 62);
  return bytes;
}

/** Of an entry or a snapshot. Nothing for what is too short, of another version, or counts beyond 2^53. */
export function decodeHeader(entry: Uint8Array): EntryHeader | undefined {
  if (entry.length < shortestEntry || entry[0] !== entryVersion) return undefined;
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const dseq = Number(view.getBigUint64(54));
  if (!Number.isSafeInteger(dseq)) return undefined;
  return {
    space: entry.slice(1, 17),
    gen: view.getUint32(17),
    stream: entry.slice(21, 37),
    kind: view.getUint8(37),
    device: entry.slice(38, 54),
    dseq,
    prev: entry.slice(62, headerLength)
  };
}

/** Whose SHA-256 is the log hash after an entry; `genesis` is the log hash before the first. */
export function nextLogHashInput(logHash: Uint8Array, entryHash: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(logHash, entryHash);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
