import { untrack } from 'svelte';
import type { Recipient } from '#lib/book/messages.ts';
import type { Unsent } from '#lib/book/unsent.ts';
import type { Channel } from '#lib/domain/channel.ts';
import { mergeFacts } from '#lib/domain/messages/facts.ts';
import { fieldsOf, merge, withChangedHook, withPlaceForHook, type MergeFacts } from '#lib/domain/messages/merge.ts';
import { suggest } from '#lib/domain/messages/suggest.ts';
import { textIn } from '#lib/domain/messages/text-in.ts';
import type { Template } from '#lib/domain/template.ts';
import type { Day } from '#lib/domain/time.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { isLanguage, type Language } from '#lib/i18n/languages.ts';

type Text = { readonly subject: string; readonly body: string };

/** What a message begins with, read once: what changes elsewhere meanwhile does not type into it. */
export type Start = {
  readonly channel: Channel;
  readonly template?: string | undefined;
  readonly recipient: Recipient;
  readonly templates: readonly Template[];
  readonly unsent: Unsent | null;
  readonly myName: string | undefined;
  readonly language: Language;
  readonly zone: string;
  readonly today: Day;
};

const once = <T>(all: readonly T[]): T[] => all.filter((one, n) => all.indexOf(one) === n);

/** A message as it is being written: the template and its fields, or what the rep has made of them by hand. */
export class Composition {
  readonly start: Start;
  /** Suggested first. */
  readonly offered: readonly Template[];
  #chosen: string = $state('');
  #language: Language = $state('en');
  hook: string = $state('');
  own: Text | undefined = $state.raw();
  /** The rep's own text that a newly chosen template has taken the place of. */
  put: Text | undefined = $state.raw();

  readonly template: Template | undefined = $derived.by(() => this.offered.find(({ id }) => id === this.#chosen));
  readonly #text = $derived.by(() => (this.template ? textIn(this.template, this.#language) : undefined));
  readonly #merged = $derived.by(() => {
    const { subject = '', body = '' } = this.#text ?? {};
    const facts = this.#facts();
    const whole = merge(this.template?.needsHook ? withPlaceForHook(body) : body, facts);
    return { subject: merge(subject, facts), body: whole };
  });

  constructor(start: Start) {
    this.start = start;
    const { recipient, channel, today, templates, unsent } = start;
    const { person, last, deal, stage, sent } = recipient;
    this.offered = suggest(templates, { channel, today, person: person.id, last, deal, stage: stage?.code, sent });
    const wanted = unsent?.template ?? start.template;
    this.#chosen = this.offered.some(({ id }) => id === wanted) ? (wanted ?? '') : (this.offered[0]?.id ?? '');
    this.#language = isLanguage(person.language ?? '') ? (person.language as Language) : start.language;
    this.hook = unsent?.hook ?? '';
    this.own = unsent?.own;
  }

  get chosen(): string {
    return this.#chosen;
  }

  get language(): Language {
    return this.#language;
  }

  get subject(): string {
    return this.own?.subject ?? this.#merged.subject.text;
  }

  get body(): string {
    return this.own?.body ?? this.#merged.body.text;
  }

  /** Fields that a sent text would still show in braces. */
  get leftOpen(): readonly string[] {
    if (this.own) return fieldsOf(`${this.own.subject}\n${this.own.body}`);
    return once([...this.#merged.subject.unknown, ...this.#merged.body.unknown]);
  }

  /** Fields that nothing is known for; the hook is asked for by itself. */
  get missing(): readonly (keyof MergeFacts)[] {
    if (this.own) return [];
    const all = [...this.#merged.subject.missing, ...this.#merged.body.missing];
    return once(all).filter(field => field !== 'hook');
  }

  get wantsHook(): boolean {
    return (
      this.template?.needsHook === true || (this.#text !== undefined && fieldsOf(this.#text.body).includes('hook'))
    );
  }

  get needsHook(): boolean {
    return this.template?.needsHook === true && this.hook.trim() === '';
  }

  get isReady(): boolean {
    return this.body.trim() !== '' && !this.needsHook && this.leftOpen.length === 0;
  }

  get unsent(): Unsent {
    const { template, hook, own } = this;
    return { hook, ...(template && { template: template.id }), ...(own && { own }) };
  }

  choose(id: string): void {
    if (this.own) this.put = this.own;
    this.own = undefined;
    this.#chosen = id;
  }

  speak(language: Language): void {
    if (this.own) this.put = this.own;
    this.own = undefined;
    this.#language = language;
  }

  bringBack(): void {
    this.own = this.put;
    this.put = undefined;
  }

  write(text: Partial<Text>): void {
    this.own = { subject: this.subject, body: this.body, ...text };
  }

  writeHook(hook: string): void {
    const before = untrack(() => this.hook);
    if (this.own) this.own = { ...this.own, body: withChangedHook(this.own.body, before.trim(), hook.trim()) };
    this.hook = hook;
  }

  #facts(): MergeFacts {
    const { recipient, myName, zone } = this.start;
    const { person, company, deal } = recipient;
    const amount = deal?.amount && new Formats(this.#language, zone).money(deal.amount);
    return mergeFacts({ person, company, deal, amount, myName, hook: this.hook });
  }
}
