import { joined } from './entry.ts';

/**
 * What the space key signs. The nonce is the relay's challenge, single use and short-lived; the origin is the
 * relay's own as the client knows it (`https://relay.example`), so that one relay cannot use at another
 * what it was told.
 */
export type Statement = {
  readonly purpose: 'session/v1' | 'revoke/v1' | 'delete/v1';
  readonly nonce: Uint8Array;
  /** Who says it. */
  readonly device: Uint8Array;
  /** UTC milliseconds, from the challenge. */
  readonly expiresAt: number;
  readonly origin: string;
  /** Whom it concerns: the revoked device, the deleted space; empty for a session. */
  readonly target: Uint8Array;
};

/** purpose · 0 · nonce · device(16) · expiresAt u64 · origin · 0 · target */
export function bytesToSign(statement: Statement): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const end = new Uint8Array(1);
  const expiresAt = new Uint8Array(8);
  new DataView(expiresAt.buffer).setBigUint64(0, BigInt(statement.expiresAt));
  const who = joined(statement.nonce, statement.device, expiresAt);
  return joined(utf8.encode(statement.purpose), end, who, utf8.encode(statement.origin), end, statement.target);
}

/** SHA-256 of this, cut to 16 bytes, is the space's id: the key proves itself, and nobody hands out names. */
export function spaceIdInput(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(new TextEncoder().encode('space/v1'), publicKey);
}

/** The Authorization header of DELETE space and POST revoke. All parts base64url. */
export const signedAuthorization = (nonce: string, device: string, expiresAt: number, signature: string) =>
  `Signature ${nonce}.${device}.${String(expiresAt)}.${signature}`;
