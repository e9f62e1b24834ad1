import { decodeBody, decodeFrame, encodeBody, framesOf, type Body, type DocumentUpdate, type Frame } from './body.ts';
import { Malformed, type Bytes } from './bytes.ts';
import { controlDocument, decodeDevices, encodeDevices, mergeDevices } from './devices.ts';
import { hashOf, type Room } from './room.ts';
import type { Link, Sealed, Stream } from './state.ts';
import { fromBase64url, toBase64url } from './wire/base64url.ts';
import { genesis, kinds } from './wire/entry.ts';

/** What goes into the next entries of a stream. */
export type Parcel = {
  readonly docs: readonly DocumentUpdate[];
  /** The first of a new chain generation, with the full state in it. */
  readonly fresh: boolean;
  readonly changes: number;
};

/** Seals a parcel into as many entries as it needs, the first of them after `last`. */
export async function sealParcel(room: Room, stream: Stream, last: Link, parcel: Parcel): Promise<Sealed[]> {
  const packed = await room.envelope.pack(encodeBody(bodyOf(room, parcel.docs)));
  const id = rawOf(stream.id);
  const sealed: Sealed[] = [];
  let { dseq, hash: prev } = last;
  for (const frame of framesOf(packed, parcel.fresh, room.limits.part)) {
    dseq += 1;
    const kind = parcel.docs.length > 0 ? kinds.update : kinds.control;
    const { space, device } = room;
    const header = { space, gen: last.gen, stream: id, kind, device, dseq, prev: rawOf(prev) };
    const entry = await room.envelope.seal(header, frame);
    prev = toBase64url(hashOf(entry));
    sealed.push({ stream: stream.id, dseq, hash: prev, entry, changes: sealed.length === 0 ? parcel.changes : 0 });
  }
  return sealed;
}

export const lastOf = (sealed: readonly Sealed[], before: Link): Link => {
  const last = sealed.at(-1);
  return last ? { gen: before.gen, dseq: last.dseq, hash: last.hash } : before;
};

/** An entry's frame, if it was sealed in this space by who it says, for this stream. */
export async function openFrame(room: Room, entry: Bytes): Promise<Frame | undefined> {
  const content = await room.envelope.open(entry);
  return content && readOrNothing(() => decodeFrame(content));
}

/** What nobody can read, or what would break a document that it is put into, is no body at all. */
export async function openBody(room: Room, frames: readonly Frame[]): Promise<Body | undefined> {
  const packed = new Uint8Array(frames.reduce((length, { chunk }) => length + chunk.length, 0));
  let at = 0;
  for (const { chunk } of frames) {
    packed.set(chunk, at);
    at += chunk.length;
  }
  try {
    const body = decodeBody(await room.envelope.unpack(packed));
    return body.docs.every(doc => isSound(room, doc)) ? body : undefined;
  } catch (problem) {
    if (problem instanceof Malformed) return undefined;
    throw problem;
  }
}

/** The whole of a document; the device list is sync's own. */
export const stateOf = async ({ ledger, documents }: Room, doc: string): Promise<Bytes> =>
  doc === controlDocument ? encodeDevices(ledger.saved.devices) : Uint8Array.from(await documents.state(doc));

export function isSound({ documents }: Pick<Room, 'documents'>, { name, update }: DocumentUpdate): boolean {
  if (name !== controlDocument) return documents.isSound(update);
  return readOrNothing(() => decodeDevices(update)) !== undefined;
}

export function combined({ documents }: Room, doc: string, updates: readonly Uint8Array[]): Bytes {
  if (doc === controlDocument) return encodeDevices(mergeDevices(...updates.map(decodeDevices)));
  return Uint8Array.from(documents.combine(updates));
}

function bodyOf({ ledger, gossip, app, around }: Room, docs: readonly DocumentUpdate[]): Body {
  const news = ledger.streams.filter(({ id, cursor }) => cursor > 0 && gossip.told.get(id) !== cursor);
  for (const { id, cursor } of news) gossip.told.set(id, cursor);
  gossip.owesWord = undefined;
  const seen = news.map(({ id, cursor, logHash }) => ({ stream: id, seq: cursor, logHash }));
  const { schema, minReader } = app;
  return { schema, minReader, at: Math.max(0, Math.trunc(around.now())), clockOffset: gossip.clockOffset, seen, docs };
}

export function rawOf(id: string): Bytes {
  return fromBase64url(id) ?? genesis.slice();
}

function readOrNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof Malformed) return undefined;
    throw problem;
  }
}
