import type { ChainCounts } from '#lib/domain/north-star/chain-counts.ts';

/** A year in which nothing happened, but for what the test says. */
export const aYear = (but: Partial<ChainCounts> = {}): ChainCounts => ({
  dials: 0,
  connects: 0,
  meetingsSet: 0,
  meetingsHeld: 0,
  opportunities: 0,
  won: 0,
  lost: 0,
  amounts: [],
  cycles: [],
  prospects: 0,
  ...but
});

/** A rep whose figures are the rules of thumb, with a good many cases of each. */
export const aFullYear = (but: Partial<ChainCounts> = {}): ChainCounts =>
  aYear({
    dials: 10_000,
    connects: 1_000,
    meetingsSet: 200,
    meetingsHeld: 160,
    opportunities: 80,
    won: 20,
    lost: 60,
    amounts: Array.from({ length: 20 }, (_, place) => 9_050_000 + place * 100_000),
    cycles: Array.from({ length: 20 }, (_, place) => 50 + place),
    prospects: 800,
    ...but
  });
