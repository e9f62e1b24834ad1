import { velocityOf } from '../forecast/levers.ts';
import type { Levers } from '../scenario.ts';

/** The rep's own figures that levers move, each as it is. Undefined where nobody knows it yet. */
export type LeverFigures = {
  /** 0…1. */
  readonly winRate: number | undefined;
  /** Minor units of the rep's currency. */
  readonly dealSize: number | undefined;
  /** Days. */
  readonly cycle: number | undefined;
  /** New opportunities a month. */
  readonly volume: number;
  /** Qualified deals that are open now. */
  readonly open: number;
};

/** Nothing moved. */
export const asItIs: Levers = { winRate: 1, dealSize: 1, cycle: 1, volume: 1 };

/** The figures with the levers moved. Nobody wins more than all; more volume is more open deals too. */
export function withLevers(figures: LeverFigures, levers: Levers): LeverFigures {
  const times = (figure: number | undefined, factor: number) => (figure === undefined ? undefined : figure * factor);
  const winRate = times(figures.winRate, levers.winRate);
  return {
    winRate: winRate === undefined ? undefined : Math.min(1, winRate),
    dealSize: times(figures.dealSize, levers.dealSize),
    cycle: times(figures.cycle, levers.cycle),
    volume: figures.volume * levers.volume,
    open: figures.open * levers.volume
  };
}

/** Sales velocity of figures, moved or not: minor units a day (requirement 108). */
export const velocityFrom = ({ open, winRate, dealSize, cycle }: LeverFigures): number | undefined =>
  velocityOf({ open, winRate, size: dealSize, cycle });
