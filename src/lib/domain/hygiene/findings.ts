import type { Deal } from '../deal.ts';
import { hygieneRules, type HygieneRule, type HygieneSettings, type Snooze } from '../hygiene-rules.ts';
import type { Day } from '../time.ts';
import type { Finding, HygieneFacts } from './facts.ts';
import { isWanted } from './limits.ts';
import { rules, severities } from './rules.ts';
import { isAsleep } from './snoozing.ts';

/** A deal with what is amiss, worst first, and what was put aside. */
export type Looked = {
  readonly deal: Deal;
  readonly facts: HygieneFacts;
  readonly findings: readonly Finding[];
  readonly asleep: readonly { readonly finding: Finding; readonly snooze: Snooze }[];
};

/** Severities of a deal's findings together: what ranks it, times the money at stake. */
export const weightOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { rule }) => sum + severities[rule], 0);

/** Is it being lost, or does it lie about itself? These are what Today speaks of. */
export const isUrgent = ({ findings }: Pick<Looked, 'findings'>): boolean =>
  findings.some(({ rule }) => severities[rule] === 3);

/**
 * Everything that the wanted rules find of one open deal. What is stale says with more weight that there was no touch,
 * so that is not said twice. Deals that are over or on hold have no findings.
 */
export function findingsOf(deal: Deal, facts: HygieneFacts, today: Day, settings: HygieneSettings): Finding[] {
  if (deal.status !== 'open') return [];
  const found = hygieneRules.flatMap(rule =>
    isWanted(rule, settings) ? (rules[rule](deal, facts, today, settings) ?? []) : []
  );
  const isStale = found.some(({ rule }) => rule === 'stale');
  return found
    .filter(({ rule }) => !isStale || rule !== 'no-touch')
    .sort((a, b) => severities[b.rule] - severities[a.rule]);
}

/** The findings of a deal, those that sleep apart. `snoozes` are those of this deal. */
export function look(
  { deal, facts, snoozes }: { readonly deal: Deal; readonly facts: HygieneFacts; readonly snoozes: readonly Snooze[] },
  today: Day,
  settings: HygieneSettings
): Looked {
  const all = findingsOf(deal, facts, today, settings);
  const sleeping = new Map<HygieneRule, Snooze>(
    snoozes.filter(snooze => isAsleep(snooze, today)).map(snooze => [snooze.rule, snooze])
  );
  const asleep = all.flatMap(finding => {
    const snooze = sleeping.get(finding.rule);
    return snooze ? [{ finding, snooze }] : [];
  });
  return { deal, facts, findings: all.filter(({ rule }) => !sleeping.has(rule)), asleep };
}
