import { createHash } from 'node:crypto';
import type { DeviceHead, Heads, Receipt, SnapshotCard, StreamHead } from '#lib/sync/wire/answers.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { decodeHeader, nextLogHashInput, type EntryHeader } from '#lib/sync/wire/entry.ts';
import type { NumberedEntry } from '#lib/sync/wire/page.ts';
import type { Pulled, Put } from '#lib/sync/ports.ts';

type Kept = NumberedEntry & {
  readonly device: string;
  readonly dseq: number;
  readonly hash: string;
  readonly logHash: string;
};
type KeptSnapshot = { readonly card: SnapshotCard; readonly bytes: Uint8Array<ArrayBuffer> };
type Log = {
  readonly entries: readonly Kept[];
  readonly floor: number;
  readonly floorHash: string;
  readonly heads: ReadonlyMap<string, DeviceHead>;
  readonly snapshots: readonly KeptSnapshot[];
};

const sha256 = (bytes: Uint8Array) => Uint8Array.from(createHash('sha256').update(bytes).digest());
const noHash = toBase64url(new Uint8Array(32));
const raw = (id: string) => Uint8Array.from(Buffer.from(id, 'base64url'));
const emptyLog: Log = { entries: [], floor: 0, floorHash: noHash, heads: new Map(), snapshots: [] };

/** What the real relay does with one space, without the network and the disk. Its past can be put back. */
export class RelayInMemory {
  /** Moves with every question, so that before and after can be told. */
  time = 1_000;
  logs: ReadonlyMap<string, Log> = new Map();
  rolledBackAt = 0;
  truncations = 0;
  /** Raised whenever something may be gone. */
  epoch = 0;
  readonly #page: number;
  readonly #truncateUnverified: boolean;

  constructor(page = 5, truncateUnverified = false) {
    this.#page = page;
    this.#truncateUnverified = truncateUnverified;
  }

  rollBack(logs: ReadonlyMap<string, Log>): void {
    this.logs = logs;
    this.rolledBackAt = this.time += 1;
    this.epoch += 1;
  }

  heads(): Heads & { readonly serverTime: number } {
    const streams = [...this.logs].map(([stream, log]): StreamHead => ({
      stream,
      ...headOf(log),
      floor: log.floor,
      devices: [...log.heads.values()]
    }));
    return { streams, devices: [], usedBytes: 0, quotaBytes: 0, serverTime: (this.time += 1) };
  }

  put(stream: string, dseq: number, entry: Uint8Array): Put {
    const header = decodeHeader(entry);
    if (header?.dseq !== dseq) throw new Error('the client sent what the relay refuses');
    const log = this.log(stream);
    const device = toBase64url(header.device);
    const rawHash = sha256(entry);
    const hash = toBase64url(rawHash);
    const known = log.entries.find(kept => kept.device === device && kept.dseq === dseq);
    if (known?.hash === hash) return { kind: 'kept', receipt: this.#receipt(known) };
    const head = log.heads.get(device) ?? { device, dseq: 0, hash: noHash, seq: 0 };
    if (known || dseq !== head.dseq + 1 || toBase64url(header.prev) !== head.hash) return { kind: 'fork', head };
    const { seq, logHash } = headOf(log);
    const next = toBase64url(sha256(nextLogHashInput(raw(logHash), rawHash)));
    const kept = { seq: seq + 1, entry: Uint8Array.from(entry), device, dseq, hash, logHash: next };
    const heads = new Map(log.heads).set(device, { device, dseq, hash, seq: kept.seq });
    this.#set(stream, { ...log, entries: [...log.entries, kept], heads });
    return { kind: 'kept', receipt: this.#receipt(kept) };
  }

  pull(stream: string, since: number, logHash?: string): Pulled {
    const log = this.log(stream);
    if (since < log.floor) return { kind: 'truncated' };
    const head = headOf(log);
    const here = since === log.floor ? log.floorHash : log.entries[since - log.floor - 1]?.logHash;
    if (here === undefined || (logHash !== undefined && here !== logHash)) return { kind: 'rolled-back' };
    const entries = log.entries.slice(since - log.floor, since - log.floor + this.#page);
    const last = entries.at(-1)?.seq ?? since;
    const next = last < head.seq ? { next: last } : {};
    return { kind: 'page', page: { head: head.seq, logHash: raw(head.logHash), entries, ...next } };
  }

  snapshots(stream: string, since = 0): readonly SnapshotCard[] {
    const { snapshots, entries } = this.log(stream);
    return snapshots
      .map(({ card }) => {
        const saved = entries.filter(({ seq }) => seq > since && seq <= card.covers);
        return { ...card, entryBytes: saved.reduce((sum, { entry }) => sum + entry.length, 0) };
      })
      .sort((a, b) => b.covers - a.covers);
  }

  snapshot(stream: string, id: string): Uint8Array<ArrayBuffer> {
    const found = this.log(stream).snapshots.find(({ card }) => card.id === id);
    if (!found) throw new Error('no such snapshot');
    return found.bytes;
  }

  putSnapshot(stream: string, covers: number, bytes: Uint8Array<ArrayBuffer>): 'kept' | 'rolled-back' {
    const log = this.log(stream);
    const header = decodeHeader(bytes);
    const at = covers === log.floor ? log.floorHash : log.entries[covers - log.floor - 1]?.logHash;
    if (!header || at !== toBase64url(header.prev)) return 'rolled-back';
    const card = this.#card(header, covers, bytes);
    if (!log.snapshots.some(each => each.card.id === card.id))
      this.#set(stream, { ...log, snapshots: [...log.snapshots, { card, bytes }] });
    this.#truncate(stream);
    return 'kept';
  }

  verified(id: string): void {
    for (const [stream, log] of this.logs) {
      const snapshots = log.snapshots.map(each =>
        each.card.id === id ? { ...each, card: { ...each.card, verifiedAt: this.time } } : each
      );
      this.#set(stream, { ...log, snapshots });
      this.#truncate(stream);
    }
  }

  log = (stream: string): Log => this.logs.get(stream) ?? emptyLog;

  /** Behind the older of the two newest verified snapshots (R3). */
  #truncate(stream: string): void {
    const log = this.log(stream);
    const trusted = this.snapshots(stream).filter(({ verifiedAt }) => this.#truncateUnverified || verifiedAt !== null);
    const behind = trusted[this.#truncateUnverified ? 0 : 1];
    if (!behind || behind.covers <= log.floor) return;
    const entries = log.entries.filter(({ seq }) => seq > behind.covers);
    const snapshots = log.snapshots.filter(({ card }) => card.covers >= behind.covers);
    this.#set(stream, { ...log, entries, snapshots, floor: behind.covers, floorHash: behind.logHash });
    this.truncations += 1;
    this.epoch += 1;
  }

  #card({ device, prev }: EntryHeader, covers: number, bytes: Uint8Array): SnapshotCard {
    const id = toBase64url(sha256(bytes).slice(0, 16));
    const known = { device: toBase64url(device), logHash: toBase64url(prev), bytes: bytes.length };
    return { id, covers, ...known, receivedAt: this.time, verifiedAt: null };
  }

  #receipt({ seq, logHash }: Kept): Receipt {
    return { seq, logHash, durability: 1, serverTime: (this.time += 1) };
  }

  #set(stream: string, log: Log): void {
    this.logs = new Map(this.logs).set(stream, log);
  }
}

function headOf({ entries, floor, floorHash }: Log): { seq: number; logHash: string } {
  const last = entries.at(-1);
  return last ? { seq: last.seq, logHash: last.logHash } : { seq: floor, logHash: floorHash };
}
