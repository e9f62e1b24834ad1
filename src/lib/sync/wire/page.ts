import { hashLength } from './entry.ts';

/** A piece of a stream in the order of its numbers, as the relay answers it. */
export type Page = {
  /** The stream's last number when this was read, and the log hash there. */
  readonly head: number;
  readonly logHash: Uint8Array;
  readonly entries: readonly NumberedEntry[];
  /** Where to go on: the `since` of the next page. Absent at the head. */
  readonly next?: number;
};

export type NumberedEntry = { readonly seq: number; readonly entry: Uint8Array };

/** head u64 · logHash(32), then for each entry: length u32 (of what follows) · seq u64 · entry. Big-endian. */
const preamble = 8 + hashLength;
const perEntry = 4 + 8;

export function encodePage(page: Pick<Page, 'head' | 'logHash' | 'entries'>): Uint8Array<ArrayBuffer> {
  const length = page.entries.reduce((sum, { entry }) => sum + perEntry + entry.length, preamble);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(page.head));
  bytes.set(page.logHash, 8);
  let at = preamble;
  for (const { seq, entry } of page.entries) {
    view.setUint32(at, 8 + entry.length);
    view.setBigUint64(at + 4, BigInt(seq));
    bytes.set(entry, at + perEntry);
    at += perEntry + entry.length;
  }
  return bytes;
}

/** Nothing for an answer that was cut short or is not a page at all (a captive portal's, for one). */
export function decodePage(bytes: Uint8Array): Page | undefined {
  if (bytes.length < preamble) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = Number(view.getBigUint64(0));
  const entries: NumberedEntry[] = [];
  let at = preamble;
  while (at < bytes.length) {
    if (at + perEntry > bytes.length) return undefined;
    const end = at + 4 + view.getUint32(at);
    if (end > bytes.length || end < at + perEntry) return undefined;
    entries.push({ seq: Number(view.getBigUint64(at + 4)), entry: bytes.slice(at + perEntry, end) });
    at = end;
  }
  const last = entries.at(-1)?.seq;
  const more = last !== undefined && last < head;
  return { head, logHash: bytes.slice(8, preamble), entries, ...(more ? { next: last } : {}) };
}
