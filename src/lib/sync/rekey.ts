import { agreed, closeWith, derived, newKeyPair, openWith, type KeyPair } from './agreement.ts';
import { joined, type Bytes } from './bytes.ts';
import type { DeviceRecord } from './devices.ts';
import type { Root } from './keys.ts';
import { fromBase64url, toBase64url } from './wire/base64url.ts';

const purpose = 'satchel/rekey/v1';

/** A new root that only the owner of this public key can read (as HPKE's base mode: one ephemeral key each). */
export async function wrapRoot(root: Root, publicKey: Bytes): Promise<Bytes> {
  const once = await newKeyPair();
  const transcript = joined(once.publicKey, publicKey);
  const key = derived(await agreed(once.secret, publicKey), transcript, purpose, 32);
  return joined(once.publicKey, await closeWith(key, root, transcript));
}

export async function unwrapRoot(wrapped: Bytes, mine: KeyPair): Promise<Root | undefined> {
  if (wrapped.length !== 32 + 12 + 32 + 16) return undefined;
  const theirs = wrapped.slice(0, 32);
  const transcript = joined(theirs, mine.publicKey);
  try {
    const key = derived(await agreed(mine.secret, theirs), transcript, purpose, 32);
    return await openWith(key, wrapped.slice(32), transcript);
  } catch {
    return undefined;
  }
}

/**
 * The device list as it must be after some devices were removed: for the kept ones with the way to the new space.
 * It goes into the old space; the relay turns the removed ones away first.
 */
export async function movedDevices(
  devices: readonly DeviceRecord[],
  removed: ReadonlySet<string>,
  root: Root,
  now: number
): Promise<DeviceRecord[]> {
  return Promise.all(
    devices.map(async device => {
      const stamp = Math.max(now, device.stamp + 1);
      if (removed.has(device.device)) return { ...device, removedAt: now, stamp };
      const publicKey = fromBase64url(device.publicKey);
      if (device.removedAt !== undefined || publicKey?.length !== 32) return device;
      return { ...device, move: toBase64url(await wrapRoot(root, publicKey)), stamp };
    })
  );
}

/** The new root, if the space has moved and this device was taken along. */
export async function moveOf(devices: readonly DeviceRecord[], me: string, mine: KeyPair): Promise<Root | undefined> {
  const move = devices.find(({ device }) => device === me)?.move;
  const wrapped = move === undefined ? undefined : fromBase64url(move);
  return wrapped && unwrapRoot(wrapped, mine);
}
