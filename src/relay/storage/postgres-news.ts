import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Follower, News, Query, Sql } from './storage.ts';

const channel = 'satchel_news';
const pollEvery = 60_000;
const retryAfter = 1000;

const headsOf: Sql<{ space: string; stream: string; head: number }> = {
  text: 'SELECT space, stream, head FROM stream WHERE space IN (SELECT json_array_elements_text($1::json))'
};

/**
 * Carries news between processes by LISTEN and NOTIFY. Sent after the commit and several at a time, because
 * a transaction that notifies makes all commits of the database queue up. What is lost on the way, the poll finds.
 */
export class PostgresNews {
  readonly #url: string;
  readonly #read: Query;
  readonly #us = randomUUID();
  readonly #followers: Follower[] = [];
  readonly #known = new Map<string, number>();
  #unsent: News[] = [];
  #listener: pg.Client | undefined;
  #poll: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(url: string, read: Query) {
    this.#url = url;
    this.#read = read;
  }

  follow(follower: Follower): void {
    this.#followers.push(follower);
    if (this.#poll) return;
    this.#poll = setInterval(() => void this.#catchUp(), pollEvery).unref();
    void this.#listen();
  }

  announce(news: News): void {
    this.#tell(news);
    this.#unsent.push(news);
    if (this.#unsent.length === 1) setImmediate(() => void this.#send());
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#poll);
    await this.#listener?.end();
  }

  async #send(): Promise<void> {
    const payloads = this.#unsent.map(news => JSON.stringify({ from: this.#us, news }));
    this.#unsent = [];
    const every = 'SELECT pg_notify($1, payload) FROM json_array_elements_text($2::json) AS payload';
    await this.#read(every, channel, JSON.stringify(payloads)).catch(() => undefined);
  }

  async #listen(): Promise<void> {
    while (!this.#closed) {
      const listener = new pg.Client({ connectionString: this.#url, keepAlive: true });
      this.#listener = listener;
      listener.on('notification', ({ payload }) => {
        this.#hear(payload);
      });
      listener.on('error', () => undefined);
      const ended = once(listener, 'end');
      try {
        await listener.connect();
        await listener.query(`LISTEN ${channel}`);
        await this.#catchUp();
        await ended;
      } catch {
        await listener.end().catch(() => undefined);
      }
      await delay(retryAfter, undefined, { ref: false });
    }
  }

  #hear(payload: string | undefined): void {
    // Only our own processes write to the channel of our own database.
    const { from, news } = JSON.parse(payload ?? '{}') as { from?: string; news?: News };
    if (news && from !== this.#us) this.#tell(news);
  }

  #tell(news: News): void {
    if (news.kind === 'grown') this.#known.set(`${news.space}/${news.stream}`, news.seq);
    for (const follower of this.#followers) follower.hear(news);
  }

  async #catchUp(): Promise<void> {
    const watched = new Set(this.#followers.flatMap(follower => follower.watched()));
    for (const key of this.#known.keys()) if (!watched.has(key.split('/', 1)[0] ?? '')) this.#known.delete(key);
    const rows = await this.#read(headsOf, JSON.stringify([...watched])).catch(() => []);
    for (const { space, stream, head } of rows)
      if (this.#known.get(`${space}/${stream}`) !== head) this.#tell({ kind: 'grown', space, stream, seq: head });
  }
}
