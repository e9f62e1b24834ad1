import type { StageConversion } from '#lib/domain/metrics/stage-conversion.ts';
import type { TimeInStage } from '#lib/domain/metrics/time-in-stage.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** With fewer deals a rate would be chance, and is said in words instead. */
const enough = 10;

/** What is said of a stage's conversion: the rate, or why there is none, then what became of its deals. */
export function conversionLines(
  { t, format }: Words,
  stage: StageConversion
): { readonly rate: string; readonly part: number | undefined; readonly details: readonly string[] } {
  const { stages } = t.waterfall;
  const { hits, n, rate, interval } = stage.onward;
  const said = n === 0 ? stages.noneYet : n < enough ? stages.tooFew(hits, n) : stages.onward(format.percent(rate), n);
  const certain = interval && n >= enough;
  return {
    rate: said,
    part: n < enough ? undefined : rate,
    details: [
      ...(certain ? [stages.between(format.percent(interval.low), format.percent(interval.high))] : []),
      ...(stage.tooYoung > 0 ? [stages.young(stage.tooYoung)] : []),
      stages.fate(stage.reached, stage.movedOn, stage.lostHere, stage.stillHere),
      ...(stage.reached > stage.entered ? [stages.skipped(stage.reached - stage.entered)] : [])
    ]
  };
}

export function timeLine({ t, format }: Words, { n, mean, median }: TimeInStage): string {
  const { stages } = t.waterfall;
  if (mean === undefined || median === undefined) return stages.noTime;
  return stages.time(format.number(median, 1), format.number(mean, 1), n);
}
