import { createHash, createHmac, createPublicKey, randomBytes, timingSafeEqual, verify } from 'node:crypto';
import type { Challenge, RefusalCode } from '#lib/sync/wire/answers.ts';
import { bytesToSign, spaceIdInput, type Statement } from '#lib/sync/wire/signing.ts';
import type { Storage } from '../storage/storage.ts';

const lives = 60_000;
const chanceLength = 16;

/** One for all processes of a relay, so that a challenge asked of one may be answered at another. */
export async function relaySecret(storage: Storage): Promise<Buffer> {
  return await storage.write('relay-secret', async query => {
    const fresh = randomBytes(32).toString('base64url');
    await query(`INSERT INTO meta (name, value) VALUES ('secret', $1) ON CONFLICT (name) DO NOTHING`, fresh);
    const [row] = await query<{ value: string }>({ text: `SELECT value FROM meta WHERE name = 'secret'` });
    return Buffer.from(row?.value ?? fresh, 'base64url');
  });
}

/** Costs no memory and no disk: whoever brings it back proves by the code in it that it came from here. */
export function challenge(secret: Buffer, who: { space: string; device: string }, now: number): Challenge {
  const chance = randomBytes(chanceLength);
  const expiresAt = now + lives;
  return {
    nonce: Buffer.concat([chance, codeOf(secret, chance, { ...who, expiresAt })]).toString('base64url'),
    expiresAt
  };
}

function codeOf(secret: Buffer, chance: Buffer, what: { space: string; device: string; expiresAt: number }): Buffer {
  const { space, device, expiresAt } = what;
  return createHmac('sha256', secret)
    .update(chance)
    .update(`${space}.${device}.${String(expiresAt)}`)
    .digest();
}

export type Answered = Challenge & {
  readonly space: string;
  readonly device: string;
  readonly publicKey: string;
  readonly signature: string;
  readonly origin: string;
  readonly purpose: Statement['purpose'];
  /** base64url; empty for a session. */
  readonly target: string;
};

/** Is it our challenge, in time, and signed by the key that the space is named after? */
export function refusalOf(secret: Buffer, answer: Answered, now: number): RefusalCode | undefined {
  const nonce = Buffer.from(answer.nonce, 'base64url');
  const code = codeOf(secret, nonce.subarray(0, chanceLength), answer);
  const given = nonce.subarray(chanceLength);
  if (given.length !== code.length || !timingSafeEqual(given, code)) return 'stale-challenge';
  if (answer.expiresAt < now) return 'stale-challenge';
  const publicKey = Buffer.from(answer.publicKey, 'base64url');
  const id = createHash('sha256').update(spaceIdInput(publicKey)).digest().subarray(0, 16).toString('base64url');
  return id === answer.space && isSigned(answer, nonce) ? undefined : 'bad-signature';
}

function isSigned(answer: Answered, nonce: Buffer): boolean {
  const { purpose, expiresAt, origin } = answer;
  const device = Buffer.from(answer.device, 'base64url');
  const target = Buffer.from(answer.target, 'base64url');
  const statement = bytesToSign({ purpose, nonce, device, expiresAt, origin, target });
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: answer.publicKey };
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify(null, statement, key, Buffer.from(answer.signature, 'base64url'));
  } catch {
    // Not a key at all.
    return false;
  }
}
