import type { ServerResponse } from 'node:http';
import type { Caller } from '../spaces/sessions.ts';
import type { Follower, News } from '../storage/storage.ts';
import type { Limits } from '../settings.ts';

type Bell = { readonly caller: Caller; readonly answer: ServerResponse };

/** The open event streams: hints that a stream grew. Whoever misses one finds out from the heads. */
export class Bells implements Follower {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #bySpace = new Map<string, Bell[]>();
  readonly #heart: NodeJS.Timeout;

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
    this.#heart = setInterval(() => {
      this.#beat();
    }, limits.heartbeat).unref();
  }

  /** Beyond the limit the oldest goes: it may be a connection whose other end is long gone. */
  hang(caller: Caller, answer: ServerResponse): void {
    const bell = { caller, answer };
    const others = this.#bySpace.get(caller.space) ?? [];
    while (others.length >= this.#limits.bells) others.shift()?.answer.destroy();
    this.#bySpace.set(caller.space, [...others, bell]);
    answer.once('close', () => {
      this.#take(bell);
    });
    answer.write(': hello\n\n');
  }

  hear(news: News): void {
    const bells = this.#bySpace.get(news.space) ?? [];
    if (news.kind === 'grown') {
      const line = `data: ${JSON.stringify({ stream: news.stream, seq: news.seq })}\n\n`;
      for (const bell of bells) this.#say(bell, line);
      return;
    }
    for (const { caller, answer } of bells)
      if (news.kind === 'closed' || caller.device === news.device) answer.destroy();
  }

  watched(): readonly string[] {
    return [...this.#bySpace.keys()];
  }

  close(): void {
    clearInterval(this.#heart);
    for (const { answer } of [...this.#bySpace.values()].flat()) answer.end();
  }

  /** Also finds the ends that went without a word, and the sessions that ran out. */
  #beat(): void {
    const now = this.#now();
    for (const bell of [...this.#bySpace.values()].flat())
      if (bell.caller.expiresAt < now) bell.answer.end();
      else this.#say(bell, ':\n\n');
  }

  #say({ answer }: Bell, line: string): void {
    if (answer.writableLength > this.#limits.bellBuffer) answer.destroy();
    else answer.write(line);
  }

  #take(bell: Bell): void {
    const { space } = bell.caller;
    const left = (this.#bySpace.get(space) ?? []).filter(other => other !== bell);
    if (left.length > 0) this.#bySpace.set(space, left);
    else this.#bySpace.delete(space);
  }
}
