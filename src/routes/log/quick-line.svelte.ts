import { Live } from '#lib/book/live.svelte.ts';
import { keepLine, keptLine, type Meant } from '#lib/book/quick-line.ts';
import type { Chip, ChipKind, Setting, Span } from '#lib/domain/quick-line/chips.ts';
import type { Stranger } from '#lib/domain/quick-line/stranger.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import { timeOf } from '#lib/domain/time.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { draftFrom, type NewDraft } from './line-draft.ts';
import type { Understood } from './understand.ts';

type Reader = typeof import('./understand.ts');

/** What a chip is known by while the line goes on changing: its kind and its words. */
type Name = ChipKind | 'person' | 'company';

/** A line being typed: kept on this device with every key, understood as it grows, and saved by nobody but the rep. */
export class QuickLine {
  readonly #workspace: Workspace;
  #text = $state('');
  /** What was kept and what another app handed over is in the line. */
  #ready: Promise<void>;
  #last: Understood | undefined;
  #reader: Reader | undefined = $state.raw();
  /** Chips that the rep took away; their words go back into the note. */
  #removed: readonly string[] = $state.raw([]);
  #chosen: PersonId | undefined = $state();
  #answer: Live<Understood> | undefined = $derived.by(() => {
    const reader = this.#reader;
    const [text, setting, { book }] = [this.#text.trim(), this.#setting, this.#workspace];
    return reader && text ? new Live(() => reader.understand(book, text, setting)) : undefined;
  });

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#ready = this.#restore();
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    void keepLine(this.#workspace.book, text);
    if (text.trim() === '') this.#forget();
    else void this.#load();
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  /** Adds what another app hands over to what is there; a start after a kill brings the same link again. */
  add(text: string): void {
    this.#ready = this.#ready.then(() => {
      if (!this.#text.includes(text)) this.text = this.isEmpty ? text : `${this.#text.trim()}\n${text}`;
    });
  }

  /** Of the line as it is, or for a moment as it was: the screen does not blink between two keys. */
  get understood(): Understood | undefined {
    const current = this.#answer?.current;
    if (current) this.#last = current;
    return this.isEmpty ? undefined : (current ?? this.#last);
  }

  /** What still stands of the chips. */
  get chips(): readonly Chip[] {
    return this.#chipsOf(this.understood);
  }

  /** Whom the line means; undefined while it means nobody, or several and none is chosen. */
  get person(): Meant | undefined {
    return this.#personOf(this.understood);
  }

  /** Those to ask about, or the one. */
  get candidates(): readonly Meant[] {
    return this.#candidatesOf(this.understood);
  }

  /** The words that say who; where it is the company alone, its words do. */
  get whoSpans(): readonly Span[] {
    return whoSpansOf(this.understood);
  }

  get companySpans(): readonly Span[] {
    return this.#companySpansOf(this.understood);
  }

  /** Somebody new whom the line tells a number of. */
  get stranger(): Stranger | undefined {
    return this.understood?.stranger;
  }

  choose(person: PersonId): void {
    this.#chosen = person;
  }

  remove(name: Name, spans: readonly Span[]): void {
    this.#removed = [...this.#removed, nameOf(this.understood, name, spans)];
  }

  /** The words that a chip was understood from. */
  quote(spans: readonly Span[]): string {
    return quoted(this.understood, spans);
  }

  get note(): string {
    const { understood } = this;
    return (understood && this.#filled(understood).note) ?? '';
  }

  /** The sheet filled in, about the person named or the one chosen beside the line; a tap may be faster than reading. */
  async draft(person?: PersonId, stranger?: Stranger): Promise<NewDraft | undefined> {
    await this.#ready;
    if (this.isEmpty) return undefined;
    const { understand } = await this.#load();
    return this.#filled(await understand(this.#workspace.book, this.#text.trim(), this.#setting), person, stranger);
  }

  #filled(understood: Understood, chosen?: PersonId, stranger?: Stranger): NewDraft {
    const person = this.#personOf(understood);
    const own = person ? [...whoSpansOf(understood), ...this.#companySpansOf(understood)] : [];
    const spans = stranger?.spans ?? own;
    const taken = { understood, chips: this.#chipsOf(understood), spans, person: chosen ?? person?.person.id };
    return draftFrom(taken, this.#workspace.zone);
  }

  #chipsOf(of: Understood | undefined): readonly Chip[] {
    return (of?.chips ?? []).filter(({ kind, spans }) => !this.#isRemoved(of, kind, spans));
  }

  #candidatesOf(of: Understood | undefined): readonly Meant[] {
    return of?.who && !this.#isRemoved(of, 'person', whoSpansOf(of)) ? of.who.people : [];
  }

  #personOf(of: Understood | undefined): Meant | undefined {
    const people = this.#candidatesOf(of);
    return people.length === 1 ? people[0] : people.find(({ person }) => person.id === this.#chosen);
  }

  #companySpansOf(of: Understood | undefined): readonly Span[] {
    const { spans = [], companySpans = [] } = of?.who ?? {};
    const isTold = spans.length > 0 && this.#personOf(of) && !this.#isRemoved(of, 'company', companySpans);
    return isTold ? companySpans : [];
  }

  #isRemoved = (of: Understood | undefined, name: Name, spans: readonly Span[]): boolean =>
    this.#removed.includes(nameOf(of, name, spans));

  get #setting(): Setting {
    const { today, now, zone, calendar, currency, words } = this.#workspace;
    return { today, time: timeOf(now, zone), calendar, currency, hint: words.language };
  }

  /** What was being typed when the app was ended, unless something is typed already. */
  async #restore(): Promise<void> {
    const kept = await keptLine(this.#workspace.book);
    if (this.#text !== '' || kept === '') return;
    this.#text = kept;
    await this.#load();
  }

  async #load(): Promise<Reader> {
    this.#reader ??= await import('./understand.ts');
    return this.#reader;
  }

  #forget(): void {
    this.#removed = [];
    this.#chosen = undefined;
  }
}

const quoted = (of: Understood | undefined, spans: readonly Span[]): string =>
  spans.map(({ from, to }) => of?.text.slice(from, to) ?? '').join(' … ');

const nameOf = (of: Understood | undefined, name: Name, spans: readonly Span[]): string =>
  `${name} ${quoted(of, spans)}`;

function whoSpansOf(of: Understood | undefined): readonly Span[] {
  const { spans = [], companySpans = [] } = of?.who ?? {};
  return spans.length > 0 ? spans : companySpans;
}
