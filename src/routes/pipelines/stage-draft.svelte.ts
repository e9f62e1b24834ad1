import { channels, type Channel } from '#lib/domain/channel.ts';
import type { Check, Stage, StageStep } from '#lib/domain/pipeline.ts';
import { checksOf, stepsOf } from '#lib/domain/pipelines/stage-guide.ts';
import type { StageFields } from '#lib/domain/pipelines/stage-commands.ts';
import { typedNumber } from './typed-number.ts';

/** What is proposed of a new step until the rep says otherwise. */
const usualDays = 3;

/** A stage while it is being changed. Lists that nobody touches stay ours, in every language. */
export class StageDraft {
  name = $state('');
  chance = $state('');
  question = $state('');
  #checks: readonly Check[] | undefined = $state.raw();
  #steps: readonly StageStep[] | undefined = $state.raw();
  readonly #stage: Partial<Stage>;
  readonly #newKey: () => string;

  constructor(stage: Partial<Stage>, newKey: () => string) {
    this.#stage = stage;
    this.#newKey = newKey;
    this.name = stage.name ?? '';
    this.chance = stage.probability === undefined ? '' : String(stage.probability);
    this.question = stage.question ?? '';
    this.#checks = stage.checks;
    this.#steps = stage.steps;
  }

  get checks(): readonly Check[] {
    return checksOf({ ...this.#stage, checks: this.#checks } as Stage);
  }

  get steps(): readonly StageStep[] {
    return stepsOf({ ...this.#stage, steps: this.#steps } as Stage);
  }

  /** There is a ready-made list that the rep has left. */
  get ownChecks(): boolean {
    return this.#stage.code !== undefined && this.#checks !== undefined;
  }

  get ownSteps(): boolean {
    return this.#stage.code !== undefined && this.#steps !== undefined;
  }

  addCheck(label: string): void {
    this.#checks = [...this.checks, { key: this.#newKey(), label }];
  }

  dropCheck(key: string): void {
    this.#checks = this.checks.filter(check => check.key !== key);
  }

  addStep(): void {
    const [channel] = channels;
    this.#steps = [...this.steps, { key: this.#newKey(), channel, days: usualDays }];
  }

  changeStep(key: string, fields: { channel?: Channel; days?: number; note?: string }): void {
    this.#steps = this.steps.map(step => (step.key === key ? { ...step, ...fields } : step));
  }

  dropStep(key: string): void {
    this.#steps = this.steps.filter(step => step.key !== key);
  }

  resetChecks(): void {
    this.#checks = undefined;
  }

  resetSteps(): void {
    this.#steps = undefined;
  }

  /** 0…100; undefined for what is not such a number. */
  get probability(): number | undefined {
    const number = typedNumber(this.chance);
    return number !== undefined && number >= 0 && number <= 100 ? number : undefined;
  }

  /** `called` is what the stage is called without a name of the rep's. */
  fields(called: string): StageFields {
    const name = this.name.trim();
    const { probability } = this;
    return {
      name: name === '' || name === called ? undefined : name,
      question: this.question.trim() || undefined,
      ...(probability !== undefined && { probability }),
      checks: this.#checks,
      steps: this.#steps
    };
  }
}
