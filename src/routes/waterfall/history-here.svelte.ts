import { Live } from '#lib/book/live.svelte.ts';
import type { Day } from '#lib/domain/time.ts';
import { syncView } from '#lib/engine/whereabouts.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Which months of history this device does not have yet. A new device has the last three, and asks for others. */
export class HistoryHere {
  readonly #workspace: Workspace;
  readonly #sync: Live<{ readonly older: readonly string[]; readonly here: readonly string[] }>;
  /** A month that was asked for is followed at once and here a little later. */
  #asked: readonly string[] = $state.raw([]);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#sync = new Live(async () => {
      const [view, here] = await Promise.all([
        syncView(workspace.book),
        workspace.book.documents.toCollection().primaryKeys()
      ]);
      return { older: view.kind === 'on' ? view.older : [], here };
    });
  }

  /** Months that are missing from a day on, `log-2026-03`, or of all; undefined until it is known. */
  missingSince(day: Day | undefined): readonly string[] | undefined {
    const known = this.#sync.current;
    if (!known) return undefined;
    const month = `log-${day?.slice(0, 7) ?? ''}`;
    const wanted = [...known.older, ...this.#asked.filter(each => !known.older.includes(each))];
    return wanted.filter(each => each >= month && !known.here.includes(each)).toSorted();
  }

  ask(months: readonly string[]): void {
    const fresh = months.filter(each => !this.#asked.includes(each));
    if (fresh.length === 0) return;
    this.#asked = [...this.#asked, ...fresh];
    for (const doc of fresh) void this.#workspace.engine.sync({ kind: 'load-month', doc });
  }
}
