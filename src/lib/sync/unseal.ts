import type { Bytes } from './bytes.ts';
import { decodeHeader, headerLength, ivLength } from './wire/entry.ts';

/** The content, its padding still behind it; nothing if one bit was changed on the way. */
export async function unseal(key: CryptoKey, entry: Bytes): Promise<Bytes | undefined> {
  if (!decodeHeader(entry)) return undefined;
  const additionalData = entry.subarray(0, headerLength);
  const iv = entry.subarray(headerLength, headerLength + ivLength);
  const how = { name: 'AES-GCM', iv, additionalData };
  try {
    const content = await globalThis.crypto.subtle.decrypt(how, key, entry.subarray(headerLength + ivLength));
    return new Uint8Array(content);
  } catch {
    return undefined;
  }
}
