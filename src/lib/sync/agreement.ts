import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { joined, utf8, type Bytes } from './bytes.ts';
import { aesKey } from './keys.ts';

/** An X25519 key pair. The platform keeps the secret half to itself where it knows how. */
export type KeyPair = { readonly secret: CryptoKey | Bytes; readonly publicKey: Bytes };

const { subtle } = globalThis.crypto;

export async function newKeyPair(): Promise<KeyPair> {
  try {
    const pair = await subtle.generateKey('X25519', false, ['deriveBits']);
    if (!('privateKey' in pair)) throw new Error('not a key pair');
    return { secret: pair.privateKey, publicKey: new Uint8Array(await subtle.exportKey('raw', pair.publicKey)) };
  } catch {
    // Chrome before 133, Firefox before 130, iOS before 17.
    const secret = globalThis.crypto.getRandomValues(new Uint8Array(32));
    return { secret, publicKey: Uint8Array.from(x25519.getPublicKey(secret)) };
  }
}

/** Throws for keys of small order, with which the secret would be known to all. */
export async function agreed(secret: CryptoKey | Bytes, publicKey: Bytes): Promise<Bytes> {
  if (secret instanceof Uint8Array) return Uint8Array.from(x25519.getSharedSecret(secret, publicKey));
  const theirs = await subtle.importKey('raw', publicKey, 'X25519', false, []);
  const shared = new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: theirs }, secret, 256));
  if (shared.every(byte => byte === 0)) throw new Error('a public key of small order');
  return shared;
}

/** Keys from what was agreed on, bound to everything both sides saw. */
export const derived = (shared: Bytes, transcript: Bytes, purpose: string, length: number): Bytes =>
  Uint8Array.from(hkdf(sha256, shared, sha256(transcript), utf8(purpose), length));

export async function closeWith(raw: Bytes, content: Bytes, bound: Bytes): Promise<Bytes> {
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: bound };
  return joined(iv, new Uint8Array(await subtle.encrypt(how, await aesKey(raw), content)));
}

export async function openWith(raw: Bytes, box: Bytes, bound: Bytes): Promise<Bytes | undefined> {
  const how = { name: 'AES-GCM', iv: box.slice(0, 12), additionalData: bound };
  try {
    return new Uint8Array(await subtle.decrypt(how, await aesKey(raw), box.slice(12)));
  } catch {
    return undefined;
  }
}
