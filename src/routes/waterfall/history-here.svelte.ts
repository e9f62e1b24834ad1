import { Live } from '#lib/book/live.svelte.ts';
import type { Day } from '#lib/domain/time.ts';
import { syncView } from '#lib/engine/whereabouts.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Which months of history this device does not have yet. A new device has the last three, and asks for others. */
export class HistoryHere {
  readonly #workspace: Workspace;
  readonly #sync: Live<readonly string[]>;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#sync = new Live(async () => {
      const view = await syncView(workspace.book);
      return view.kind === 'on' ? view.older : [];
    });
  }

  /** Months that are missing from a day on, `log-2026-03`; undefined until it is known. */
  missingSince(day: Day | undefined): readonly string[] | undefined {
    const month = `log-${day?.slice(0, 7) ?? ''}`;
    return this.#sync.current?.filter(each => each >= month).toSorted();
  }

  ask(months: readonly string[]): void {
    for (const doc of months) void this.#workspace.engine.sync({ kind: 'load-month', doc });
  }
}
