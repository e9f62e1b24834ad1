import type { Frame } from './body.ts';
import type { Bytes } from './bytes.ts';
import { hashOf, nextLogHash } from './room.ts';
import { noLink, stepped, type Held, type Link, type SealedId, type Stream } from './state.ts';
import { fromBase64url, toBase64url } from './wire/base64url.ts';
import { decodeHeader, genesis, kinds } from './wire/entry.ts';
import type { NumberedEntry } from './wire/page.ts';

/** All frames of one body, in order, and the entries they came in. */
export type Whole = {
  readonly device: string;
  readonly frames: readonly Frame[];
  readonly entries: readonly Held[];
};

/** An entry with what its seal lets us see. No frame: it could not be opened. */
type Opened = {
  readonly seq: number;
  readonly entry: Bytes;
  readonly hash: string;
  readonly device: string;
  readonly prev: string;
  readonly gen: number;
  readonly dseq: number;
  readonly kind: number;
  /** 'own' is what this device sealed and still knows: it need not be opened. */
  readonly frame: Frame | 'own' | undefined;
};

export type Opening = {
  readonly me: string;
  readonly open: (entry: Bytes) => Promise<Frame | undefined>;
  /** The entries of this stream that wait for their acknowledgement. */
  readonly queue: ReadonlyMap<string, SealedId>;
};

/** Takes entries in the log's order: which may be applied, which must wait, and whether this is our history at all. */
export class Intake {
  stream: Stream;
  readonly wholes: Whole[] = [];
  /** Own entries met in the log: as good as an acknowledgement. */
  readonly met: SealedId[] = [];
  readonly #opening: Opening;

  constructor(stream: Stream, opening: Opening) {
    this.stream = stream;
    this.#opening = opening;
  }

  /** False when the relay's log is not the one that acknowledged our entries. */
  async take({ seq, entry }: NumberedEntry): Promise<boolean> {
    if (seq !== this.stream.cursor + 1) return false;
    const rawHash = hashOf(entry);
    const opened = await this.#open(seq, Uint8Array.from(entry), toBase64url(rawHash));
    const logHash = nextLogHash(fromBase64url(this.stream.logHash) ?? genesis, rawHash);
    this.stream = stepped(this.stream, logHash, entry.length);
    const promised = this.stream.acked.find(position => position.seq === seq);
    if (promised && promised.hash !== opened.hash) return false;
    if (promised) this.stream = { ...this.stream, acked: this.stream.acked.filter(({ seq: at }) => at !== seq) };
    if (opened.device === this.#opening.me && opened.frame !== undefined) this.#meetOwn(opened);
    await this.#place(opened);
    return true;
  }

  async #open(seq: number, entry: Bytes, hash: string): Promise<Opened> {
    const header = decodeHeader(entry);
    const { me, open, queue } = this.#opening;
    const device = header ? toBase64url(header.device) : '';
    const isOwn = device === me && (queue.has(hash) || this.stream.acked.some(position => position.hash === hash));
    const frame = isOwn ? 'own' : await open(entry);
    const prev = header ? toBase64url(header.prev) : '';
    const { gen, dseq, kind } = header ?? { gen: 0, dseq: 0, kind: 0 };
    return { seq, entry, hash, device, prev, gen, dseq, kind, frame };
  }

  #meetOwn({ hash, seq, dseq }: Opened): void {
    const waiting = this.#opening.queue.get(hash);
    if (waiting) this.met.push(waiting);
    // This device's disk went back in time: it has sealed more than it remembers.
    const forgot = dseq > this.stream.own.dseq;
    // Without its receipt nobody has said on how many machines it is.
    const found = waiting ? { durability: 1 as const } : {};
    this.stream = { ...this.stream, ...found, ownSeq: seq, ...(forgot ? { owes: 'lost' as const } : {}) };
  }

  async #place(opened: Opened): Promise<void> {
    const { device, frame } = opened;
    if (frame === undefined) {
      this.#hold(opened, 'unreadable');
      // An entry of another version is a newer app's: whether it may be done without is not for this one to say.
      if (device === '') this.stream = { ...this.stream, strange: true };
      return;
    }
    const last = this.stream.chains[device] ?? noLink;
    const follows = this.#follows(opened, last);
    const anew = frame !== 'own' && frame.fresh && frame.part === 0;
    if (!follows && frame !== 'own' && !(anew && opened.gen > last.gen)) {
      this.#hold(opened, 'gap');
      return;
    }
    if (!follows || anew) await this.#settle(device);
    this.#link(device, { gen: opened.gen, dseq: opened.dseq, hash: opened.hash });
    await this.#apply(opened, frame);
    await this.#goOn(device, opened.hash);
  }

  async #apply(opened: Opened, frame: Frame | 'own'): Promise<void> {
    if (opened.kind !== kinds.update && opened.kind !== kinds.control) {
      this.stream = { ...this.stream, strange: true };
      return;
    }
    if (frame === 'own') return;
    if (frame.parts === 1) this.#complete(opened, [frame]);
    else if (frame.part < frame.parts - 1) this.#hold(opened, 'part');
    else await this.#assemble(opened, frame);
  }

  async #assemble(opened: Opened, last: Frame): Promise<void> {
    const parts = this.#release(({ why, device: author }) => why === 'part' && author === opened.device);
    const frames = await Promise.all(parts.map(({ entry }) => this.#opening.open(entry)));
    const whole = [...frames, last].filter(frame => frame !== undefined);
    // Some part was this device's own before its disk went back: its full state follows.
    if (whole.length === last.parts) this.#complete(opened, whole, parts);
  }

  #complete(opened: Opened, frames: readonly Frame[], before: readonly Held[] = []): void {
    const { device } = opened;
    this.wholes.push({ device, frames, entries: [...before, heldAs(opened, 'unreadable')] });
  }

  /**
   * Its author's next entry; or the next one that arrived whole, when its author names the damaged bytes between as
   * its own: what was in those is lost to all, and nothing more will come in their place.
   */
  #follows({ device, dseq, prev }: Pick<Opened, 'device' | 'dseq' | 'prev'>, last: Link): boolean {
    if (dseq <= last.dseq + 1) return dseq === last.dseq + 1 && prev === last.hash;
    const damaged = this.stream.held.find(
      ({ why, device: author, entry }) =>
        why === 'unreadable' && author === device && toBase64url(hashOf(entry)) === prev
    );
    const header = damaged && decodeHeader(damaged.entry);
    if (header?.dseq !== dseq - 1) return false;
    return this.#follows({ device, dseq: header.dseq, prev: toBase64url(header.prev) }, last);
  }

  /** A new generation carries the author's full state: nothing before it is waited for any more. */
  async #settle(device: string): Promise<void> {
    for (const held of this.#release(({ why, device: author }) => why !== 'unreadable' && author === device)) {
      const frame = held.why === 'gap' ? await this.#opening.open(held.entry) : undefined;
      if (frame?.parts === 1) this.wholes.push({ device, frames: [frame], entries: [{ ...held, why: 'unreadable' }] });
    }
  }

  /** What waited behind a gap may follow now. */
  async #goOn(device: string, hash: string): Promise<void> {
    const isNext = ({ why, device: author, entry }: Held) =>
      why === 'gap' && author === device && toBase64url(decodeHeader(entry)?.prev ?? genesis) === hash;
    const [next] = this.#release(isNext);
    if (next) await this.#place(await this.#open(next.seq, next.entry, toBase64url(hashOf(next.entry))));
  }

  #hold(opened: Opened, why: Held['why']): void {
    this.stream = { ...this.stream, held: [...this.stream.held, heldAs(opened, why)] };
  }

  #release(which: (held: Held) => boolean): readonly Held[] {
    const released = this.stream.held.filter(which);
    if (released.length > 0) this.stream = { ...this.stream, held: this.stream.held.filter(held => !which(held)) };
    return released;
  }

  #link(device: string, link: Link): void {
    this.stream = { ...this.stream, chains: { ...this.stream.chains, [device]: link } };
  }
}

const heldAs = ({ seq, device, entry }: Opened, why: Held['why']): Held => ({ seq, device, why, entry });
