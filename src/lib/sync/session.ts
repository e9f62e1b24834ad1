import { readChallenge, readSession } from './answers.ts';
import type { Bytes } from './bytes.ts';
import { askHttp, readJson, Refused, type Answer, type Question } from './http.ts';
import { signAsSpace, type SpaceKeys } from './keys.ts';
import { RelayTrouble } from './ports.ts';
import type { Challenge, SessionRequest } from './wire/answers.ts';
import { fromBase64url, toBase64url } from './wire/base64url.ts';
import { revokePath, sessionPath, spacePath } from './wire/paths.ts';
import { bytesToSign, signedAuthorization, type Statement } from './wire/signing.ts';

export type Account = {
  /** `https://relay.example`, nothing behind it. */
  readonly origin: string;
  readonly keys: SpaceKeys;
  readonly device: Bytes;
  readonly invite?: string;
};

/** Proves the space key once an hour; everything else carries the token. */
export class Session {
  readonly account: Account;
  readonly space: string;
  readonly device: string;
  #token: Promise<string> | undefined;

  constructor(account: Account) {
    this.account = account;
    this.space = toBase64url(account.keys.spaceId);
    this.device = toBase64url(account.device);
  }

  async ask(question: Question): Promise<Answer> {
    try {
      return await askHttp(this.account.origin, { ...question, authorization: await this.authorization() });
    } catch (problem) {
      if (!(problem instanceof Refused) || problem.code !== 'no-session') throw known(problem);
      this.#token = undefined;
    }
    try {
      return await askHttp(this.account.origin, { ...question, authorization: await this.authorization() });
    } catch (problem) {
      throw known(problem);
    }
  }

  async authorization(): Promise<string> {
    this.#token ??= this.#open().catch((problem: unknown) => {
      this.#token = undefined;
      throw known(problem);
    });
    return `Bearer ${await this.#token}`;
  }

  /** A lost device is turned away at once, its token too. */
  async revoke(device: Bytes): Promise<void> {
    await this.#command('POST', revokePath(this.space, toBase64url(device)), 'revoke/v1', device);
  }

  async deleteSpace(): Promise<void> {
    await this.#command('DELETE', spacePath(this.space), 'delete/v1', this.account.keys.spaceId);
  }

  async #open(): Promise<string> {
    const { origin, keys, invite } = this.account;
    const challenge = await this.#challenge();
    const signature = await this.#sign('session/v1', challenge, new Uint8Array());
    const request: SessionRequest = {
      ...challenge,
      device: this.device,
      publicKey: toBase64url(keys.publicKey),
      origin,
      signature,
      ...(invite === undefined ? {} : { invite })
    };
    const answer = await askHttp(origin, { method: 'POST', path: sessionPath(this.space), body: request });
    return readJson(answer.bytes, readSession).token;
  }

  async #challenge(): Promise<Challenge> {
    const question = { method: 'POST', path: sessionPath(this.space), body: { device: this.device } } as const;
    return readJson((await askHttp(this.account.origin, question)).bytes, readChallenge);
  }

  async #command(method: 'POST' | 'DELETE', path: string, purpose: Statement['purpose'], target: Bytes): Promise<void> {
    try {
      const challenge = await this.#challenge();
      const signature = await this.#sign(purpose, challenge, target);
      const authorization = signedAuthorization(challenge.nonce, this.device, challenge.expiresAt, signature);
      await askHttp(this.account.origin, { method, path, authorization });
    } catch (problem) {
      throw known(problem);
    }
  }

  async #sign(purpose: Statement['purpose'], { nonce, expiresAt }: Challenge, target: Bytes): Promise<string> {
    const { keys, origin, device } = this.account;
    const statement = { purpose, nonce: fromBase64url(nonce) ?? new Uint8Array(), device, expiresAt, origin, target };
    return toBase64url(await signAsSpace(keys.sign, bytesToSign(statement)));
  }
}

/** Refusals that the asker gave no meaning to. */
function known(problem: unknown): unknown {
  const meant = ['fork', 'rolled-back', 'truncated', 'wrong-offset', 'too-soon', 'not-found', 'no-session'];
  return problem instanceof Refused && !meant.includes(problem.code) ? new RelayTrouble('refused') : problem;
}
