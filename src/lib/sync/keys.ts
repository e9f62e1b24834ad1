import { ed25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { joined, utf8, type Bytes } from './bytes.ts';
import { spaceIdInput } from './wire/signing.ts';

/** 32 random bytes that every key of one space comes from: the 24 words on the recovery sheet. */
export type Root = Bytes;

/** Who may sign for the space. The seed alone where WebCrypto does not know Ed25519. */
export type SigningKey = CryptoKey | Bytes;

/**
 * The final keys of one space, none of which gives back the root or, where the platform can keep a key
 * to itself, its own bytes. They may be stored as they are: IndexedDB clones a CryptoKey.
 */
export type SpaceKeys = {
  /** Made from the public key, so that nobody can hand out another one under the same name. */
  readonly spaceId: Bytes;
  readonly publicKey: Bytes;
  readonly sign: SigningKey;
  /** Gives each device its own AES key. */
  readonly seal: CryptoKey;
  readonly snapshot: CryptoKey;
  readonly names: CryptoKey;
  readonly backup: CryptoKey;
};

const { subtle } = globalThis.crypto;
const aes = { name: 'AES-GCM', length: 256 } as const;

export const newRoot = (): Root => globalThis.crypto.getRandomValues(new Uint8Array(32));

/** The derivation itself, apart from where the keys then live: what the published vectors pin down. */
export function rawKeys(root: Root) {
  const prk = extract(sha256, root, utf8('satchel/space/v1'));
  const key = (purpose: string) => Uint8Array.from(expand(sha256, prk, utf8(purpose), 32));
  const seed = key('sign');
  const publicKey = Uint8Array.from(ed25519.getPublicKey(seed));
  const spaceId = Uint8Array.from(sha256(spaceIdInput(publicKey)).slice(0, 16));
  return { seed, publicKey, spaceId, seal: key('seal'), snap: key('snap'), name: key('name'), backup: key('backup') };
}

export async function spaceKeys(root: Root): Promise<SpaceKeys> {
  if (root.length !== 32) throw new RangeError('a root is 32 bytes');
  const raw = rawKeys(root);
  const [sign, seal, snapshot, names, backup] = await Promise.all([
    signingKey(raw.seed),
    subtle.importKey('raw', raw.seal, 'HKDF', false, ['deriveKey']),
    aesKey(raw.snap),
    subtle.importKey('raw', raw.name, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    aesKey(raw.backup)
  ]);
  return { spaceId: raw.spaceId, publicKey: raw.publicKey, sign, seal, snapshot, names, backup };
}

export const aesKey = (raw: Bytes): Promise<CryptoKey> =>
  subtle.importKey('raw', raw, aes, false, ['encrypt', 'decrypt']);

/** A key per device keeps random IVs far from their limit. */
export const deviceKey = (seal: CryptoKey, device: Bytes): Promise<CryptoKey> =>
  subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: joined(utf8('dev|'), device) },
    seal,
    aes,
    false,
    ['encrypt', 'decrypt']
  );

/** What the relay calls a stream. */
export async function streamId(names: CryptoKey, name: string): Promise<Bytes> {
  return new Uint8Array(await subtle.sign('HMAC', names, utf8(name))).slice(0, 16);
}

export async function signAsSpace(key: SigningKey, message: Bytes): Promise<Bytes> {
  if (key instanceof Uint8Array) return Uint8Array.from(ed25519.sign(message, key));
  return new Uint8Array(await subtle.sign('Ed25519', key, message));
}

/** What precedes an Ed25519 seed in PKCS #8 (RFC 8410), the only form in which WebCrypto imports one. */
const pkcs8 = Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]);

async function signingKey(seed: Bytes): Promise<SigningKey> {
  try {
    return await subtle.importKey('pkcs8', joined(pkcs8, seed), 'Ed25519', false, ['sign']);
  } catch {
    // Chrome before 137, Firefox before 129, iOS before 17.
    return seed;
  }
}
