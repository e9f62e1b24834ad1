import type { Bytes } from './bytes.ts';
import type { SpaceKeys } from './keys.ts';
import type { Envelope } from './ports.ts';
import { KeyRing, seal } from './seal.ts';
import { deflate, inflate } from './squeeze.ts';
import { unseal } from './unseal.ts';
import { largestBody } from './body.ts';
import { decodeHeader } from './wire/entry.ts';

/** How bodies are packed and closed in this space. */
export function sealedEnvelope(keys: SpaceKeys): Envelope {
  const ring = new KeyRing(keys);
  return {
    pack: deflate,
    unpack: packed => inflate(packed, largestBody),
    seal: async (header, content) => seal(await ring.keyFor(header), header, content),
    async open(entry: Bytes) {
      const header = decodeHeader(entry);
      return header && (await unseal(await ring.keyFor(header), entry));
    }
  };
}
