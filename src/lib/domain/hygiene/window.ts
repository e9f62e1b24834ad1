import type { HygieneSettings } from '../hygiene-rules.ts';
import { addDays, type Day } from '../time.ts';
import type { StageNorm } from './facts.ts';
import { limitOf } from './limits.ts';
import { quietLimit } from './stale.ts';

/** From which day on touches have to be known, so that no rule about silence is answered otherwise by an older one. */
export function touchesFrom(today: Day, settings: HygieneSettings, norms: ReadonlyMap<unknown, StageNorm>): Day {
  const quiet = [...norms.values()].map(quietNorm => quietLimit({ quietNorm }, settings));
  return addDays(today, -1 - Math.max(limitOf('no-touch', settings), quietLimit({}, settings), ...quiet));
}
