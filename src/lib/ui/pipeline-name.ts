import type { Pipeline } from '#lib/domain/pipeline.ts';
import type { Words } from './words.svelte.ts';

/** A pipeline goes by its own name; the first one has none until the rep gives it one. */
export const pipelineName = (words: Words, pipeline: Pick<Pipeline, 'name'> | undefined): string =>
  pipeline?.name ?? words.t.board.mainPipeline;
