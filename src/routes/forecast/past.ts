import { endedLately } from '#lib/book/forecast.ts';
import { pipelinePast } from '#lib/book/snapshots.ts';
import { allStages } from '#lib/book/stages.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { sourcedChance, type ChanceMode, type SourcedChance } from '#lib/domain/forecast/chance.ts';
import { habitsOf, outlookOf, type Habits, type Outlook } from '#lib/domain/forecast/outlook.ts';
import { placesOf, wayOf, type Places } from '#lib/domain/forecast/places.ts';
import { stageToWin, type Tally } from '#lib/domain/forecast/stage-to-win.ts';
import type { DealId, StageId } from '#lib/domain/ids.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import type { Day, Zone } from '#lib/domain/time.ts';

/** What history says of open deals: read once, and anew when it changes. */
export type Past = {
  readonly places: Places;
  /** The chance written at each stage in use, in percent. */
  readonly defaults: ReadonlyMap<StageId, number>;
  readonly tallies: ReadonlyMap<StageId, Tally>;
  readonly histories: ReadonlyMap<DealId, DealHistory>;
  readonly habits: Habits;
};

export async function readPast(book: Book, zone: Zone, today: Day): Promise<Past> {
  const [{ histories }, lately, stages] = await Promise.all([
    pipelinePast(book, zone),
    endedLately(book, zone),
    allStages(book)
  ]);
  const places = placesOf(stages);
  const ways = histories.flatMap(history => wayOf(history, places) ?? []);
  return {
    places,
    defaults: new Map(stages.map(({ id, probability }) => [id, probability])),
    tallies: stageToWin(ways, places),
    histories: new Map(histories.map(history => [history.deal, history])),
    habits: habitsOf(lately, places, today)
  };
}

/** The chance of an open deal, on the stage where it stands now whatever that was called before. */
export function chanceIn(past: Past, deal: Deal, mode: ChanceMode): SourcedChance | undefined {
  const place = past.places.get(deal.stage);
  const probability = place && past.defaults.get(place.stage);
  const tally = past.tallies.get(deal.stage) ?? { won: 0, n: 0 };
  return sourcedChance(deal, probability === undefined ? undefined : { probability, tally }, mode);
}

export const outlookIn = (past: Past, deal: Deal, today: Day): Outlook =>
  outlookOf(deal, past.histories.get(deal.id), past.habits, today);
