import { daysBetween, type Day } from '../time.ts';

/** How near the expected close is, as a factor, and the days that it comes from: negative ones have gone by. */
export type Urgency = { readonly factor: number; readonly days?: number };

/** The factor of deals that close within so many days. */
const steps = [
  { within: 7, factor: 2 },
  { within: 14, factor: 1.5 },
  { within: 30, factor: 1.25 },
  { within: 90, factor: 1 }
] as const;

const farAway = 0.75;
const unsaid = 1;

/**
 * Urgency: what a deal weighs more or less because of its closing day.
 *
 * Formula  2 to seven days ahead and for a day gone by, 1.5 to fourteen, 1.25 to thirty, 1 to ninety, 0.75 after that,
 *          and 1 where no day is said, for nobody knows
 * Unit     factor, never growing with the distance
 * Source   our own steps; feature F2 asks for a rule that is shown
 */
export function urgencyOf(closeOn: Day | undefined, today: Day): Urgency {
  if (closeOn === undefined) return { factor: unsaid };
  const days = daysBetween(today, closeOn);
  return { factor: steps.find(({ within }) => days <= within)?.factor ?? farAway, days };
}
