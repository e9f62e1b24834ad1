import { Malformed, Reader, Writer, type Bytes } from './bytes.ts';
import { fromBase64url, toBase64url } from './wire/base64url.ts';

/** What one device tells the others in one entry. */
export type Body = {
  /** The version of the app's rows, and the oldest that may still write after this. */
  readonly schema: number;
  readonly minReader: number;
  /** When it was sealed by the author's clock, and how far that clock was from the relay's. */
  readonly at: number;
  readonly clockOffset: number;
  readonly seen: readonly Seen[];
  readonly docs: readonly DocumentUpdate[];
};

/** How far the author had taken a stream, and the log hash there: a relay that shows two histories is caught. */
export type Seen = { readonly stream: string; readonly seq: number; readonly logHash: string };

/** Of a log hash in `Seen`: 120 bits tell histories apart as well. */
export const seenHashLength = 20;

export type DocumentUpdate = { readonly name: string; readonly update: Bytes };

/** A stream as it stands at one number. */
export type Snapshot = {
  readonly schema: number;
  readonly minReader: number;
  readonly chains: readonly ChainEnd[];
  readonly docs: readonly DocumentUpdate[];
};

/** The last entry of one device at that number. */
export type ChainEnd = { readonly device: string; readonly gen: number; readonly dseq: number; readonly hash: string };

/** A body that is too long for one entry travels in several. */
export type Frame = {
  /** The author begins a new chain generation here, with its full state. */
  readonly fresh: boolean;
  readonly part: number;
  readonly parts: number;
  readonly chunk: Bytes;
};

const most = {
  streams: 400,
  docs: 64,
  devices: 64,
  parts: 4_096,
  id: 64,
  name: 128,
  update: 32 * 1024 * 1024
} as const;

/** Nothing that unpacks to more is read. */
export const largestBody = 40 * 1024 * 1024;

export function encodeBody(body: Body): Bytes {
  const out = new Writer().number(body.schema).number(body.minReader).number(body.at).signed(body.clockOffset);
  out.number(body.seen.length);
  for (const { stream, seq, logHash } of body.seen)
    out
      .raw(rawId(stream))
      .number(seq)
      .raw(rawId(logHash.slice(0, seenHashLength)));
  writeDocs(out, body.docs);
  return out.done();
}

/** Throws `Malformed`. What follows the fields known here comes from a newer app and is passed over. */
export function decodeBody(bytes: Bytes): Body {
  const from = new Reader(bytes);
  const schema = from.number();
  const minReader = from.number();
  const at = from.number();
  const clockOffset = from.signed();
  const seen = from.list(most.streams, () => ({
    stream: toBase64url(from.raw(16)),
    seq: from.number(),
    logHash: toBase64url(from.raw(15))
  }));
  return { schema, minReader, at, clockOffset, seen, docs: readDocs(from) };
}

export function encodeSnapshot(snapshot: Snapshot): Bytes {
  const out = new Writer().number(snapshot.schema).number(snapshot.minReader).number(snapshot.chains.length);
  for (const { device, gen, dseq, hash } of snapshot.chains) out.text(device).number(gen).number(dseq).text(hash);
  writeDocs(out, snapshot.docs);
  return out.done();
}

export function decodeSnapshot(bytes: Bytes): Snapshot {
  const from = new Reader(bytes);
  const schema = from.number();
  const minReader = from.number();
  const chains = from.list(most.devices, () => ({
    device: from.text(most.id),
    gen: from.number(),
    dseq: from.number(),
    hash: from.text(most.id)
  }));
  return { schema, minReader, chains, docs: readDocs(from) };
}

/** Cuts a packed body into frames of at most `size` bytes of it. */
export function framesOf(packed: Bytes, fresh: boolean, size: number): Bytes[] {
  const parts = Math.max(1, Math.ceil(packed.length / size));
  if (parts > most.parts) throw new RangeError('the body is too long to send');
  return Array.from({ length: parts }, (_, part) => {
    const chunk = packed.subarray(part * size, (part + 1) * size);
    return new Writer()
      .number(fresh ? 1 : 0)
      .number(part)
      .number(parts)
      .bytes(chunk)
      .done();
  });
}

export function decodeFrame(bytes: Bytes): Frame {
  const from = new Reader(bytes);
  const fresh = from.number() % 2 === 1;
  const part = from.number(most.parts);
  const parts = from.number(most.parts);
  if (part >= parts) throw new Malformed('a part beyond the last');
  return { fresh, part, parts, chunk: from.bytes(bytes.length) };
}

function writeDocs(out: Writer, docs: readonly DocumentUpdate[]): void {
  out.number(docs.length);
  for (const { name, update } of docs) out.text(name).bytes(update);
}

const readDocs = (from: Reader): DocumentUpdate[] =>
  from.list(most.docs, () => ({ name: from.text(most.name), update: from.bytes(most.update) }));

function rawId(text: string): Bytes {
  const bytes = fromBase64url(text);
  if (!bytes) throw new RangeError('not base64url');
  return bytes;
}
