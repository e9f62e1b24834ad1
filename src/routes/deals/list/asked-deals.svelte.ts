import { DealsInMemory } from '#lib/book/deals-in-memory.ts';
import { Live } from '#lib/book/live.svelte.ts';
import { viewedDeals, withRetired } from '#lib/book/viewed-deals.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { filterOf, needOf } from '#lib/domain/views/filter.ts';
import { sorted } from '#lib/domain/views/sorting.ts';
import type { Condition } from '#lib/domain/view.ts';
import type { Workspace } from '../../workspace.svelte.ts';
import { statusesIn, type Asked } from './asked.ts';

/** The deals that a list asks for, in its order, current while rows change. */
export class AskedDeals {
  readonly #workspace: Workspace;
  readonly #asked: () => Asked;
  #before: readonly Deal[] | undefined;

  constructor(workspace: Workspace, asked: () => Asked) {
    this.#workspace = workspace;
    this.#asked = asked;
  }

  /** One text for the same statuses: another condition reads nothing again. */
  readonly #statuses = $derived.by(() => statusesIn(this.#asked().conditions).join(' '));
  readonly #memory = $derived.by(() => {
    const statuses = this.#statuses.split(' ').filter(status => status !== '') as Deal['status'][];
    return new DealsInMemory(this.#workspace.book, statuses);
  });
  readonly #standing = $derived.by(() => {
    const { conditions } = this.#asked();
    // Only a stage may be another one by now.
    if (!conditions.some(({ field }) => field === 'stage')) return undefined;
    return new Live(() => withRetired(this.#workspace.book, conditions));
  });
  readonly #conditions = $derived.by((): readonly Condition[] => this.#standing?.current ?? this.#asked().conditions);
  /** What the deals' own fields leave, with nothing asked of the disk. */
  readonly #narrowed = $derived.by(() => {
    const isTrue = filterOf(
      this.#conditions.filter(condition => needOf(condition) === 'deal'),
      this.#workspace.today
    );
    return this.#memory.current?.filter(deal => isTrue(deal, {}));
  });
  readonly #others = $derived.by(() => this.#conditions.filter(condition => needOf(condition) !== 'deal'));
  readonly #viewed = $derived.by(() => {
    const [narrowed, others] = [this.#narrowed, this.#others];
    if (!narrowed || others.length === 0) return undefined;
    const { book, today, calendar } = this.#workspace;
    return new Live(() => viewedDeals(book, narrowed, others, { today, calendar }));
  });
  readonly #fitting = $derived.by(() => (this.#others.length === 0 ? this.#narrowed : this.#viewed?.current));
  readonly #sorted = $derived.by(() => this.#fitting && sorted(this.#fitting, this.#asked().sort));

  /** Every deal of the statuses asked for. */
  get all(): readonly Deal[] {
    return this.#memory.current ?? [];
  }

  /** Undefined while they are being looked for. */
  get current(): readonly Deal[] | undefined {
    return this.#sorted;
  }

  /** The last answer stays until the next is there. */
  get latest(): readonly Deal[] | undefined {
    return (this.#before = this.#sorted ?? this.#before);
  }
}
