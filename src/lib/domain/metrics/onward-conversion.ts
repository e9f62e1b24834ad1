import type { PipelineId } from '../ids.ts';
import { countsAs, inUse } from '../pipelines/standing.ts';
import { leftOut, rateOf, sumOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure, Part } from './metric.ts';
import { stageConversion, type StageConversion } from './stage-conversion.ts';

/**
 * Stage-to-stage conversion of all pipelines, and of each stage.
 *
 * Formula  deals that went on ÷ deals that came to a stage in the period and have had its median time; the whole pools
 *          the stages: Σ went on ÷ Σ came
 * Unit     ratio, 0…1, with its 95 % interval; a part for each stage in use, in the order of the pipelines
 * Counts   as stageConversion has it, retired stages under those they were mapped to. Deals that came too lately are told
 *          as too young
 * Source   requirement 101. Not the win rate, and not the share of deals that stand on a stage today
 */
export const onwardConversion: Metric = {
  key: 'stage-conversion',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals', 'histories'],
  of: onwardOf
};

function onwardOf(facts: MetricFacts): MetricFigure {
  const stages = onwardByStage(facts);
  const came = new Set(stages.flatMap(({ onward, deals }) => (onward.n > 0 ? deals : [])));
  const rows = facts.deals.filter(({ id }) => came.has(id));
  const hits = sumOf(stages.map(({ onward }) => onward.hits));
  const n = sumOf(stages.map(({ onward }) => onward.n));
  return {
    ...rateOf(hits, n, { of: 'deals', rows }),
    parts: { by: 'stage', rows: stages.map(partOf) },
    ...leftOut({ 'too-young': sumOf(stages.map(({ tooYoung }) => tooYoung)) })
  };
}

const partOf = ({ stage, onward }: StageConversion): Part => ({
  ...{ key: stage, value: onward.rate, n: onward.n, hits: onward.hits, interval: onward.interval }
});

/** The conversion at each stage in use, of every pipeline that has stages. */
export function onwardByStage({ histories, stages, period, today }: MetricFacts): StageConversion[] {
  const counting = new Map(stages.map(({ id }) => [id, countsAs(id, stages)]));
  const pipelines = [...new Set<PipelineId>(stages.map(({ pipeline }) => pipeline))].sort();
  return pipelines.flatMap(pipeline =>
    stageConversion(histories, {
      ...{ pipeline, period, today, stages: inUse(pipeline, stages).map(({ id }) => id) },
      countsAs: stage => counting.get(stage) ?? stage
    })
  );
}
