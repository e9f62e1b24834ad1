import type { Engine } from '#lib/engine/client.ts';
import { minute } from '#lib/domain/time.ts';
import type { SyncRefusal } from '#lib/engine/sync-protocol.ts';

type Step =
  | { readonly kind: 'making' }
  | { readonly kind: 'shown'; readonly link: string; readonly until: number }
  | { readonly kind: 'compare' | 'admitting'; readonly digits: string; readonly platform: string }
  | { readonly kind: 'admitted' }
  | { readonly kind: 'ended'; readonly why: SyncRefusal };

/** So long the relay keeps the place where the two meet. */
const lasts = 10 * minute;

/** One code after another, until a device has come in or the screen is left. */
export class Invitation {
  step: Step = $state.raw({ kind: 'making' });
  readonly #engine: Engine;
  /** An answer to an earlier code, or to a screen that was left, is nobody's any more. */
  #attempt = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async show(): Promise<void> {
    const attempt = (this.#attempt += 1);
    this.step = { kind: 'making' };
    const invited = await this.#engine.sync({ kind: 'invite', app: location.origin });
    if (attempt !== this.#attempt) return;
    if (!invited.ok) {
      this.#end(invited.error);
      return;
    }
    this.step = { kind: 'shown', link: invited.value.link, until: Date.now() + lasts };
    const claimed = await this.#engine.sync({ kind: 'claimed' });
    if (attempt !== this.#attempt) return;
    if (!claimed.ok) {
      this.#end(claimed.error);
      return;
    }
    this.step = { kind: 'compare', ...claimed.value };
  }

  /** Only after the rep has seen the same digits on both screens. */
  async admit(): Promise<void> {
    if (this.step.kind !== 'compare') return;
    const { digits, platform } = this.step;
    this.step = { kind: 'admitting', digits, platform };
    const admitted = await this.#engine.sync({ kind: 'admit', digits });
    if (admitted.ok) this.step = { kind: 'admitted' };
    else this.#end(admitted.error);
  }

  /** The code is worthless from now on. Somebody who is being let in stays. */
  leave(): void {
    this.#attempt += 1;
    const { kind } = this.step;
    if (kind !== 'admitted' && kind !== 'admitting') void this.#engine.sync({ kind: 'cancel' });
  }

  #end(why: SyncRefusal): void {
    this.step = { kind: 'ended', why };
  }
}
