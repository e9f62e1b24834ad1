import type { DeviceId, Id } from './ids.ts';
import type { Stamp } from './stamp.ts';
import { dayOf, type Day, type Instant, type Zone } from './time.ts';

/** Where and when a decision is made: handed in, so that the rules need no clock and no chance of their own. */
export type Moment = {
  readonly now: Instant;
  /** The rep's reporting zone: travel does not move a call to another day. */
  readonly zone: Zone;
  readonly device: DeviceId;
  /** Each call gives a later stamp. */
  readonly stamp: () => Stamp;
  /** Each call gives an id that no other device will make. */
  readonly newId: <Kind extends string>(kind: Kind) => Id<Kind>;
};

export const today = ({ now, zone }: Moment): Day => dayOf(now, zone);
