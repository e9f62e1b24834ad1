import { joined, type Bytes } from './bytes.ts';
import { deviceKey, type SpaceKeys } from './keys.ts';
import { padded } from './squeeze.ts';
import { encodeHeader, ivLength, kinds, type EntryHeader } from './wire/entry.ts';

/**
 * header ‖ iv ‖ AES-GCM(padded content), the header authenticated. The IV is random each time and never a
 * counter: a phone restored from a backup would count the same numbers again, and that breaks the cipher.
 */
export async function seal(key: CryptoKey, header: EntryHeader, content: Bytes): Promise<Bytes> {
  const head = encodeHeader(header);
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(ivLength));
  const how = { name: 'AES-GCM', iv, additionalData: head };
  const sealed = await globalThis.crypto.subtle.encrypt(how, key, padded(content));
  return joined(head, iv, new Uint8Array(sealed));
}

/** Finds the key that a header names: there is always exactly one to try. */
export class KeyRing {
  readonly #keys: SpaceKeys;
  readonly #devices = new Map<string, Promise<CryptoKey>>();

  constructor(keys: SpaceKeys) {
    this.#keys = keys;
  }

  keyFor({ kind, device }: EntryHeader): Promise<CryptoKey> {
    if (kind === kinds.snapshot) return Promise.resolve(this.#keys.snapshot);
    const name = device.join();
    const known = this.#devices.get(name);
    if (known) return known;
    const made = deviceKey(this.#keys.seal, Uint8Array.from(device));
    this.#devices.set(name, made);
    return made;
  }
}
