import type { Socket } from 'node:net';
import type { Caller } from '../spaces/sessions.ts';
import type { Follower, News } from '../storage/storage.ts';
import type { Limits } from '../settings.ts';

type Bell = { readonly caller: Caller; readonly line: Socket };

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
  hang(caller: Caller, line: Socket): void {
    const bell = { caller, line };
    const others = this.#bySpace.get(caller.space) ?? [];
    while (others.length >= this.#limits.bells) others.shift()?.line.destroy();
    this.#bySpace.set(caller.space, [...others, bell]);
    line.once('close', () => {
      this.#take(bell);
    });
    line.write(': hello\n\n');
  }

  hear(news: News): void {
    const bells = this.#bySpace.get(news.space) ?? [];
    if (news.kind === 'grown') {
      const ring = `data: ${JSON.stringify({ stream: news.stream, seq: news.seq })}\n\n`;
      // Whoever wrote it knows.
      for (const bell of bells) if (bell.caller.device !== news.by) this.#say(bell, ring);
      return;
    }
    for (const { caller, line } of bells) if (news.kind === 'closed' || caller.device === news.device) line.destroy();
  }

  watched(): readonly string[] {
    return [...this.#bySpace.keys()];
  }

  close(): void {
    clearInterval(this.#heart);
    for (const { line } of [...this.#bySpace.values()].flat()) line.destroySoon();
  }

  /** Also finds the ends that went without a word, and the sessions that ran out. */
  #beat(): void {
    const now = this.#now();
    for (const bell of [...this.#bySpace.values()].flat())
      if (bell.caller.expiresAt < now) bell.line.destroySoon();
      else this.#say(bell, ':\n\n');
  }

  #say({ line }: Bell, text: string): void {
    if (line.writableLength > this.#limits.bellBuffer) line.destroy();
    else line.write(text);
  }

  #take(bell: Bell): void {
    const { space } = bell.caller;
    const left = (this.#bySpace.get(space) ?? []).filter(other => other !== bell);
    if (left.length > 0) this.#bySpace.set(space, left);
    else this.#bySpace.delete(space);
  }
}
