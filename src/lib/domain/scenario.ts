import type { ScenarioId } from './ids.ts';
import type { Instant } from './time.ts';

/** What could be otherwise: each a factor of the rep's own figure, 1 is as it is (features E5). */
export const levers = ['winRate', 'dealSize', 'cycle', 'volume'] as const;
export type Lever = (typeof levers)[number];
export type Levers = Readonly<Record<Lever, number>>;

/** A what-if that the rep has kept. */
export type Scenario = {
  readonly id: ScenarioId;
  readonly name: string;
  readonly levers: Levers;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
