import type { PipelineId, StageId } from '#lib/domain/ids.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import { limits } from '#lib/domain/text.ts';
import { nameKey, stageCodeOf } from '../values/statuses.ts';
import { idFor } from './digest.ts';
import { rankBetween } from './stage-order.ts';
import type { PlanOptions } from './options.ts';
import type { DealRecord } from './record.ts';

/** A column of stages has few names; more are a column of something else. */
const mostNew = 50;

/** Nothing is known of a stage that a file brings but that its deals are neither won nor lost. */
const evenChance = 50;

const keyOf = (name: string): string => nameKey(name) || name;

/** The stages that a file's deals stand on: those of the book where they fit, else new ones after them. */
export class Stages {
  readonly added: Stage[] = [];
  readonly #pipeline: PipelineId;
  readonly #now: number;
  readonly #byName = new Map<string, StageId>();
  readonly #known: readonly { readonly id: StageId; readonly rank: number }[];
  readonly #order: readonly string[];

  /** `order` names the stages as the file passes them, where it tells. */
  constructor({ pipeline, stages, now }: PlanOptions, order: readonly string[] = []) {
    this.#order = order.map(keyOf);
    this.#pipeline = pipeline;
    this.#now = now;
    this.#known = [...stages].sort((a, b) => a.rank - b.rank);
    for (const { id, code, names } of stages) {
      for (const name of names) this.#byName.set(nameKey(name), id);
      if (code) this.#byName.set(`code ${code}`, id);
    }
  }

  /** Undefined when the file has more stages than a pipeline can. */
  placeOf({ stage, status }: Pick<DealRecord, 'stage' | 'status'>): StageId | undefined {
    if (stage === '') return this.#unnamed(status);
    const name = stage.slice(0, limits.name);
    const key = keyOf(name);
    const found = this.#found(key);
    if (found ?? this.added.length >= mostNew) return found;
    return this.#add({ id: idFor('stage', this.#pipeline, key), name }, key);
  }

  #found(key: string): StageId | undefined {
    return this.#byName.get(key) ?? this.#byName.get(`code ${stageCodeOf(key) ?? ''}`) ?? this.#imported(key);
  }

  get rows(): NewRow[] {
    return this.added.map(row => ({ table: 'stages', row }));
  }

  /** A stage that an earlier import brought and the rep has renamed since. */
  #imported(key: string): StageId | undefined {
    const id = idFor('stage', this.#pipeline, key);
    return this.#known.some(known => known.id === id) ? id : undefined;
  }

  /** A file that says only how deals ended: the won ones had come to the last stage, of the rest nothing is known. */
  #unnamed(status: DealRecord['status']): StageId {
    const stages = this.#known.length > 0 ? this.#known : this.added;
    const place = status === 'won' ? stages.at(-1) : stages[0];
    return (
      place?.id ?? this.#add({ id: idFor('stage', this.#pipeline, 'prospecting'), code: 'prospecting' }, 'prospecting')
    );
  }

  #add(stage: Pick<Stage, 'id' | 'name' | 'code'>, key: string): StageId {
    const rank = this.#rankOf(key);
    this.added.push({ ...stage, pipeline: this.#pipeline, rank, probability: evenChance, createdAt: this.#now });
    this.#byName.set(key, stage.id);
    return stage.id;
  }

  #rankOf(key: string): number {
    const placed = [...this.#known, ...this.added];
    const all = placed.map(({ rank }) => rank);
    const rankOf = (name: string) => placed.find(({ id }) => id === this.#found(name))?.rank;
    return rankBetween(key, this.#order, { rankOf, all }) ?? Math.max(0, ...all) + 1;
  }
}
