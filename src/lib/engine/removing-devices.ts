import type { Book } from '#lib/book/tables.ts';
import { Refused } from '#lib/sync/http.ts';
import { newRoot } from '#lib/sync/keys.ts';
import { movedDevices } from '#lib/sync/rekey.ts';
import type { Session } from '#lib/sync/session.ts';
import type { Sync } from '#lib/sync/sync.ts';
import { fromBase64url } from '#lib/sync/wire/base64url.ts';

/** From here on the device is being removed, whatever happens to this one in between. */
export async function beginRemoving(book: Book, device: string): Promise<void> {
  await book.transaction('rw', book.meta, async () => {
    await book.meta.put({ key: 'removing', value: [...(await removing(book)), device] });
  });
}

/**
 * Turned away by the relay at once; then everybody else is shown the way to a space whose key the removed
 * ones have never had. Every step may be done twice. Throws `RelayTrouble`: the next visit begins here again.
 */
export async function carryOnRemoving(book: Book, session: Session, sync: Sync): Promise<void> {
  const devices = new Set(await removing(book));
  if (devices.size === 0) return;
  for (const device of devices) await turnAway(session, device);
  const isToBeTold = sync.devices.some(({ device, removedAt }) => devices.has(device) && removedAt === undefined);
  if (isToBeTold) await sync.putDevices(await movedDevices(sync.devices, devices, newRoot(), Date.now()));
  await book.meta.delete('removing');
}

async function removing(book: Book): Promise<readonly string[]> {
  return ((await book.meta.get('removing'))?.value ?? []) as readonly string[];
}

async function turnAway(session: Session, device: string): Promise<void> {
  const id = fromBase64url(device);
  try {
    if (id) await session.revoke(id);
  } catch (problem) {
    // It has never been seen in this space: there is no token to take from it.
    if (!(problem instanceof Refused) || problem.code !== 'not-found') throw problem;
  }
}
