import type { Levers } from '../scenario.ts';

/** The rep's own figures that levers move, each as it is. */
export type LeverFigures = {
  /** 0…1. */
  readonly winRate: number;
  /** Minor units of the rep's currency. */
  readonly dealSize: number;
  /** Days. */
  readonly cycle: number;
  /** New opportunities a month. */
  readonly volume: number;
  /** Qualified deals that are open now. */
  readonly open: number;
};

/** Nothing moved. */
export const asItIs: Levers = { winRate: 1, dealSize: 1, cycle: 1, volume: 1 };

/** The figures with the levers moved. Nobody wins more than all; more volume is more open deals too. */
export function withLevers(figures: LeverFigures, levers: Levers): LeverFigures {
  return {
    winRate: Math.min(1, figures.winRate * levers.winRate),
    dealSize: figures.dealSize * levers.dealSize,
    cycle: figures.cycle * levers.cycle,
    volume: figures.volume * levers.volume,
    open: figures.open * levers.volume
  };
}

/**
 * Sales velocity: how much money the pipeline brings a day.
 *
 * Formula  open qualified deals × win rate × average won deal ÷ cycle
 * Unit     minor units a day; `undefined` for a cycle of nought
 * Source   requirement 108
 */
export function velocityOf({ open, winRate, dealSize, cycle }: LeverFigures): number | undefined {
  return cycle > 0 ? (open * winRate * dealSize) / cycle : undefined;
}
