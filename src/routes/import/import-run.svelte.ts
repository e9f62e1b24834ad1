import { pipelinesOf } from '#lib/book/stages.ts';
import type { Book } from '#lib/book/tables.ts';
import type { PersonId, PipelineId } from '#lib/domain/ids.ts';
import { err, type Result } from '#lib/domain/result.ts';
import {
  openReading,
  type FileKind,
  type FileReading,
  type FileRefusal,
  type Mapping,
  type PlanSummary,
  type ReadingFailure,
  type Sniffed
} from '#lib/engine/reading-client.ts';
import type { Receipt, Refusal } from '#lib/engine/protocol.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { knownStages } from './known-stages.ts';

type Failure = FileRefusal | ReadingFailure;

/** Where an import stands; each step has only its own facts. */
export type Step =
  | { readonly kind: 'choose'; readonly failure?: Failure }
  | { readonly kind: 'reading' }
  | { readonly kind: 'map' }
  | { readonly kind: 'running'; readonly sent: number; readonly of: number }
  | {
      readonly kind: 'done';
      readonly added: number;
      readonly known: number;
      readonly stopped: boolean;
      readonly refusal?: Refusal;
    };

/** One file on its way into the book: read in a worker, shown, and sent batch by batch under one Undo. */
export class ImportRun {
  step: Step = $state.raw({ kind: 'choose' });
  name = $state('');
  sniffed: Sniffed | undefined = $state.raw();
  mapping: Mapping | undefined = $state.raw();
  owner: string | undefined = $state();
  /** Absent until the rep says another than the one for new deals. */
  pipeline: PipelineId | undefined = $state();
  plan: PlanSummary | undefined = $state.raw();
  /** Everybody of the batches that are in the book. */
  people: readonly PersonId[] = $state.raw([]);
  readonly group: string;
  readonly #workspace: Workspace;
  #reading: FileReading | undefined;
  #stopping = new AbortController();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.group = workspace.newId('import');
  }

  async read(source: Blob | string, name: string): Promise<void> {
    this.#reading?.cancel();
    this.#reading = openReading();
    this.name = name;
    this.step = { kind: 'reading' };
    const sniffed = await this.#reading.sniff(source);
    if (!sniffed.ok) {
      this.step = { kind: 'choose', failure: sniffed.error };
      return;
    }
    this.sniffed = sniffed.value;
    this.mapping = sniffed.value.mapping;
    this.owner = undefined;
    this.step = { kind: 'map' };
    await this.#replan();
  }

  async choose(kind: FileKind): Promise<void> {
    const mapping = await this.#reading?.propose(this.sniffed?.headers ?? [], kind);
    if (!mapping?.ok) return;
    this.mapping = mapping.value;
    await this.#replan();
  }

  async mean(column: number, field: string): Promise<void> {
    if (!this.mapping) return;
    const columns = this.mapping.columns.with(column, (field || undefined) as Mapping['columns'][number]);
    this.mapping = { ...this.mapping, columns };
    await this.#replan();
  }

  async only(owner: string): Promise<void> {
    this.owner = owner || undefined;
    await this.#replan();
  }

  /** Deals go to the stages of this pipeline. */
  async into(pipeline: PipelineId): Promise<void> {
    this.pipeline = pipeline;
    await this.#replan();
  }

  async start(): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    const { signal } = (this.#stopping = new AbortController());
    const sum = { added: 0, known: 0 };
    for (let index = 0; index < plan.batches && !signal.aborted; index += 1) {
      this.step = { kind: 'running', sent: index, of: plan.batches };
      const kept = await this.#send(index);
      if (!kept.ok) {
        this.step = { kind: 'done', ...sum, stopped: true, refusal: kept.error };
        return;
      }
      sum.added += kept.value.added;
      sum.known += kept.value.known;
    }
    this.step = { kind: 'done', ...sum, stopped: signal.aborted };
  }

  stop(): void {
    this.#stopping.abort();
  }

  close(): void {
    this.#reading?.cancel();
  }

  /** The rows that were left out, as the text of a CSV file. */
  async errorFile(): Promise<string | undefined> {
    const t = this.#workspace.words.t.exchange;
    const text = await this.#reading?.errors({ line: t.lineHead, problem: t.problemHead, kinds: t.problems });
    return text?.ok ? text.value : undefined;
  }

  async #send(index: number): Promise<Receipt> {
    const rows = await this.#reading?.batch(index);
    if (!rows?.ok) return err({ kind: 'engine-failed', detail: rows?.error.kind ?? 'no file' });
    const asked = { kind: 'add-rows', group: this.group, label: 'import', rows: rows.value } as const;
    const receipt = await this.#workspace.engine.send(asked);
    const people = rows.value.flatMap(({ table, row }) => (table === 'people' ? row.id : []));
    if (receipt.ok) this.people = [...this.people, ...people];
    return receipt;
  }

  async #replan(): Promise<void> {
    const { settings, zone, currency, book } = this.#workspace;
    if (!this.mapping || !this.#reading || !settings) return;
    const pipeline = this.pipeline ?? (await pipelinesOf(book)).chosen ?? settings.pipeline;
    const known = { stages: await knownStages(this.#workspace, pipeline), knownIds: await knownIds(book) };
    const options = { zone, currency, now: Date.now(), pipeline, ...known };
    const wanted = this.owner === undefined ? options : { ...options, onlyOwner: this.owner };
    const plan: Result<PlanSummary, ReadingFailure> = await this.#reading.plan(this.mapping, wanted);
    if (plan.ok) this.plan = plan.value;
    else this.step = { kind: 'choose', failure: plan.error };
  }
}

async function knownIds(book: Book): Promise<ReadonlySet<string>> {
  const keys = await Promise.all(
    [book.deals, book.people, book.companies].map(table => table.toCollection().primaryKeys())
  );
  return new Set(keys.flat());
}
