import { Live } from '#lib/book/live.svelte.ts';
import { pipelinesOf, stagesOf } from '#lib/book/stages.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { PipelineId, StageId } from '#lib/domain/ids.ts';
import type { Pipeline, Stage } from '#lib/domain/pipeline.ts';
import { claimedBy } from '#lib/domain/pipelines/matching.ts';
import type { Workspace } from '../workspace.svelte.ts';

type Origin = { readonly source: string; readonly product: string };
type Start = Pick<Partial<Deal>, 'id' | 'pipeline' | 'stage'>;

/** Where a deal that is being typed will stand: where the rep says, else where what it came from belongs. */
export class DealPlace {
  readonly #workspace: Workspace;
  readonly #start: Start;
  readonly #origin: () => Origin;
  readonly #pipelines: Live<Awaited<ReturnType<typeof pipelinesOf>>>;
  #entered: PipelineId | undefined = $state();
  #stage: StageId | undefined = $state();
  readonly #pipeline = $derived.by(() => {
    const { pipelines = [], chosen } = this.#pipelines.current ?? {};
    return this.#entered ?? this.#start.pipeline ?? claimedBy(this.#origin(), pipelines) ?? chosen;
  });
  readonly #stages = $derived.by(() => {
    const of = this.#pipeline;
    return of && new Live(() => stagesOf(this.#workspace.book, of));
  });

  constructor(workspace: Workspace, start: Start, origin: () => Origin) {
    this.#workspace = workspace;
    this.#start = start;
    this.#origin = origin;
    this.#pipelines = new Live(() => pipelinesOf(workspace.book));
  }

  /** What can be chosen from: only for a new deal, and only where there are several. Others change it by moving. */
  get pipelines(): readonly Pipeline[] {
    const all = this.#pipelines.current?.pipelines ?? [];
    return this.#start.id === undefined && all.length > 1 ? all : [];
  }

  get pipeline(): PipelineId | undefined {
    return this.#pipeline;
  }

  get stages(): readonly Stage[] {
    return this.#stages?.current ?? [];
  }

  /** The stage it stands on or will stand on. */
  get stage(): Stage | undefined {
    const wanted = this.#stage ?? this.#start.stage;
    return this.stages.find(({ id }) => id === wanted) ?? this.stages[0];
  }

  enter(pipeline: PipelineId): void {
    this.#entered = pipeline;
    this.#stage = undefined;
  }

  choose(stage: StageId): void {
    this.#stage = stage;
  }

  /** Only what the rep has said: the rest is decided when the deal is kept. */
  get said(): { readonly pipeline?: PipelineId; readonly stage?: StageId } {
    const stage = this.stages.find(({ id }) => id === this.#stage)?.id;
    return { ...(this.#entered && { pipeline: this.#entered }), ...(stage && { stage }) };
  }
}
