import { tracks, type CadenceStep, type CadenceVersion, type Track } from '#lib/domain/cadence.ts';

type Planned = { readonly name: string; readonly steps: CadenceVersion['steps'] };

/** A cadence while it is being built. */
export class PlanDraft {
  name: string = $state('');
  track: Track = $state('main');
  #steps: CadenceVersion['steps'] = $state.raw({ main: [], positive: [], negative: [] });
  #before: Planned;

  constructor(before: Planned) {
    this.#before = before;
    this.name = before.name;
    this.#steps = before.steps;
  }

  get steps(): readonly CadenceStep[] {
    return this.#steps[this.track];
  }

  get plan(): Planned {
    return { name: this.name, steps: this.#steps };
  }

  get isChanged(): boolean {
    const isSame = tracks.every(track => this.#steps[track] === this.#before.steps[track]);
    return !isSame || this.name.trim() !== this.#before.name;
  }

  /** In the place of the step with the same key, else at the end. */
  put(step: CadenceStep): void {
    const isThere = this.steps.some(({ key }) => key === step.key);
    this.#write(isThere ? this.steps.map(one => (one.key === step.key ? step : one)) : [...this.steps, step]);
  }

  remove(key: string): void {
    this.#write(this.steps.filter(step => step.key !== key));
  }

  /** One place up or down. */
  move(key: string, by: -1 | 1): void {
    const from = this.steps.findIndex(step => step.key === key);
    const [step] = this.steps.slice(from, from + 1);
    const to = from + by;
    if (!step || to < 0 || to >= this.steps.length) return;
    this.#write(this.steps.toSpliced(from, 1).toSpliced(to, 0, step));
  }

  #write(steps: readonly CadenceStep[]): void {
    this.#steps = { ...this.#steps, [this.track]: steps };
  }
}
