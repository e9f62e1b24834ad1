import type { Book } from '#lib/book/tables.ts';
import type { Disk } from '#lib/sync/ports.ts';
import type { Change, Saved } from '#lib/sync/state.ts';

/** What sync remembers, a row each in one table of the book: changed in the transactions that change the journal. */
export function syncDisk(book: Book): Disk {
  return {
    load: () => loadSaved(book),
    commit: change => book.transaction('rw', [book.sync, book.journal], async () => applyChange(book, change))
  };
}

type Kind = 'streams' | 'sealed' | 'devices' | 'peers';

const keyOf = (kind: Kind, id: string): string => `${kind}/${id}`;
const sealedId = ({ stream, dseq }: { stream: string; dseq: number }): string =>
  `${stream}/${String(dseq).padStart(15, '0')}`;

/** Everything sync remembers, in the order it was sealed. */
export async function loadSaved(book: Book): Promise<Saved> {
  const valuesOf = async <Value>(kind: Kind): Promise<Value[]> =>
    (await book.sync.where('key').startsWith(keyOf(kind, '')).sortBy('key')).map(({ value }) => value as Value);
  const [streams, sealed, devices, peers] = await Promise.all([
    valuesOf<Saved['streams'][number]>('streams'),
    valuesOf<Saved['sealed'][number] & { readonly order: number }>('sealed'),
    valuesOf<Saved['devices'][number]>('devices'),
    valuesOf<Saved['peers'][number]>('peers')
  ]);
  const confirmed = await book.sync.get('confirmedAt');
  sealed.sort((a, b) => a.order - b.order);
  return { streams, sealed, devices, peers, confirmedAt: Number(confirmed?.value ?? 0) };
}

/** Inside the caller's transaction. */
export async function applyChange(book: Book, change: Change): Promise<void> {
  const { streams = [], seal = [], unseal = [], taken = [], devices = [], peers = [], confirmedAt } = change;
  const order = seal.length > 0 ? await nextOrder(book) : 0;
  const rows = [
    ...streams.map(value => ({ key: keyOf('streams', value.id), value })),
    ...seal.map((value, n) => ({ key: keyOf('sealed', sealedId(value)), value: { ...value, order: order + n } })),
    ...devices.map(value => ({ key: keyOf('devices', value.device), value })),
    ...peers.map(value => ({ key: keyOf('peers', value.device), value })),
    ...(confirmedAt === undefined ? [] : [{ key: 'confirmedAt', value: confirmedAt }]),
    ...(seal.length > 0 ? [{ key: 'order', value: order + seal.length }] : [])
  ];
  await book.sync.bulkDelete(unseal.map(each => keyOf('sealed', sealedId(each))));
  await book.sync.bulkPut(rows);
  for (const each of taken) await handOver(book, each);
}

const nextOrder = async (book: Book): Promise<number> => Number((await book.sync.get('order'))?.value ?? 0);

/** Sealed is as good as sent: the sealed bytes are kept until the relay has them. What is filed too may go. */
async function handOver(book: Book, { doc, upTo }: { readonly doc: string; readonly upTo: number }): Promise<void> {
  const entries = await book.journal.where('doc').equals(doc).toArray();
  const taken = entries.filter(({ n = 0, handed }) => n <= upTo && !handed);
  const [gone, waiting] = [taken.filter(({ filed }) => filed === true), taken.filter(({ filed }) => filed !== true)];
  await book.journal.bulkDelete(gone.flatMap(({ n }) => n ?? []));
  await book.journal.bulkPut(waiting.map(entry => ({ ...entry, handed: true })));
}
