import type { HygieneRule, HygieneSettings } from '../hygiene-rules.ts';

/** A limit that the rep may set: our own rule of thumb until then. */
export type Limit = {
  readonly usual: number;
  readonly unit: 'days' | 'times' | 'people' | 'points';
  readonly least: number;
  readonly most: number;
};

/** Rules without a limit here ask whether something is there, or compare with the rep's own history. */
export const hygieneLimits: Readonly<Partial<Record<HygieneRule, Limit>>> = {
  'no-touch': { usual: 30, unit: 'days', least: 1, most: 365 },
  pushed: { usual: 3, unit: 'times', least: 1, most: 50 },
  'amount-unchanged': { usual: 60, unit: 'days', least: 1, most: 730 },
  'single-contact': { usual: 2, unit: 'people', least: 2, most: 20 },
  'probability-off': { usual: 25, unit: 'points', least: 5, most: 100 },
  stale: { usual: 30, unit: 'days', least: 7, most: 90 }
};

/** The rep's own limit, kept within its range, else ours. */
export function limitOf(rule: HygieneRule, settings: HygieneSettings): number {
  const limit = hygieneLimits[rule];
  if (!limit) return 0;
  return Math.min(limit.most, Math.max(limit.least, Math.round(settings[rule]?.limit ?? limit.usual)));
}

export const isWanted = (rule: HygieneRule, settings: HygieneSettings): boolean => settings[rule]?.off !== true;

/** The first rule whose setting cannot be kept. Limits are whole numbers within their range. */
export function badHygiene(settings: HygieneSettings): HygieneRule | undefined {
  const rules = Object.keys(settings) as HygieneRule[];
  return rules.find(rule => {
    const [wanted, range] = [settings[rule]?.limit, hygieneLimits[rule]];
    if (wanted === undefined) return false;
    return !range || !Number.isInteger(wanted) || wanted < range.least || wanted > range.most;
  });
}
