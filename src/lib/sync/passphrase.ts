import { Malformed, Reader, utf8, Writer, type Bytes } from './bytes.ts';

/** Why a passphrase is refused before it protects anything. */
export type Weakness = 'too-short' | 'too-few-characters' | 'common';

export type Opened =
  | { readonly kind: 'opened'; readonly content: Bytes }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'not-a-backup' };

const magic = utf8('satchel-backup/1');
const iterations = 600_000;
/** A hostile file must not keep the phone busy for minutes. */
const mostIterations = 5_000_000;
const largestContent = 64 * 1024 * 1024;
const shortest = 12;
const fewestDifferent = 6;

const common = ['password', 'passphrase', 'qwertyuiop', '1234567890', 'abcdefghijkl', 'satchel', 'letmein', 'iloveyou'];

export function weaknessOf(passphrase: string): Weakness | undefined {
  const text = passphrase.normalize('NFKC').toLowerCase();
  const letters = Array.from(text).filter(letter => letter.trim() !== '');
  if (letters.length < shortest) return 'too-short';
  if (new Set(letters).size < fewestDifferent) return 'too-few-characters';
  let rest = letters.join('');
  for (const word of common) rest = rest.replaceAll(word, '');
  return rest.length < shortest / 2 ? 'common' : undefined;
}

/** Locks content under a passphrase; whoever has both needs nothing else, not even a relay. */
export async function lock(content: Bytes, passphrase: string): Promise<Bytes> {
  const weakness = weaknessOf(passphrase);
  if (weakness) throw new RangeError(`the passphrase is ${weakness}`);
  const salt = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const head = new Writer().raw(magic).number(iterations).raw(salt).raw(iv).done();
  const key = await keyFrom(passphrase, salt, iterations);
  const sealed = await globalThis.crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, content);
  return new Writer().raw(head).raw(new Uint8Array(sealed)).done();
}

export async function unlock(file: Bytes, passphrase: string): Promise<Opened> {
  const parts = parse(file);
  if (!parts) return { kind: 'not-a-backup' };
  const { rounds, salt, iv, head, sealed } = parts;
  const key = await keyFrom(passphrase, salt, rounds);
  try {
    const content = await globalThis.crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: head }, key, sealed);
    return { kind: 'opened', content: new Uint8Array(content) };
  } catch {
    return { kind: 'wrong-passphrase' };
  }
}

function parse(file: Bytes) {
  if (file.length > largestContent) return undefined;
  const reader = new Reader(file);
  try {
    if (!reader.raw(magic.length).every((byte, i) => byte === magic[i])) return undefined;
    const rounds = reader.number(mostIterations);
    const salt = reader.raw(16);
    const iv = reader.raw(12);
    const head = file.slice(0, file.length - reader.left);
    return rounds < iterations ? undefined : { rounds, salt, iv, head, sealed: reader.raw(reader.left) };
  } catch (problem) {
    if (problem instanceof Malformed) return undefined;
    throw problem;
  }
}

async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const { subtle } = globalThis.crypto;
  const base = await subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
