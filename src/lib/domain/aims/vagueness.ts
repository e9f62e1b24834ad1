import type { Aim } from '../aim.ts';
import { goalMetrics } from '../goal.ts';
import { parseDay, type Day } from '../time.ts';

/** Why something is a wish and not yet an aim, in the order in which a rep is asked. */
export const vague = [
  'no-objective',
  'no-metric',
  'no-number',
  'below-base',
  'no-date',
  'date-past',
  'date-far'
] as const;
export type Vague = (typeof vague)[number];

/** An aim that is being written: anything may still be missing. */
export type AimDraft = Partial<Pick<Aim, 'metric' | 'number' | 'base' | 'by' | 'objective'>> & Pick<Aim, 'style'>;

/** Further than three years nobody can say whether it is within reach. */
const furthest = 3;

/**
 * What an aim lacks to be specific, measurable and bound in time (requirement 134): "sell more" has no figure, no number
 * and no date. Fewer than the rep did in as long a time before is no aim either; as many is, for it may be hard to hold.
 * Whether it can be done is another question (`aimWork`): that is warned of and never refused.
 */
export function vagueIn({ metric, number, base, by, objective, style }: AimDraft, today: Day): Vague[] {
  const day = parseDay(by ?? '');
  const isNumber = number !== undefined && number > 0 && Number.isFinite(number);
  const limit = `${String(Number(today.slice(0, 4)) + furthest)}${today.slice(4)}`;
  const found: Readonly<Record<Vague, boolean>> = {
    'no-objective': style === 'okr' && !objective?.trim(),
    'no-metric': metric === undefined || !goalMetrics.includes(metric),
    'no-number': !isNumber,
    'below-base': isNumber && base !== undefined && number < base,
    'no-date': !day,
    'date-past': day !== undefined && day <= today,
    'date-far': day !== undefined && day > limit
  };
  return vague.filter(kind => found[kind]);
}
