import type { FieldChange } from '../change.ts';
import type { DealId, StageId } from '../ids.ts';
import type { DealHistory, Standing } from '../pipeline-history/standing.ts';
import type { Stage } from '../pipeline.ts';
import type { Day } from '../time.ts';
import { sourcedChance, type ChanceMode } from './chance.ts';
import { wayOf, type Places, type Way } from './places.ts';
import { Tallies } from './stage-to-win.ts';

/** The chance written at a stage on a day, in percent. */
export type DefaultOn = (stage: StageId, day: Day) => number | undefined;

/** Before the first change a stage had what that change says it was; a stage never changed has what it has. */
export function stageDefaults(stages: readonly Stage[], changes: readonly FieldChange[]): DefaultOn {
  const byId = new Map(stages.map(stage => [stage.id, stage]));
  const told = Map.groupBy(
    changes
      .filter(({ field, deletedAt }) => field === 'probability' && deletedAt === undefined)
      .toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1)),
    ({ of }) => of
  );
  return (stage, day) => {
    const known = told.get(stage);
    if (!known) return byId.get(stage)?.probability;
    const then = known.findLast(change => change.day <= day)?.to ?? known[0]?.from;
    return typeof then === 'number' ? then : byId.get(stage)?.probability;
  };
}

/** What was said of a deal on a day, by each way of asking, and what came of it. */
export type Statement = {
  readonly deal: DealId;
  readonly day: Day;
  /** In percent. */
  readonly said: Readonly<Record<ChanceMode, number>>;
  readonly won: boolean;
};

type Spoken = { readonly way: Way; readonly day: Day; readonly standing: Standing };

/** A deal that has ended, and the days on which a chance of it was said. */
export type Told = { readonly way: Way; readonly spoken: readonly Spoken[] };

/**
 * What one deal's history tells of its chances; nothing while it is open.
 *
 * Counts   what stood at the end of a day on which the deal was open, so that a deal moved and won on one day is no
 *          prophecy: when it came to a stage, and when the rep said another chance
 */
export function toldOf(history: DealHistory, places: Places): Told | undefined {
  const way = wayOf(history, places);
  return way && { way, spoken: spokenOf(history, way) };
}

function spokenOf({ turns }: DealHistory, way: Way): Spoken[] {
  const spoken: Spoken[] = [];
  let last: Standing | undefined;
  for (const [place, { day, after }] of turns.entries()) {
    if (turns[place + 1]?.day === day || after?.status !== 'open') continue;
    if (last?.stage === after.stage && last.probability === after.probability) continue;
    spoken.push({ way, day, standing: after });
    last = after;
  }
  return spoken;
}

/**
 * Every chance that was said of a deal that has ended since, in the order of days, and what came of each.
 *
 * Counts   the stage's chance as it was written there then, and own history as that of the deals that had ended by
 *          then: nobody is given what was known only later
 * @returns what was spoken, and `say`, which has to be asked of each in its turn, for history grows meanwhile: so a
 *          long past can be gone through bit by bit
 */
export function saidChances(
  told: readonly Told[],
  places: Places,
  defaultOn: DefaultOn
): { readonly spoken: readonly Spoken[]; readonly say: (one: Spoken) => Statement | undefined } {
  const ends = told.map(({ way }) => way).toSorted((a, b) => (a.endedOn < b.endedOn ? -1 : 1));
  const tallies = new Tallies();
  let next = 0;
  const say = ({ way, day, standing }: Spoken): Statement | undefined => {
    for (let end = ends[next]; end && end.endedOn < day; end = ends[next]) {
      tallies.add(end);
      next += 1;
    }
    const [place, probability] = [places.get(standing.stage), defaultOn(standing.stage, day)];
    if (!place || probability === undefined) return undefined;
    const odds = { probability, tally: tallies.at(place) };
    const by = (mode: ChanceMode) => sourcedChance(standing, odds, mode)?.percent ?? probability;
    const said = { word: by('word'), stage: by('stage'), history: by('history') };
    return { deal: way.deal, day, said, won: way.won };
  };
  return { spoken: told.flatMap(one => one.spoken).toSorted(byDay), say };
}

const byDay = (a: Spoken, b: Spoken): number =>
  a.day === b.day ? (a.way.deal < b.way.deal ? -1 : 1) : a.day < b.day ? -1 : 1;
