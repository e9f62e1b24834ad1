import { createContext } from 'svelte';
import { ulid } from 'ulid';
import { changeDraft, keepDraft } from '#lib/book/drafts.ts';
import { Live } from '#lib/book/live.svelte.ts';
import type { Book, Draft } from '#lib/book/tables.ts';
import { idOf, type Id } from '#lib/domain/ids.ts';
import { settingsId, type Settings } from '#lib/domain/settings.ts';
import { dayOf, minute, type Day } from '#lib/domain/time.ts';
import { openEngine, type Engine } from '#lib/engine/client.ts';
import type { Command, Receipt } from '#lib/engine/protocol.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** What the foot of the screen says for a while. */
export type Toast = { readonly text: string; readonly undo?: string; readonly bad?: boolean };

const toastLasts = 10_000;

/** What every screen works with: the book to read, the engine to ask, and the toast to answer in. */
export class Workspace {
  readonly book: Book;
  readonly words: Words;
  now = $state(Date.now());
  toast: Toast | undefined = $state.raw();
  /** The draft whose log sheet is open. */
  sheet: string | undefined = $state();
  readonly #settings: Live<Settings | null>;
  #engine: Engine | undefined;
  #toastTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: Book, words: Words) {
    this.book = book;
    this.words = words;
    this.#settings = new Live(async () => (await book.settings.get(settingsId)) ?? null);
    setInterval(() => (this.now = Date.now()), minute);
  }

  /** Null before the first minute is over, undefined before the book has answered. */
  get settings(): Settings | null | undefined {
    return this.#settings.current;
  }

  get trouble(): unknown {
    return this.#settings.error;
  }

  get zone(): string {
    return this.settings?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  get today(): Day {
    return dayOf(this.now, this.zone);
  }

  get currency(): string {
    return this.settings?.currency ?? 'EUR';
  }

  /** The worker starts with the first need of it, after the first screen. */
  get engine(): Engine {
    this.#engine ??= openEngine();
    return this.#engine;
  }

  newId = <Kind extends string>(kind: Kind): Id<Kind> => idOf(kind, ulid());

  /** Asks for a change and says how it ended: kept, with Undo, or why not. */
  async act(command: Command, done?: string): Promise<Receipt> {
    const receipt = await this.engine.send(command);
    if (!receipt.ok) this.say({ text: this.words.t.common.refusals[receipt.error.kind], bad: true });
    else if (done !== undefined) this.say({ text: done, undo: receipt.value.group });
    return receipt;
  }

  async undo(group: string): Promise<void> {
    await this.act({ kind: 'undo', group });
    this.say({ text: this.words.t.common.undone });
  }

  say(toast: Toast): void {
    clearTimeout(this.#toastTimer);
    this.toast = toast;
    this.#toastTimer = setTimeout(() => (this.toast = undefined), toastLasts);
  }

  /** Opens the log sheet for a touch that has happened or is happening. */
  async log(draft: Omit<Draft, 'id' | 'startedAt'>): Promise<void> {
    const id = this.newId('activity');
    await keepDraft(this.book, { id, startedAt: Date.now(), ...draft });
    this.sheet = id;
  }

  /** The pending call is on disk before the phone app is asked for; its sheet is up on return. */
  async call(phone: string, draft: Omit<Draft, 'id' | 'startedAt' | 'channel' | 'phone'>): Promise<void> {
    await this.log({ channel: 'call', phone, ...draft });
    location.href = `tel:${phone.replace(/[^\d+*#,;]/g, '')}`;
  }

  /** Puts a sheet aside; it waits on Today. */
  async later(id: string): Promise<void> {
    this.sheet = undefined;
    await changeDraft(this.book, id, { laterAt: Date.now() });
  }
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
