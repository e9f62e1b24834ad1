import type { Engine } from '#lib/engine/client.ts';
import type { DeviceName, SyncRefusal } from '#lib/engine/sync-protocol.ts';

type Step =
  | { readonly kind: 'ask'; readonly why?: SyncRefusal }
  | { readonly kind: 'entering' }
  | { readonly kind: 'leave-first'; readonly link: string; readonly device: DeviceName }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'in' };

/** The new device's side: it comes with a code, shows the digits, and waits to be let in. */
export class Joining {
  step: Step = $state.raw({ kind: 'ask' });
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** `instead` once the rep has agreed to leave the book that this device shares already. */
  async enter(link: string, device: DeviceName, instead = false): Promise<void> {
    this.step = { kind: 'entering' };
    const entered = await this.#engine.sync({ kind: 'enter', link, device, instead });
    if (!entered.ok && entered.error.kind === 'already-in') {
      this.step = { kind: 'leave-first', link, device };
      return;
    }
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

  /** Stays in the book that it has. */
  stay(): void {
    this.step = { kind: 'ask' };
  }

  leave(): void {
    if (this.step.kind === 'entering' || this.step.kind === 'digits') void this.#engine.sync({ kind: 'cancel' });
  }

  #refuse(why: SyncRefusal): void {
    this.step = { kind: 'ask', why };
  }
}
