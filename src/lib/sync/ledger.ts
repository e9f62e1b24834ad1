import type { Disk, Documents, DocumentUpdates } from './ports.ts';
import type { Change, Saved, Sealed, Stream } from './state.ts';

/** What the disk holds, at hand. Memory follows the disk: a change that did not get there is not seen here. */
export class Ledger {
  readonly #disk: Disk;
  readonly #documents: Documents;
  #saved: Saved;

  private constructor(disk: Disk, documents: Documents, saved: Saved) {
    this.#disk = disk;
    this.#documents = documents;
    this.#saved = saved;
  }

  static async open(disk: Disk, documents: Documents): Promise<Ledger> {
    return new Ledger(disk, documents, await disk.load());
  }

  get saved(): Saved {
    return this.#saved;
  }

  get streams(): readonly Stream[] {
    return this.#saved.streams;
  }

  stream(id: string): Stream | undefined {
    return this.#saved.streams.find(stream => stream.id === id);
  }

  queueOf(id: string): readonly Sealed[] {
    return this.#saved.sealed.filter(({ stream }) => stream === id);
  }

  /** One transaction, with the updates of documents that belong to it. */
  async commit(change: Change, batch: readonly DocumentUpdates[] = []): Promise<void> {
    const whole = withdrawsConfirmation(change) ? { ...change, confirmedAt: 0 } : change;
    if (batch.length > 0) await this.#documents.merge(batch, whole);
    else await this.#disk.commit(whole);
    this.#saved = after(this.#saved, whole);
  }
}

/** Nothing new may stand under an older "the relay has everything". */
const withdrawsConfirmation = ({ seal = [], streams = [] }: Change): boolean =>
  seal.length > 0 || streams.some(({ owes }) => owes !== 'nothing');

export const nothingSaved: Saved = { streams: [], sealed: [], devices: [], peers: [], confirmedAt: 0 };

/** What is saved after a change: the meaning of `Change`, for whoever keeps it as one value. */
export function after(saved: Saved, change: Change): Saved {
  const gone = new Set(change.unseal?.map(({ stream, dseq }) => `${stream}/${String(dseq)}`));
  const kept = saved.sealed.filter(({ stream, dseq }) => !gone.has(`${stream}/${String(dseq)}`));
  return {
    streams: replaced(saved.streams, change.streams, ({ id }) => id),
    sealed: [...kept, ...(change.seal ?? [])],
    devices: replaced(saved.devices, change.devices, ({ device }) => device),
    peers: replaced(saved.peers, change.peers, ({ device }) => device),
    confirmedAt: change.confirmedAt ?? saved.confirmedAt
  };
}

function replaced<T>(old: readonly T[], news: readonly T[] | undefined, id: (value: T) => string): readonly T[] {
  if (!news || news.length === 0) return old;
  const values = new Map(old.map(value => [id(value), value]));
  for (const value of news) values.set(id(value), value);
  return [...values.values()];
}
