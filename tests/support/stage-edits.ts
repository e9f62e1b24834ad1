import fc from 'fast-check';
import { boardCounts, boardStages } from '#lib/book/board.ts';
import { allStages } from '#lib/book/stages.ts';
import type { DealId, PipelineId, StageId } from '#lib/domain/ids.ts';
import { kitNames } from '#lib/domain/pipeline.ts';
import { inUse } from '#lib/domain/pipelines/standing.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { anId } from './builders.ts';
import type { Device } from './device.ts';

const kinds = [
  ...(['add-pipeline', 'edit-pipeline', 'move-pipeline', 'choose-pipeline', 'remove-pipeline'] as const),
  ...(['add-stage', 'edit-stage', 'move-stage', 'split-stage', 'retire-stage', 'bring-back-stage'] as const),
  ...(['retire-stage', 'retire-stage', 'split-stage', 'move-stage'] as const),
  ...(['add-deal', 'move-deal', 'move-deal', 'hold', 'won', 'reopen', 'undo'] as const)
];

/** One thing that a rep does with stages or with deals on them; the numbers pick on which. */
export type StageEdit = { readonly kind: (typeof kinds)[number]; readonly a: number; readonly b: number };

export const stageEdits = (maxLength: number): fc.Arbitrary<StageEdit[]> =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), a: fc.nat(30), b: fc.nat(30) }), { minLength: 1, maxLength });

type Known = {
  readonly pipelines: readonly PipelineId[];
  readonly stages: readonly StageId[];
  readonly deals: readonly DealId[];
};

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** What the device knows, retired stages among them: a rep's other tab may still offer them. */
export async function knownTo({ book }: Device): Promise<Known> {
  const [pipelines, stages, deals] = await Promise.all(
    [book.pipelines, book.stages, book.deals].map(table => table.orderBy('id').primaryKeys())
  );
  return { pipelines, stages, deals } as unknown as Known;
}

/** The command that an edit comes to; undefined for Undo, which needs a group. */
export function commandFor({ kind, a, b }: StageEdit, known: Known): Command | undefined {
  const pipeline = at(known.pipelines, a);
  const deal = at(known.deals, a);
  const to = at(known.stages, b);
  switch (kind) {
    case 'add-deal':
      return { kind, id: anId('deal'), fields: { title: `Deal ${String(a)}`, ...(to && { stage: to }) } };
    case 'move-deal':
      return deal && to && { kind, id: deal, stage: to };
    case 'hold':
      return deal && { kind: 'close-deal', id: deal, end: { status: 'hold', until: '2026-12-01' } };
    case 'won':
      return deal && { kind: 'close-deal', id: deal, end: { status: 'won', reasons: ['speed'] } };
    case 'reopen':
      return deal && { kind: 'close-deal', id: deal, end: { status: 'open' } };
    case 'undo':
      return undefined;
    default:
      return pipeline && (onPipeline({ kind, a, b }, pipeline, known) ?? onStage({ kind, a, b }, pipeline, known));
  }
}

function onPipeline({ kind, a, b }: StageEdit, id: PipelineId, { stages }: Known): Command | undefined {
  const name = `Pipeline ${String(b)}`;
  switch (kind) {
    case 'add-pipeline':
      return { kind, id: anId('pipeline'), kit: at(kitNames, b) ?? 'classic', fields: { name } };
    case 'edit-pipeline':
      return { kind, id, fields: { name, sources: ['Fair', name] } };
    case 'move-pipeline':
      return { kind, id, to: b % 4 };
    case 'choose-pipeline':
      return { kind, id };
    case 'remove-pipeline': {
      const mapping = Object.fromEntries(stages.map((stage, index) => [stage, at(stages, index + a)]));
      return { kind, id, ...(b % 2 && { mapping: mapping as Record<StageId, StageId> }) };
    }
    default:
      return undefined;
  }
}

function onStage({ kind, a, b }: StageEdit, pipeline: PipelineId, { stages }: Known): Command | undefined {
  const [id, to] = [at(stages, a), at(stages, b)];
  const fields = { name: `Stage ${String(b)}`, probability: b };
  if (!id || !to) return undefined;
  switch (kind) {
    case 'add-stage':
      return { kind, id: anId('stage'), pipeline, fields };
    case 'edit-stage':
      return { kind, id, fields };
    case 'move-stage':
      return { kind, id, to: b % 7 };
    case 'split-stage':
      return { kind, id, into: anId('stage'), fields };
    case 'retire-stage':
      return { kind, id, to };
    case 'bring-back-stage':
      return { kind, id };
    default:
      return undefined;
  }
}

/** How many deals are open, and how many of them the boards of all pipelines show. */
export async function openAndShown({ book }: Device): Promise<{ open: number; shown: number }> {
  const { pipelines } = await boardStages(book, undefined);
  const counts = await boardCounts(book, pipelines);
  const shown = pipelines.flat().reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  return { open: await book.deals.where('status').equals('open').count(), shown };
}

/** The stages of each pipeline as every screen lists them. */
export async function listed({ book }: Device): Promise<StageId[][]> {
  const all = await allStages(book);
  const pipelines = [...new Set(all.map(({ pipeline }) => pipeline))].sort();
  return pipelines.map(pipeline => inUse(pipeline, all).map(({ id }) => id));
}
