import { Live } from '#lib/book/live.svelte.ts';
import { keepLine, keptLine, type Meant } from '#lib/book/quick-line.ts';
import type { Draft } from '#lib/book/tables.ts';
import type { Chip, ChipKind, Span } from '#lib/domain/quick-line/chips.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { draftFrom, type Taken } from './line-draft.ts';
import type { Understood } from './understand.ts';

type Reader = typeof import('./understand.ts');

/** What a chip is known by while the line goes on changing: its kind and its words. */
type Name = ChipKind | 'person' | 'company';

/** A line being typed: kept on this device with every key, understood as it grows, and saved by nobody but the rep. */
export class QuickLine {
  readonly #workspace: Workspace;
  #text = $state('');
  readonly #restored: Promise<void>;
  #reader: Reader | undefined = $state.raw();
  /** Chips that the rep took away; their words go back into the note. */
  #removed: readonly string[] = $state.raw([]);
  #chosen: PersonId | undefined = $state();
  #answer: Live<Understood> | undefined = $derived.by(() => {
    const reader = this.#reader;
    const [text, { book, today, currency, words }] = [this.#text.trim(), this.#workspace];
    const hint = words.language;
    return reader && text ? new Live(() => reader.understand(book, text, { today, currency, hint })) : undefined;
  });

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#restored = this.#restore();
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
  async add(text: string): Promise<void> {
    await this.#restored;
    if (!this.#text.includes(text)) this.text = this.isEmpty ? text : `${this.#text.trim()}\n${text}`;
  }

  get understood(): Understood | undefined {
    return this.#answer?.current;
  }

  /** What still stands of the chips. */
  get chips(): readonly Chip[] {
    return (this.understood?.chips ?? []).filter(chip => !this.#isRemoved(chip.kind, chip.spans));
  }

  /** Whom the line means; undefined while it means nobody, or several and none is chosen. */
  get person(): Meant | undefined {
    const people = this.candidates;
    return people.length === 1 ? people[0] : people.find(({ person }) => person.id === this.#chosen);
  }

  /** Those to ask about, or the one. */
  get candidates(): readonly Meant[] {
    const { who } = this.understood ?? {};
    return who && !this.#isRemoved('person', this.whoSpans) ? who.people : [];
  }

  /** The words that say who; where it is the company alone, its words do. */
  get whoSpans(): readonly Span[] {
    const { spans = [], companySpans = [] } = this.understood?.who ?? {};
    return spans.length > 0 ? spans : companySpans;
  }

  get companySpans(): readonly Span[] {
    const { spans = [], companySpans = [] } = this.understood?.who ?? {};
    return spans.length > 0 && this.person && !this.#isRemoved('company', companySpans) ? companySpans : [];
  }

  choose(person: PersonId): void {
    this.#chosen = person;
  }

  remove(name: Name, spans: readonly Span[]): void {
    this.#removed = [...this.#removed, this.#nameOf(name, spans)];
  }

  /** The words that a chip was understood from. */
  quote(spans: readonly Span[]): string {
    const { text = '' } = this.understood ?? {};
    return spans.map(({ from, to }) => text.slice(from, to)).join(' … ');
  }

  get taken(): Taken | undefined {
    const { understood, chips, person } = this;
    if (!understood) return undefined;
    return {
      understood,
      chips,
      person: person?.person.id,
      spans: person ? [...this.whoSpans, ...this.companySpans] : []
    };
  }

  get note(): string {
    return this.draft()?.note ?? '';
  }

  /** The sheet filled in, about the person named or the one chosen beside the line. */
  draft(person?: PersonId): Omit<Draft, 'id' | 'startedAt'> | undefined {
    const { taken } = this;
    const { zone } = this.#workspace;
    return (
      taken && this.#reader && draftFrom(person ? { ...taken, person } : taken, { zone, noteOf: this.#reader.noteOf })
    );
  }

  /** What was being typed when the app was ended, unless something is typed already. */
  async #restore(): Promise<void> {
    const kept = await keptLine(this.#workspace.book);
    if (this.#text !== '' || kept === '') return;
    this.#text = kept;
    await this.#load();
  }

  async #load(): Promise<void> {
    this.#reader ??= await import('./understand.ts');
  }

  #forget(): void {
    this.#removed = [];
    this.#chosen = undefined;
  }

  #nameOf = (name: Name, spans: readonly Span[]): string => `${name} ${this.quote(spans)}`;
  #isRemoved = (name: Name, spans: readonly Span[]): boolean => this.#removed.includes(this.#nameOf(name, spans));
}
