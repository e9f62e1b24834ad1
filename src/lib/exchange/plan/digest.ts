import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { idOf, type Id } from '#lib/domain/ids.ts';

/** Bytes kept of a digest: two of a hundred million rows meet by chance once in a hundred million imports. */
const kept = 10;

/** One id for one meaning, on every device and in every import. */
export function idFor<Kind extends string>(kind: Kind, ...meaning: readonly string[]): Id<Kind> {
  const digest = sha256(utf8ToBytes(JSON.stringify([kind, ...meaning])));
  return idOf(kind, bytesToHex(digest.subarray(0, kept)));
}
