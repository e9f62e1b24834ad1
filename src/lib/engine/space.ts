import type { Book } from '#lib/book/tables.ts';
import { newKeyPair, type KeyPair } from '#lib/sync/agreement.ts';
import type { Bytes } from '#lib/sync/bytes.ts';
import type { DeviceRecord } from '#lib/sync/devices.ts';
import { spaceKeys, type Root, type SpaceKeys } from '#lib/sync/keys.ts';
import { applyChange } from './sync-disk.ts';

/** This device's part in a space, as the book keeps it. */
export type Space = {
  readonly relay: string;
  readonly device: Bytes;
  readonly keys: SpaceKeys;
  readonly deviceKeys: KeyPair;
  readonly root: WrappedRoot;
};

/**
 * The root under a key that this browser does not give away. Code that runs in the app can still use it;
 * a copy of the disk, or of this row, cannot.
 */
type WrappedRoot = { readonly key: CryptoKey; readonly iv: Bytes; readonly box: ArrayBuffer };

const { subtle } = globalThis.crypto;

const random = (length: number): Bytes => globalThis.crypto.getRandomValues(new Uint8Array(length));

export async function makeSpace(root: Root, relay: string, before?: Space): Promise<Space> {
  return {
    relay,
    device: before?.device ?? random(16),
    keys: await spaceKeys(root),
    deviceKeys: before?.deviceKeys ?? (await newKeyPair()),
    root: await wrap(root)
  };
}

async function wrap(root: Root): Promise<WrappedRoot> {
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = random(12);
  return { key, iv, box: await subtle.encrypt({ name: 'AES-GCM', iv }, key, root) };
}

/** For pairing, the recovery sheet and a backup file. */
export async function rootOf({ root: { key, iv, box } }: Space): Promise<Root> {
  return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv }, key, box));
}

export const loadSpace = async (book: Book): Promise<Space | undefined> =>
  (await book.meta.get('space'))?.value as Space | undefined;

/**
 * Enters a space. What was known of an earlier one is forgotten, but for the devices that come along, and
 * everything goes up to this one.
 */
export const saveSpace = (book: Book, space: Space, devices: readonly DeviceRecord[] = []): Promise<void> =>
  book.transaction('rw', [book.meta, book.sync, book.journal], async () => {
    await book.sync.clear();
    await applyChange(book, { devices });
    await book.meta.bulkDelete(['knownLog', 'olderLog', 'removing']);
    await book.meta.put({ key: 'space', value: space });
  });

/** Sync is off from now on, for ever if the rep likes: nothing is asked of any relay. */
export const leaveSpace = (book: Book): Promise<void> =>
  book.transaction('rw', [book.meta, book.sync, book.journal], async () => {
    await book.meta.bulkDelete([
      'space',
      'syncStatus',
      'knownLog',
      'olderLog',
      'removing',
      'massRemoval',
      'removalAnswer'
    ]);
    await book.sync.clear();
    await book.journal.filter(({ filed }) => filed === true).delete();
  });
