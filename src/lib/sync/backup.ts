import { Malformed, Reader, Writer, type Bytes } from './bytes.ts';
import { lock, unlock, type Opened } from './passphrase.ts';

/** Everything a rep needs to go on with, on a new device, without any relay. */
export type Backup = {
  /** Absent while sync has never been on. */
  readonly root: Bytes | undefined;
  readonly madeAt: number;
  readonly documents: readonly { readonly name: string; readonly state: Uint8Array }[];
};

export type Restored =
  { readonly kind: 'restored'; readonly backup: Backup } | Exclude<Opened, { readonly kind: 'opened' }>;

const most = { documents: 2_000, name: 128, state: 64 * 1024 * 1024 } as const;

export async function makeBackup({ root, madeAt, documents }: Backup, passphrase: string): Promise<Bytes> {
  const out = new Writer()
    .number(1)
    .bytes(root ?? new Uint8Array())
    .number(madeAt)
    .number(documents.length);
  for (const { name, state } of documents) out.text(name).bytes(state);
  return lock(out.done(), passphrase);
}

export async function openBackup(file: Bytes, passphrase: string): Promise<Restored> {
  const opened = await unlock(file, passphrase);
  if (opened.kind !== 'opened') return opened;
  try {
    return { kind: 'restored', backup: read(new Reader(opened.content)) };
  } catch (problem) {
    if (problem instanceof Malformed) return { kind: 'not-a-backup' };
    throw problem;
  }
}

function read(from: Reader): Backup {
  if (from.number() !== 1) throw new Malformed('a backup of a newer app');
  const root = from.bytes(32);
  const madeAt = from.number();
  const documents = from.list(most.documents, () => ({ name: from.text(most.name), state: from.bytes(most.state) }));
  return { root: root.length === 32 ? root : undefined, madeAt, documents };
}
