import { fold } from '../fold.ts';
import type { PipelineId } from '../ids.ts';
import type { Pipeline, Stage } from '../pipeline.ts';

const rankOf = ({ rank }: Pipeline): number => rank ?? Number.MAX_SAFE_INTEGER;

/** By the rep's order; those without a place follow, the oldest first. */
export const pipelinesInOrder = (pipelines: readonly Pipeline[]): Pipeline[] =>
  [...pipelines].sort((a, b) => rankOf(a) - rankOf(b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

/** The pipeline that new deals enter: the chosen one, or, when another device has removed it, the first. */
export const defaultPipeline = (
  chosen: PipelineId | undefined,
  pipelines: readonly Pipeline[]
): PipelineId | undefined =>
  pipelines.find(({ id }) => id === chosen)?.id ?? pipelinesInOrder(pipelines)[0]?.id ?? chosen;

const key = (text: string): string => fold(text.trim());

const has = (names: readonly string[] | undefined, wanted: string | undefined): boolean =>
  wanted !== undefined && key(wanted) !== '' && (names ?? []).some(name => key(name) === key(wanted));

type Origin = { readonly source?: string | undefined; readonly product?: string | undefined };

/** The first pipeline, in the rep's order, that claims this source or this product. Case and diacritics do not matter. */
export const claimedBy = ({ source, product }: Origin, pipelines: readonly Pipeline[]): PipelineId | undefined =>
  pipelinesInOrder(pipelines).find(({ sources, products }) => has(sources, source) || has(products, product))?.id;

/**
 * The stage of another pipeline that a deal comes to: of the same kind, else of the same name, else with the nearest
 * chance (of two equally near the earlier). Undefined where there is no stage.
 */
export function likeliest(
  from: Pick<Stage, 'code' | 'name' | 'probability'>,
  stages: readonly Stage[]
): Stage | undefined {
  const { code, name } = from;
  const same =
    (code && stages.find(stage => stage.code === code)) ??
    (name ? stages.find(stage => key(stage.name ?? '') === key(name)) : undefined);
  if (same) return same;
  const far = (stage: Stage) => Math.abs(stage.probability - from.probability);
  return stages.toSorted((a, b) => far(a) - far(b))[0];
}
