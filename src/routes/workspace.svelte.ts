import { createContext } from 'svelte';
import { ulid } from 'ulid';
import { isShared } from '#lib/book/sharing.ts';
import { dropDraft, keepDraft, noteReturn, pendingDraft, putAside } from '#lib/book/drafts.ts';
import { Live } from '#lib/book/live.svelte.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Draft } from '#lib/book/draft.ts';
import { idOf, idsOfOneRun, type Id, type PersonId } from '#lib/domain/ids.ts';
import type { Question } from '#lib/domain/one-question.ts';
import { settingsId, type Settings } from '#lib/domain/settings.ts';
import { dayOf, minute, type Day } from '#lib/domain/time.ts';
import { workCalendar, type WorkCalendar } from '#lib/domain/work-calendar.ts';
import { openEngine, type Engine } from '#lib/engine/client.ts';
import type { Command, Receipt } from '#lib/engine/protocol.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { Installation } from './install.svelte.ts';
import { protectOnce } from './protection.ts';
import { openOutside } from './reach.ts';

/** What the foot of the screen says for a while. */
export type Toast = { readonly text: string; readonly undo?: Undo; readonly bad?: boolean; readonly offer?: Offer };

/** What could come next, done with one tap and never without it. */
type Offer = { readonly text: string; readonly label: string; readonly accept: () => Promise<unknown> };

/** The group of an action, or a way of its own. */
type Undo = string | (() => Promise<unknown>);

type NewDraft = Omit<Draft, 'id' | 'startedAt'>;

/** A message to be written: to whom, by what, and all that its log sheet will know already. */
export type Composing = NewDraft & { readonly person: PersonId; readonly address?: string };

const toastLasts = 10_000;

/** A disk that has not answered for so long is in trouble; the rep is told instead of shown nothing. */
const patience = 5_000;

/** What every screen works with: the book to read, the engine to ask, and the toast to answer in. */
export class Workspace {
  readonly book: Book;
  readonly words: Words;
  now = $state(Date.now());
  toast: Toast | undefined = $state.raw();
  /** The draft whose log sheet is open. */
  sheet: string | undefined = $state();
  /** A call to somebody who asked not to be called, waiting for the rep's second thought. */
  warning: { readonly name: string; readonly dial: () => Promise<void> } | undefined = $state.raw();
  /** The message whose sheet is open. */
  composing: Composing | undefined = $state.raw();
  /** The one fact worth asking for after the last touch. */
  question: Question | undefined = $state.raw();
  /** A value, not a getter: the clock ticks every minute, and lists are asked for anew only when the day changes. */
  readonly today: Day = $derived(dayOf(this.now, this.zone));
  /** The days that the rep works on. */
  readonly calendar: WorkCalendar = $derived(workCalendar(this.settings ?? {}));
  readonly installation = new Installation();
  readonly #settings: Live<Settings | null>;
  #isLate = $state(false);
  #engine: Engine | undefined;
  /** A new start counts: the app may have been killed behind the phone app. */
  #wasAway = true;
  #toastTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: Book, words: Words) {
    this.book = book;
    this.words = words;
    this.#settings = new Live(async () => (await book.settings.get(settingsId)) ?? null);
    setInterval(() => (this.now = Date.now()), minute);
    setTimeout(() => (this.#isLate = true), patience);
  }

  /** Null before the first minute is over, undefined before the book has answered. */
  get settings(): Settings | null | undefined {
    return this.#settings.current;
  }

  /** The book refused to be read, or the browser's disk does not answer at all. */
  get trouble(): unknown {
    return this.#settings.error ?? (this.#isLate && this.settings === undefined);
  }

  get zone(): string {
    return this.settings?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  get currency(): string {
    return this.settings?.currency ?? 'EUR';
  }

  /** The worker starts with the first need of it, after the first screen. */
  get engine(): Engine {
    this.#engine ??= openEngine();
    return this.#engine;
  }

  readonly #unique = idsOfOneRun(ulid());
  newId = <Kind extends string>(kind: Kind): Id<Kind> => idOf(kind, this.#unique(ulid()));

  /** Asks for a change and says how it ended: kept, with Undo, or why not. */
  async act(command: Command, done?: string): Promise<Receipt> {
    const receipt = await this.engine.send(command);
    if (receipt.ok && command.kind === 'log-activity') void protectOnce();
    if (!receipt.ok) this.say({ text: this.words.t.common.refusals[receipt.error.kind], bad: true });
    else if (done !== undefined) this.say({ text: done, undo: receipt.value.group });
    return receipt;
  }

  /** Takes back an action of the book, or puts back what only this device had. */
  async undo(what: Undo): Promise<void> {
    if (typeof what !== 'string') await what();
    else if (!(await this.act({ kind: 'undo', group: what })).ok) return;
    this.say({ text: this.words.t.common.undone });
  }

  say(toast: Toast): void {
    clearTimeout(this.#toastTimer);
    this.toast = toast;
    this.#toastTimer = setTimeout(() => (this.toast = undefined), toastLasts);
  }

  /** Opens the log sheet for a touch that has happened or is happening. */
  async log(draft: NewDraft): Promise<void> {
    const id = this.newId('activity');
    this.question = undefined;
    await keepDraft(this.book, { id, startedAt: Date.now(), ...draft });
    this.sheet = id;
  }

  /** Calls, unless the person asked not to be called: then only after the rep has been told. */
  async call(phone: string, draft: Omit<NewDraft, 'channel' | 'phone'>): Promise<void> {
    const person = draft.person && (await this.book.people.get(draft.person));
    const dial = () => this.reach(`tel:${phone.replace(/[^\d+*#,;]/g, '')}`, { channel: 'call', phone, ...draft });
    if (person && person.blocked.includes('call')) this.warning = { name: person.name, dial };
    else await dial();
  }

  /** The pending touch is on disk before the other app is asked for; its sheet is up on return. */
  async reach(address: string, draft: NewDraft): Promise<void> {
    await this.log(draft.phone === undefined ? { at: Date.now(), ...draft } : draft);
    openOutside(address);
  }

  /** The page is out of sight: only now can a call be made outside it. */
  hide(): void {
    this.#wasAway = true;
  }

  /** Back in the app, or started again after a kill: the sheet of the touch that was begun is up. */
  async resume(): Promise<void> {
    this.now = Date.now();
    if (this.#wasAway) await noteReturn(this.book, this.now);
    this.#wasAway = false;
    const pending = await pendingDraft(this.book, this.now);
    this.sheet ??= pending?.id;
  }

  /** Back again or online again, the relay is asked now, if there is one; out of sight, what waits is sent first. */
  async visitRelay(): Promise<void> {
    const kind = document.visibilityState === 'hidden' ? 'flush' : 'now';
    if (await isShared(this.book)) await this.engine.sync({ kind });
  }

  /** Puts a sheet aside; what it says waits on Today. It goes when the disk has it so: else a kill would bring it back. */
  async later(id: string): Promise<void> {
    const isKept = await putAside(this.book, id, Date.now());
    this.sheet = undefined;
    if (isKept) this.say({ text: this.words.t.log.sheet.aside });
  }

  /** Lets unlogged touches go; Undo puts them on Today again. */
  async discard(drafts: readonly Draft[]): Promise<void> {
    for (const { id } of drafts) await dropDraft(this.book, id);
    this.sheet = undefined;
    const undo = async () => {
      for (const draft of drafts) await keepDraft(this.book, { ...draft, laterAt: Date.now() });
    };
    this.say({ text: this.words.t.log.sheet.discarded, undo });
  }
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
