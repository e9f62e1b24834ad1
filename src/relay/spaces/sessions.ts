import { createHash } from 'node:crypto';
import type { Follower, News, Storage, Sql } from '../storage/storage.ts';

export type Caller = { readonly space: string; readonly device: string; readonly expiresAt: number };

/** News of a revocation comes at once or, if it is lost, is not waited for: after this time we ask again. */
const trustedFor = 3000;
const mostRemembered = 50_000;

export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Who a token belongs to. The storage knows only hashes of tokens. */
export class Sessions implements Follower {
  readonly #storage: Storage;
  readonly #now: () => number;
  readonly #seen = new Map<string, { readonly caller: Caller; readonly askedAt: number }>();

  constructor(storage: Storage, now: () => number) {
    this.#storage = storage;
    this.#now = now;
    storage.follow(this);
  }

  async callerOf(token: string): Promise<Caller | undefined> {
    const hash = tokenHashOf(token);
    const now = this.#now();
    const seen = this.#seen.get(hash);
    const caller = seen && Math.abs(now - seen.askedAt) < trustedFor ? seen.caller : await this.#ask(hash, now);
    return caller && caller.expiresAt > now ? caller : undefined;
  }

  hear(news: News): void {
    if (news.kind === 'grown') return;
    for (const [hash, { caller }] of this.#seen)
      if (caller.space === news.space && (news.kind === 'closed' || caller.device === news.device))
        this.#seen.delete(hash);
  }

  watched(): readonly string[] {
    return [];
  }

  async #ask(hash: string, askedAt: number): Promise<Caller | undefined> {
    const find: Sql<Caller> = {
      text: 'SELECT space, device, expires_at AS "expiresAt" FROM session WHERE token_hash = $1'
    };
    const [caller] = await this.#storage.read(find, hash);
    if (this.#seen.size >= mostRemembered) this.#seen.clear();
    if (caller) this.#seen.set(hash, { caller, askedAt });
    else this.#seen.delete(hash);
    return caller;
  }
}
