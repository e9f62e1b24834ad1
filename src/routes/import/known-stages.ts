import { allStages } from '#lib/book/stages.ts';
import type { PipelineId } from '#lib/domain/ids.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { inUse, leadingTo } from '#lib/domain/pipelines/standing.ts';
import type { PlanOptions } from '#lib/engine/reading-client.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** The stages in use of a pipeline, with every name that a file may call them by: retired ones go by their heir. */
export async function knownStages({ book, words }: Workspace, pipeline: PipelineId): Promise<PlanOptions['stages']> {
  const namesOf = ({ name, code }: Stage) =>
    [name, code && words.t.terms.stages[code]].filter(text => text !== undefined);
  const all = await allStages(book);
  const used = inUse(pipeline, all);
  const taken = new Set(used.flatMap(namesOf));
  return used.map(stage => {
    const { id, rank, code } = stage;
    const leading = new Set(leadingTo(id, all));
    const gone = all.filter(one => one.id !== id && leading.has(one.id));
    const names = [...namesOf(stage), ...gone.flatMap(namesOf).filter(name => !taken.has(name))];
    return { id, rank, names, ...(code && { code }) };
  });
}
