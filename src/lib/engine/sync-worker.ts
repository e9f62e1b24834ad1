import type { Engine } from './engine.ts';
import { Leading } from './leading.ts';
import type { SyncChores } from './sync-chores.ts';
import type { SyncAnswer, SyncRequest } from './sync-protocol.ts';
import type { Syncing } from './syncing.ts';

type Parts = { readonly syncing: Syncing; readonly chores: SyncChores };

/** Sync in this worker. Nothing of it is loaded, and no relay is asked, until there is a space or the rep wants one. */
export class SyncWorker {
  readonly #engine: Engine;
  readonly #leading: Leading;
  readonly #others = new BroadcastChannel('satchel/kept');
  #parts: Promise<Parts> | undefined;
  #syncing: Syncing | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#leading = new Leading(
      async () => (await this.#load()).syncing.resume(),
      () => this.#syncing?.stop()
    );
    engine.kept = () => {
      this.#syncing?.soon();
      this.#others.postMessage('kept');
    };
    this.#others.onmessage = () => this.#syncing?.soon();
  }

  async start(): Promise<void> {
    if (await this.#engine.book.meta.get('space')) this.#leading.wait();
  }

  async answer(request: SyncRequest): Promise<SyncAnswer<SyncRequest['kind']>> {
    const { chores } = await this.#load();
    await this.#leading.seize();
    return chores.run(request);
  }

  #load(): Promise<Parts> {
    this.#parts ??= this.#make();
    return this.#parts;
  }

  async #make(): Promise<Parts> {
    const [{ Syncing }, { SyncChores }] = await Promise.all([import('./syncing.ts'), import('./sync-chores.ts')]);
    const syncing = new Syncing(this.#engine);
    this.#syncing = syncing;
    return { syncing, chores: new SyncChores(syncing) };
  }
}
