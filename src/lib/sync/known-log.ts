import { hex } from './bytes.ts';
import { headOf } from './heads.ts';
import { hashOf, type Room } from './room.ts';

/** Where the log stood when a device of the rep, or the recovery sheet, last knew it. */
export type KnownLog =
  | { readonly kind: 'heads'; readonly heads: readonly KnownHead[] }
  /** Of `core`, where nearly every change leaves an entry. */
  | { readonly kind: 'mark'; readonly seq: number; readonly hash: string };

type KnownHead = { readonly stream: string; readonly seq: number; readonly logHash: string };

/** Of an entry's hash, in hex: enough that no other entry has it, and short enough to type. */
const markLength = 16;

const book = 'core';

/**
 * Is what the relay shows the log that was known, or a continuation of it? False for an older one and for
 * another one; what the relay no longer keeps entry by entry cannot be compared and is taken as it is.
 * Throws `RelayTrouble`.
 */
export async function goesOnFrom(room: Room, known: KnownLog): Promise<boolean> {
  const heads = await room.relay.heads();
  if (known.kind === 'mark') {
    const stream = await room.streamId(book);
    return headOf(heads, stream).seq >= known.seq && isMarked(await entryHash(room, stream, known.seq), known.hash);
  }
  for (const { stream, seq, logHash } of known.heads) {
    const head = headOf(heads, stream);
    if (head.seq < seq || (head.seq === seq && head.logHash !== logHash)) return false;
    if (head.seq > seq && (await room.relay.pull(stream, seq, logHash)).kind === 'rolled-back') return false;
  }
  return true;
}

const isMarked = (hash: string | undefined, mark: string): boolean => hash === undefined || hash.startsWith(mark);

/** The last entry of the book's log as `812-3f9a77b1c02d5e10`, for paper. Throws `RelayTrouble`. */
export async function markOf(room: Room): Promise<string | undefined> {
  const stream = await room.streamId(book);
  const { seq } = headOf(await room.relay.heads(), stream);
  const hash = seq > 0 ? await entryHash(room, stream, seq) : undefined;
  return hash === undefined ? undefined : `${String(seq)}-${hash.slice(0, markLength)}`;
}

/** Nothing for an entry that is only part of a snapshot by now. */
async function entryHash({ relay }: Room, stream: string, seq: number): Promise<string | undefined> {
  const pulled = await relay.pull(stream, seq - 1);
  const found = pulled.kind === 'page' ? pulled.page.entries.find(entry => entry.seq === seq) : undefined;
  return found && hex(hashOf(found.entry));
}

/** As typed: in any case and with any spaces. Nothing when nothing was typed. */
export function readMark(typed: string): KnownLog | undefined | 'not-a-mark' {
  const text = typed.toLowerCase().replace(/\s+/g, '');
  if (text === '') return undefined;
  const [, seq, hash] = /^(\d{1,12})[-–—]([0-9a-f]{16})$/.exec(text) ?? [];
  return seq === undefined || hash === undefined ? 'not-a-mark' : { kind: 'mark', seq: Number(seq), hash };
}
