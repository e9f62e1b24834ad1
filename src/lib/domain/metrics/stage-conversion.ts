import type { DealId, PipelineId, StageId } from '../ids.ts';
import { isWithin, type Period } from '../period.ts';
import type { DealHistory } from '../pipeline-history/standing.ts';
import { stageVisits, type StageVisit } from '../pipeline-history/stage-visits.ts';
import { addDays, type Day } from '../time.ts';
import { timeInStage, type TimeInStage } from './time-in-stage.ts';
import { wilson, type Interval } from './wilson.ts';

/** A share of the deals that could show it. */
export type Share = {
  readonly hits: number;
  readonly n: number;
  readonly rate: number | undefined;
  /** Where the true rate lies with 95 % confidence. */
  readonly interval: Interval | undefined;
};

/** What became of the deals of one stage. `reached` = `movedOn` + `lostHere` + `stillHere`, always. */
export type StageConversion = {
  readonly stage: StageId;
  /** Deals that came to the stage or past it. */
  readonly reached: number;
  /** Of those, deals that stood on it. The others skipped it. */
  readonly entered: number;
  readonly movedOn: number;
  readonly lostHere: number;
  readonly stillHere: number;
  readonly won: number;
  /** Of the deals whose fate here is known. */
  readonly decided: Share;
  /** Of the deals that reached it in the period and have had time. */
  readonly onward: Share;
  /** Deals of the period that have not had time yet. */
  readonly tooYoung: number;
  readonly time: TimeInStage;
  readonly deals: readonly DealId[];
};

/** What the stages of one pipeline are asked about. */
export type StageQuestion = {
  readonly pipeline: PipelineId;
  /** In the order of the pipeline. */
  readonly stages: readonly StageId[];
  /** As which stage another one counts; itself when stages are told as they were. */
  readonly countsAs?: (stage: StageId) => StageId;
  /** When the deals of `onward` came to a stage. */
  readonly period: Period;
  readonly today: Day;
};

/** One deal's way through the stages: the furthest it came, when it came to each or past it, and how it ended. */
type Way = {
  readonly deal: DealId;
  readonly visits: readonly StageVisit[];
  readonly furthest: number;
  readonly reachedOn: readonly (Day | undefined)[];
  readonly end: 'won' | 'lost' | undefined;
};

/**
 * Stage-to-stage conversion: how many of the deals that come to a stage go on from it.
 *
 * Formula  decided = moved on ÷ (moved on + lost here), of all deals; onward = moved on ÷ all, of the deals that
 *          reached the stage in the period and at least its median time in stage ago (so that a good month of new
 *          deals does not look like a bad one)
 * Unit     ratios, 0…1; `undefined` where nothing counts (0 ÷ 0 is not 0 %)
 * Counts   a stage that was skipped was passed: reached means this stage or any later one. Moved on means a later
 *          stage, or won. A deal is lost at the furthest stage it came to: lost is not progress. Deals on hold or
 *          gone to another pipeline are still here
 * Source   requirements 101. Not the win rate (96): its denominator is the deals that ended
 */
export function stageConversion(histories: readonly DealHistory[], question: StageQuestion): StageConversion[] {
  const ways = histories.flatMap(history => wayOf(history, question));
  const visits = ways.flatMap(way => way.visits);
  return question.stages.map((stage, place) => conversionAt(place, { stage, ways, visits, question }));
}

function wayOf(history: DealHistory, { pipeline, stages, countsAs = stage => stage }: StageQuestion): Way[] {
  const end = history.turns.at(-1)?.after;
  const mapped = stageVisits(history).map(visit => ({ ...visit, stage: countsAs(visit.stage) }));
  const visits = mapped.filter(visit => visit.pipeline === pipeline && stages.includes(visit.stage));
  if (!end || visits.length === 0) return [];
  const places = visits.map(({ stage }) => stages.indexOf(stage));
  const isHere = end.pipeline === pipeline;
  const outcome = isHere && (end.status === 'won' || end.status === 'lost') ? end.status : undefined;
  const reachedOn = stages.map((_, place) => visits.find((_visit, at) => (places[at] ?? -1) >= place)?.from);
  return [{ deal: history.deal, visits: joined(visits), furthest: Math.max(...places), reachedOn, end: outcome }];
}

/** A move between two stages that count as one is no move. */
function joined(visits: readonly StageVisit[]): StageVisit[] {
  const stays: StageVisit[] = [];
  for (const visit of visits) {
    const last = stays.at(-1);
    if (last?.stage !== visit.stage || last.until !== visit.from) stays.push(visit);
    else stays.splice(-1, 1, { ...visit, from: last.from });
  }
  return stays;
}

type Asked = {
  readonly stage: StageId;
  readonly ways: readonly Way[];
  readonly visits: readonly StageVisit[];
  readonly question: StageQuestion;
};

function conversionAt(place: number, { stage, ways, visits, question }: Asked): StageConversion {
  const reached = ways.filter(({ furthest }) => furthest >= place);
  const movedOn = reached.filter(way => hasMovedOn(way, place));
  const lostHere = reached.filter(({ furthest, end }) => furthest === place && end === 'lost').length;
  const time = timeInStage(visits, stage);
  const { ripe, tooYoung } = cohort(reached, place, { time, question });
  return {
    ...{ stage, time, tooYoung, lostHere, reached: reached.length, movedOn: movedOn.length },
    entered: reached.filter(way => way.visits.some(visit => visit.stage === stage)).length,
    stillHere: reached.length - movedOn.length - lostHere,
    won: reached.filter(({ end }) => end === 'won').length,
    decided: share(movedOn.length, movedOn.length + lostHere),
    onward: share(ripe.filter(way => hasMovedOn(way, place)).length, ripe.length),
    deals: reached.map(({ deal }) => deal)
  };
}

const hasMovedOn = ({ furthest, end }: Way, place: number): boolean => furthest > place || end === 'won';

/** The deals of the period, those with and those without the time that half of all stays take. */
function cohort(
  reached: readonly Way[],
  place: number,
  { time, question: { period, today } }: { time: TimeInStage; question: StageQuestion }
): { ripe: readonly Way[]; tooYoung: number } {
  const asked = reached.filter(({ reachedOn }) => {
    const day = reachedOn[place];
    return day !== undefined && isWithin(day, period);
  });
  const before = time.median === undefined ? undefined : addDays(today, -Math.ceil(time.median));
  const ripe = asked.filter(({ reachedOn }) => before !== undefined && (reachedOn[place] ?? today) <= before);
  return { ripe, tooYoung: asked.length - ripe.length };
}

const share = (hits: number, n: number): Share => ({
  hits,
  n,
  rate: n === 0 ? undefined : hits / n,
  interval: wilson(hits, n)
});
