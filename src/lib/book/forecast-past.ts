import type { Deal } from '#lib/domain/deal.ts';
import { sourcedChance, type ChanceMode, type SourcedChance } from '#lib/domain/forecast/chance.ts';
import { tracesOf, frozenWeeks, type FrozenQuestion, type FrozenWeek } from '#lib/domain/forecast/frozen.ts';
import { habitsOf, outlookOf, type Habits, type Outlook } from '#lib/domain/forecast/outlook.ts';
import { placesOf, wayOf, type Places, type Way } from '#lib/domain/forecast/places.ts';
import { saidChances, stageDefaults, toldOf, type Statement } from '#lib/domain/forecast/said-chances.ts';
import { stageToWin, type Tally } from '#lib/domain/forecast/stage-to-win.ts';
import type { DealId, StageId } from '#lib/domain/ids.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Day, Zone } from '#lib/domain/time.ts';
import { endedLately, stageChances } from './forecast.ts';
import { inBreaths } from './in-pieces.ts';
import { pipelinePast } from './snapshots.ts';
import { allStages } from './stages.ts';
import type { Book } from './tables.ts';

/** What history says of open deals. */
export type ForecastPast = {
  readonly places: Places;
  /** The chance written at each stage, in percent. */
  readonly defaults: ReadonlyMap<StageId, number>;
  readonly tallies: ReadonlyMap<StageId, Tally>;
  readonly histories: ReadonlyMap<DealId, DealHistory>;
  readonly habits: Habits;
};

export async function forecastPast(book: Book, zone: Zone, today: Day): Promise<ForecastPast> {
  const [{ histories }, lately, stages] = await Promise.all([
    pipelinePast(book, zone),
    endedLately(book, zone),
    allStages(book)
  ]);
  const places = placesOf(stages);
  const ways = await inBreaths(histories, history => wayOf(history, places));
  return {
    places,
    defaults: new Map(stages.map(({ id, probability }) => [id, probability])),
    tallies: stageToWin(
      ways.filter(way => way !== undefined),
      places
    ),
    histories: new Map(histories.map(history => [history.deal, history])),
    habits: habitsOf(lately, places, today)
  };
}

/** The chance of an open deal, on the stage where it stands now whatever that was called before. */
export function chanceIn(past: ForecastPast, deal: Deal, mode: ChanceMode): SourcedChance | undefined {
  const place = past.places.get(deal.stage);
  const probability = place && past.defaults.get(place.stage);
  const tally = past.tallies.get(deal.stage) ?? { won: 0, n: 0 };
  return sourcedChance(deal, probability === undefined ? undefined : { probability, tally }, mode);
}

export const outlookIn = (past: ForecastPast, deal: Deal, today: Day): Outlook =>
  outlookOf(deal, past.histories.get(deal.id), past.habits, today);

/** All there is to say of forecasts that were made. */
export type ForecastsMade = {
  readonly histories: readonly DealHistory[];
  /** Every chance of a deal that has ended. */
  readonly statements: readonly Statement[];
  readonly ways: readonly Way[];
  readonly stages: readonly Stage[];
  readonly places: Places;
};

export async function forecastsMade(book: Book, zone: Zone): Promise<ForecastsMade> {
  const [{ histories }, stages, changes] = await Promise.all([
    pipelinePast(book, zone),
    allStages(book),
    stageChances(book)
  ]);
  const places = placesOf(stages);
  const told = (await inBreaths(histories, history => toldOf(history, places))).filter(one => one !== undefined);
  const { spoken, say } = saidChances(told, places, stageDefaults(stages, changes));
  const statements = (await inBreaths(spoken, say)).filter(one => one !== undefined);
  return { histories, statements, stages, places, ways: told.map(({ way }) => way) };
}

/** The frozen weeks of a long past, worked out in breaths. */
export async function weeksFrozen(
  histories: readonly DealHistory[],
  question: FrozenQuestion
): Promise<readonly FrozenWeek[]> {
  const traces = await inBreaths(histories, history => tracesOf(history, question));
  return frozenWeeks(traces.flat(), question);
}
