import { chanceOfRun, numberOf } from './chance-of-run.ts';
import { poisson } from './poisson.ts';

/** An open deal that may be won in time. */
export type Chanced = { readonly id: string; readonly chance: number; readonly minor: number };

export type OddsQuestion = {
  /** What is still to be sold: minor units. Nought or less is reached already. */
  readonly rest: number;
  readonly open: readonly Chanced[];
  /** Deals that are not yet open and can be won in time, on average. */
  readonly newWins: number;
  /** Amounts of deals won, smallest first: what a new one brings is one of them. */
  readonly amounts: readonly number[];
};

/** How it ended in all runs. Money in minor units, on top of what is won already. */
export type QuotaOdds = {
  readonly runs: number;
  readonly odds: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** What each run brought, smallest first. */
  readonly outcomes: Float64Array;
};

export const allRuns = 10_000;

/** Runs between two breaths: about a millisecond on a phone. */
const piece = 250;

const newBusiness = numberOf('new business');

/**
 * The odds of a quota: how many of 10,000 possible futures reach it.
 *
 * Each run   every open deal is won or not by its own chance; new deals are won as often as a Poisson law with the mean
 *            `newWins` has it, and each brings one of the amounts of deals won
 * Formula    odds = runs that bring `rest` or more ÷ runs
 * Unit       ratio 0…1; money in minor units
 * Chance     worked out, not drawn (`chanceOfRun`): the same rows give the same odds on every device, in any order, and a
 *            better chance, amount or volume never gives worse odds
 * Left out   deals are independent of each other, which a bad year is not; what is sold after the end is not counted
 * Pieces     a generator, so that a screen can draw between pieces: it yields the runs that are done
 * Source     features E10 and G8
 */
export function* quotaOdds(question: OddsQuestion, runs = allRuns): Generator<number, QuotaOdds> {
  const bring = outcomeOf(question);
  const outcomes = new Float64Array(runs);
  let reached = 0;
  for (let run = 0; run < runs; run += 1) {
    const brought = bring(run);
    outcomes[run] = brought;
    if (brought >= question.rest) reached += 1;
    if (run % piece === piece - 1) yield run + 1;
  }
  outcomes.sort();
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map(part => outcomes[Math.floor((runs - 1) * part)] ?? 0);
  return { runs, odds: reached / runs, p10: p10 ?? 0, p50: p50 ?? 0, p90: p90 ?? 0, outcomes };
}

function outcomeOf({ open, newWins, amounts }: OddsQuestion): (run: number) => number {
  // Sums of floats depend on their order, and devices hold rows in different ones.
  const deals = open.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // Plain numbers side by side: ten million of them are looked at.
  const things = Uint32Array.from(deals, ({ id }) => numberOf(id));
  const chances = Float64Array.from(deals, ({ chance }) => chance);
  const worths = Float64Array.from(deals, ({ minor }) => minor);
  const sizes = Float64Array.from(amounts);
  const count = poisson(sizes.length > 0 ? newWins : 0);
  return run => {
    let sum = 0;
    for (let place = 0; place < things.length; place += 1)
      if (chanceOfRun(run, things[place] ?? 0) < (chances[place] ?? 0)) sum += worths[place] ?? 0;
    const wins = count(chanceOfRun(run, newBusiness));
    for (let win = 1; win <= wins; win += 1)
      sum += sizes[Math.floor(chanceOfRun(run, newBusiness + win) * sizes.length)] ?? 0;
    return sum;
  };
}

/** All pieces at once, for what is in no hurry. */
export function oddsNow(question: OddsQuestion, runs = allRuns): QuotaOdds {
  const pieces = quotaOdds(question, runs);
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
  }
}

/** The round number from which steps can be counted: 1, 2, 2.5, 5 with noughts. */
function roundUp(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return ([1, 2, 2.5, 5].find(lead => lead * power >= width * 0.999) ?? 10) * power;
}

/**
 * How many runs ended in which of up to `most` equal, round steps from nothing to the ninety-ninth percentile; the last
 * holds what is above it too.
 */
export function stepsOf({ outcomes }: QuotaOdds, most: number): { readonly from: number; readonly runs: number }[] {
  const top = outcomes[Math.floor((outcomes.length - 1) * 0.99)] ?? 0;
  const width = roundUp(Math.max(1, top / most));
  const counts = Array<number>(Math.min(most, Math.floor(top / width) + 1)).fill(0);
  for (const brought of outcomes) {
    const place = Math.min(counts.length - 1, Math.floor(brought / width));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((runs, place) => ({ from: place * width, runs }));
}
