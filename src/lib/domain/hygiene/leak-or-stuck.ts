import type { HygieneSettings } from '../hygiene-rules.ts';
import type { Day } from '../time.ts';
import type { Deal } from '../deal.ts';
import type { HygieneFacts } from './facts.ts';
import { closeDatePast } from './close-date-past.ts';
import { noNextStep } from './no-next-step.ts';
import { silenceOf } from './silence.ts';
import { stageAge } from './stage-age.ts';
import { quietLimit } from './stale.ts';

export type Trouble = 'leaking' | 'stuck';

/**
 * How an open deal is being lost: two ways that want different remedies.
 *
 * Leaking  dropped without a decision: no next step, and quiet for longer than it may be or past its closing day
 * Stuck    in touch, by a touch within that time or a promised step, and longer on its stage than won deals are
 * Range    one of them, never both; undefined for a deal that is neither, is over or is on hold. Nothing is stuck
 *          on a stage with too little history
 * Source   features F7, requirements 174 (001:113-127)
 */
export function troubleOf(deal: Deal, facts: HygieneFacts, today: Day, settings: HygieneSettings): Trouble | undefined {
  if (deal.status !== 'open') return undefined;
  const isQuiet = silenceOf(facts, today).days > quietLimit(facts, settings);
  const isPast = closeDatePast(deal, facts, today, settings) !== undefined;
  if (noNextStep(deal, facts, today, settings) && (isQuiet || isPast)) return 'leaking';
  const isInTouch = !isQuiet || facts.committed !== undefined;
  return isInTouch && stageAge(deal, facts, today, settings) ? 'stuck' : undefined;
}
