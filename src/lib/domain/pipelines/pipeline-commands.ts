import { changesBetween } from '../change.ts';
import type { PipelineId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { kitNames, stagesFrom, type KitName, type Pipeline } from '../pipeline.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import type { Settings } from '../settings.ts';
import { compact, limits, parseName, shortLine } from '../text.ts';
import { pipelinesInOrder } from './matching.ts';

/** What a rep says of a pipeline; lists given replace those that were there. */
export type PipelineFields = Partial<Pick<Pipeline, 'name' | 'sources' | 'products'>>;

export type AddPipeline = {
  readonly kind: 'add-pipeline';
  readonly id: PipelineId;
  readonly kit: KitName;
  readonly fields: PipelineFields;
};
export type EditPipeline = { readonly kind: 'edit-pipeline'; readonly id: PipelineId; readonly fields: PipelineFields };
/** `to` counts from 0 and is cut to the list. */
export type MovePipeline = { readonly kind: 'move-pipeline'; readonly id: PipelineId; readonly to: number };
export type ChoosePipeline = { readonly kind: 'choose-pipeline'; readonly id: PipelineId };

const listed = (names: readonly string[] | undefined): string[] | undefined => {
  const kept = [...new Set((names ?? []).map(shortLine).filter(Boolean))].slice(0, limits.list);
  return kept.length > 0 ? kept : undefined;
};

/** A pipeline as it may be kept. Refused: without a name, and with one too long. */
function tidyPipeline(row: Pipeline): Result<Pipeline, Refusal> {
  const name = parseName(row.name ?? '', 'name');
  if (!name.ok) return name;
  return ok(
    compact({ ...row, name: name.value, sources: listed(row.sources), products: listed(row.products) }) as Pipeline
  );
}

/** A pipeline with the stages of a kit; it stands last until the rep moves it. */
export function addPipeline({ id, kit, fields }: AddPipeline, moment: Moment): Result<Write[], Refusal> {
  if (!kitNames.includes(kit)) return err({ kind: 'bad-setting', field: 'kit' });
  const row = tidyPipeline({ ...fields, id, createdAt: moment.now });
  return row.ok ? ok([{ table: 'pipelines', row: row.value }, ...stagesFrom(kit, id, moment)]) : row;
}

/** Fields not given stay. */
export function editPipeline(row: Pipeline, fields: PipelineFields, moment: Moment): Result<Write[], Refusal> {
  const after = tidyPipeline({ ...row, ...fields });
  if (!after.ok) return after;
  return ok([{ table: 'pipelines', row: after.value }, ...changesBetween(row.id, row, after.value, moment)]);
}

/** Gives every pipeline its place anew, so that the list is the same on every device. */
export function movePipeline({ id, to }: MovePipeline, pipelines: readonly Pipeline[], moment: Moment): Write[] {
  const all = pipelinesInOrder(pipelines);
  const others = all.filter(row => row.id !== id);
  const moved = others.toSpliced(Math.max(0, to), 0, ...all.filter(row => row.id === id));
  return moved.flatMap((row, index): Write[] => {
    const rank = index + 1;
    if (row.rank === rank) return [];
    return [{ table: 'pipelines', row: { ...row, rank } }, ...changesBetween(row.id, row, { ...row, rank }, moment)];
  });
}

/** The pipeline that new deals enter from now on, unless another claims them. */
export function choosePipeline(settings: Settings, pipeline: PipelineId, moment: Moment): Write[] {
  const after = { ...settings, pipeline };
  return [{ table: 'settings', row: after }, ...changesBetween(settings.id, settings, after, moment)];
}
