import type { PipelineId } from '#lib/domain/ids.ts';
import type { Pipeline } from '#lib/domain/pipeline.ts';
import { note, noted } from '../preferences.ts';

const key = 'pipeline';
const all = 'all';

/** The pipeline that this device looked at last; undefined for all of them, and the rep's own first before any choice. */
export function chosenPipeline(pipelines: readonly Pipeline[], usual: PipelineId | undefined): PipelineId | undefined {
  // The only one shows all, so that what was won in a pipeline deleted since is not lost from sight.
  if (pipelines.length < 2) return undefined;
  const kept = noted(key);
  if (kept === all) return undefined;
  return pipelines.find(({ id }) => id === kept)?.id ?? usual;
}

export const rememberPipeline = (id: PipelineId | undefined): void => {
  note(key, id ?? all);
};
