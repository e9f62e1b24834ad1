import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { Challenge, Fork, Heads, Receipt, Session, SnapshotProgress, Snapshots } from '#lib/sync/wire/answers.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { encodeHeader, genesis, joined, kinds } from '#lib/sync/wire/entry.ts';
import { decodePage, type Page } from '#lib/sync/wire/page.ts';
import * as paths from '#lib/sync/wire/paths.ts';
import { bytesToSign, signedAuthorization, spaceIdInput, type Statement } from '#lib/sync/wire/signing.ts';

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
export const sha256 = (...parts: readonly Uint8Array[]): Buffer => digest(joined(...parts));
export const newId = (): Buffer => randomBytes(16);

/** A rep's space: whoever holds its key may come in. */
export class RawSpace {
  readonly publicKey: Buffer;
  readonly id: Buffer;
  readonly name: string;
  readonly #key: KeyObject;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#key = privateKey;
    this.publicKey = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    this.id = sha256(spaceIdInput(this.publicKey)).subarray(0, 16);
    this.name = toBase64url(this.id);
  }

  sign(statement: Statement): string {
    return sign(null, bytesToSign(statement), this.#key).toString('base64url');
  }
}

type Sealed = { readonly bytes: Uint8Array; readonly dseq: number; readonly hash: Uint8Array };

/** Speaks the wire and nothing else: what it seals is noise. */
export class RawDevice {
  readonly space: RawSpace;
  readonly id = newId();
  readonly name = toBase64url(this.id);
  address: string;
  token = '';
  readonly #heads = new Map<string, { dseq: number; hash: Uint8Array }>();

  constructor(address: string, space = new RawSpace()) {
    this.address = address;
    this.space = space;
  }

  static async at(address: string, space?: RawSpace): Promise<RawDevice> {
    const device = new RawDevice(address, space);
    const answer = await device.open();
    if (answer.status !== 200) throw new Error(`no session: ${String(answer.status)} ${await answer.text()}`);
    return device;
  }

  ask(method: string, path: string, more: { body?: Uint8Array | object; headers?: Record<string, string> } = {}) {
    const isBytes = more.body instanceof Uint8Array;
    return fetch(this.address + path, {
      method,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(more.body ? { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' } : {}),
        ...more.headers
      },
      ...(more.body ? { body: isBytes ? (more.body as Uint8Array<ArrayBuffer>) : JSON.stringify(more.body) } : {})
    });
  }

  async challenge(): Promise<Challenge> {
    const answer = await this.ask('POST', paths.sessionPath(this.space.name), { body: { device: this.name } });
    return (await answer.json()) as Challenge;
  }

  /** The second step; what a test wants to be wrong, it says. */
  async answer(challenge: Challenge, but: object = {}): Promise<Response> {
    const { nonce, expiresAt } = challenge;
    const signature = this.sign('session/v1', challenge, new Uint8Array());
    const publicKey = toBase64url(this.space.publicKey);
    const body = { device: this.name, nonce, expiresAt, publicKey, origin: this.address, signature, ...but };
    return await this.ask('POST', paths.sessionPath(this.space.name), { body });
  }

  async open(but: object = {}): Promise<Response> {
    const answer = await this.answer(await this.challenge(), but);
    if (answer.ok) this.token = ((await answer.clone().json()) as Session).token;
    return answer;
  }

  sign(purpose: Statement['purpose'], { nonce, expiresAt }: Challenge, target: Uint8Array): string {
    const said = { purpose, device: this.id, expiresAt, origin: this.address, target };
    return this.space.sign({ ...said, nonce: Buffer.from(nonce, 'base64url') });
  }

  async command(method: string, path: string, purpose: Statement['purpose'], target: Uint8Array): Promise<Response> {
    const challenge = await this.challenge();
    const signature = this.sign(purpose, challenge, target);
    const authorization = signedAuthorization(challenge.nonce, this.name, challenge.expiresAt, signature);
    return await this.ask(method, path, { headers: { authorization } });
  }

  revoke(device: RawDevice): Promise<Response> {
    return this.command('POST', paths.revokePath(this.space.name, device.name), 'revoke/v1', device.id);
  }

  /** The next entry of this device in a stream. It counts as sent, whatever becomes of it. */
  seal(stream: Uint8Array, length = 200): Sealed {
    const name = toBase64url(stream);
    const { dseq, hash: prev } = this.#heads.get(name) ?? { dseq: 0, hash: genesis };
    const header = { space: this.space.id, gen: 1, stream, kind: kinds.update, device: this.id, dseq: dseq + 1, prev };
    const bytes = joined(encodeHeader(header), randomBytes(12 + length));
    const sealed = { bytes, dseq: dseq + 1, hash: sha256(bytes) };
    this.#heads.set(name, sealed);
    return sealed;
  }

  put(stream: Uint8Array, { bytes, dseq }: Pick<Sealed, 'bytes' | 'dseq'>): Promise<Response> {
    const path = paths.entryPath(this.space.name, toBase64url(stream), this.name, dseq);
    return this.ask('PUT', path, { body: bytes });
  }

  async append(stream: Uint8Array, length?: number): Promise<Receipt & { bytes: Uint8Array }> {
    const sealed = this.seal(stream, length);
    const answer = await this.put(stream, sealed);
    if (answer.status !== 200) throw new Error(`not appended: ${String(answer.status)} ${await answer.text()}`);
    return { ...((await answer.json()) as Receipt), bytes: sealed.bytes };
  }

  pull(stream: Uint8Array, since = 0, logHash?: string): Promise<Response> {
    return this.ask('GET', paths.entriesPath(this.space.name, toBase64url(stream), since, logHash));
  }

  async page(stream: Uint8Array, since = 0): Promise<Page> {
    const answer = await this.pull(stream, since);
    const page = decodePage(await answer.bytes());
    if (!page) throw new Error(`no page: ${String(answer.status)}`);
    return page;
  }

  async everything(stream: Uint8Array): Promise<Page['entries']> {
    const entries = [];
    for (let since: number | undefined = 0; since !== undefined;) {
      const page: Page = await this.page(stream, since);
      entries.push(...page.entries);
      since = page.next;
    }
    return entries;
  }

  async heads(): Promise<Heads> {
    return (await (await this.ask('GET', paths.headsPath(this.space.name))).json()) as Heads;
  }

  snapshot(stream: Uint8Array, covers: number, prev: Uint8Array, length = 1000) {
    const header = { space: this.space.id, gen: 1, stream, kind: kinds.snapshot, device: this.id, dseq: covers, prev };
    const bytes = joined(encodeHeader(header), randomBytes(12 + length));
    return { bytes, id: toBase64url(sha256(bytes).subarray(0, 16)), covers };
  }

  putPart(stream: Uint8Array, snapshot: ReturnType<RawDevice['snapshot']>, from = 0, to = snapshot.bytes.length) {
    const part = { id: snapshot.id, at: from, of: snapshot.bytes.length };
    const path = paths.snapshotPartPath(this.space.name, toBase64url(stream), snapshot.covers, part);
    return this.ask('PUT', path, { body: snapshot.bytes.slice(from, to) });
  }

  async snapshots(stream: Uint8Array): Promise<Snapshots['snapshots']> {
    const answer = await this.ask('GET', paths.snapshotsPath(this.space.name, toBase64url(stream)));
    return ((await answer.json()) as Snapshots).snapshots;
  }

  verify(id: string): Promise<Response> {
    return this.ask('POST', paths.snapshotVerifiedPath(this.space.name, id));
  }

  /** Rings that come in, as lines; `stop` hangs up. */
  async listen(): Promise<{ readonly rings: string[]; readonly ended: Promise<void>; readonly stop: () => void }> {
    const hangUp = new AbortController();
    const answer = await fetch(this.address + paths.bellPath(this.space.name), {
      headers: { authorization: `Bearer ${this.token}` },
      signal: hangUp.signal
    });
    if (!answer.ok || !answer.body) throw new Error(`no bell: ${String(answer.status)}`);
    const rings: string[] = [];
    const follow = async (body: ReadableStream<Uint8Array>) => {
      const text = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>);
      for await (const piece of text) rings.push(...piece.split('\n').filter(line => line.startsWith('data:')));
    };
    return {
      rings,
      ended: follow(answer.body).catch(() => undefined),
      stop: () => {
        hangUp.abort();
      }
    };
  }
}

export const errorIn = async (answer: Response): Promise<string> => ((await answer.json()) as { error: string }).error;
export const forkIn = async (answer: Response): Promise<Fork['head']> => ((await answer.json()) as Fork).head;
export const progressIn = async (answer: Response) => (await answer.json()) as SnapshotProgress;
