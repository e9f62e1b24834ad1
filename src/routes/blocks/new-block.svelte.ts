import { asksNoCalls } from '#lib/book/call-blocks.ts';
import { dueByPhone, newAndUncalled, onCadence } from '#lib/book/call-lists.ts';
import { Live } from '#lib/book/live.svelte.ts';
import { peopleBy } from '#lib/book/people.ts';
import type { BlockWish } from '#lib/domain/call-block.ts';
import type { CadenceId, PersonId, TemplateId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { addDays, startOfDay } from '#lib/domain/time.ts';
import type { Workspace } from '../workspace.svelte.ts';

export const sources = ['due', 'recent', 'cadence', 'picked'] as const;
export type Source = (typeof sources)[number];

const daysNew = 7;

/** Which calls are offered in one go; a list that is shorter is taken whole. */
const sizes = [5, 10, 20, 50] as const;

/** A block as it is being put together. */
export class NewBlock {
  readonly #workspace: Workspace;
  readonly #due: Live<Person[]>;
  readonly #recent: Live<Person[]>;
  #chosen: Source | undefined = $state();
  cadence: CadenceId | undefined = $state();
  picked: readonly PersonId[] = $state.raw([]);
  wanted: number | undefined = $state();
  goalDials: number | undefined = $state();
  goalMinutes: number | undefined = $state();
  script: TemplateId | undefined = $state();
  readonly #onCadence = $derived.by(() => {
    const { cadence } = this;
    return cadence && new Live(() => onCadence(this.#workspace.book, cadence));
  });
  readonly #pickedOnes = $derived.by(() => {
    const ids = this.picked;
    return new Live(() => peopleBy(this.#workspace.book, ids));
  });

  constructor(workspace: Workspace) {
    const { book, today, zone } = workspace;
    this.#workspace = workspace;
    this.#due = new Live(() => dueByPhone(book, today));
    this.#recent = new Live(() => newAndUncalled(book, startOfDay(addDays(today, -daysNew), zone)));
  }

  /** What was chosen, else the first list that has anybody on it. */
  get source(): Source {
    if (this.#chosen) return this.#chosen;
    if (this.due.length > 0) return 'due';
    return this.recent.length > 0 ? 'recent' : 'picked';
  }

  set source(source: Source) {
    this.#chosen = source;
    this.wanted = undefined;
  }

  get isRead(): boolean {
    return this.#due.current !== undefined && this.#recent.current !== undefined;
  }

  get due(): readonly Person[] {
    return this.#due.current ?? [];
  }

  get recent(): readonly Person[] {
    return this.#recent.current ?? [];
  }

  /** Everybody on the list that was chosen; undefined until the book has answered. */
  get listed(): readonly Person[] | undefined {
    if (this.source === 'due') return this.due;
    if (this.source === 'recent') return this.recent;
    if (this.source === 'picked') return this.#pickedOnes.current;
    return this.#onCadence ? this.#onCadence.current : [];
  }

  /** Who on it may be called. */
  get callable(): readonly Person[] {
    return (this.listed ?? []).filter(person => person.phones.length > 0 && !asksNoCalls(person));
  }

  get sizes(): readonly number[] {
    return sizes.filter(size => size < this.callable.length);
  }

  get count(): number {
    return Math.min(this.wanted ?? Infinity, this.callable.length);
  }

  /** As many as are wanted who may be called, with those in between who asked for no calls: the summary says so. */
  get people(): readonly PersonId[] {
    const last = this.callable[this.count - 1];
    const all = this.listed ?? [];
    const end = last ? all.indexOf(last) + 1 : 0;
    const isWhole = this.count === this.callable.length;
    return (isWhole && end > 0 ? all : all.slice(0, end)).map(({ id }) => id);
  }

  wish(name: string): BlockWish {
    const { people, goalDials, goalMinutes, script } = this;
    return {
      ...{ name, people },
      ...(goalDials !== undefined && { goalDials }),
      ...(goalMinutes !== undefined && { goalMinutes }),
      ...(script && { script })
    };
  }
}
