import type { Engine } from '#lib/engine/client.ts';
import type { DeviceName, SyncRefusal } from '#lib/engine/sync-protocol.ts';

type Step =
  | { readonly kind: 'ask'; readonly why?: SyncRefusal }
  | { readonly kind: 'entering' }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'in' };

/** The new device's side: it comes with a code, shows the digits, and waits to be let in. */
export class Joining {
  step: Step = $state.raw({ kind: 'ask' });
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async enter(link: string, device: DeviceName): Promise<void> {
    this.step = { kind: 'entering' };
    const entered = await this.#engine.sync({ kind: 'enter', link, device });
    if (!entered.ok) {
      this.#refuse(entered.error);
      return;
    }
    this.step = { kind: 'digits', digits: entered.value.digits };
    const joined = await this.#engine.sync({ kind: 'join' });
    if (!joined.ok) {
      this.#refuse(joined.error);
      return;
    }
    this.step = { kind: 'in' };
  }

  leave(): void {
    if (this.step.kind === 'entering' || this.step.kind === 'digits') void this.#engine.sync({ kind: 'cancel' });
  }

  #refuse(why: SyncRefusal): void {
    this.step = { kind: 'ask', why };
  }
}
