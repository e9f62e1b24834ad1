import type { Pipeline } from '#lib/domain/pipeline.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** A pipeline goes by the rep's own name; the one of the first minute has none. */
export const pipelineName = (words: Words, { name }: Pick<Pipeline, 'name'>): string =>
  name ?? words.t.board.mainPipeline;
