import type { Activity } from './activity.ts';
import type { Deal } from './deal.ts';
import type { FollowUp } from './follow-up.ts';
import type { GoalMetric } from './goal.ts';
import type { Person } from './person.ts';
import { unitsOf, type ScoreFacts } from './scorecard.ts';

/** The very records that a figure is made of. */
export type Evidence =
  | { readonly of: 'activities'; readonly rows: readonly Activity[] }
  | { readonly of: 'deals'; readonly rows: readonly Deal[] }
  | { readonly of: 'people'; readonly rows: readonly Person[] }
  | { readonly of: 'followUps'; readonly rows: readonly FollowUp[] };

/**
 * A record counts towards a figure when the figure of that record alone is not nothing. Asked of the metric
 * itself, so the list can never tell another story than the number.
 */
export function evidenceOf(metric: GoalMetric, facts: ScoreFacts): Evidence {
  const counts = (alone: Partial<ScoreFacts>) => unitsOf(metric, { ...facts, ...alone }) !== 0;
  switch (metric) {
    case 'dials':
    case 'connects':
    case 'positive-calls':
    case 'e-mails':
    case 'meetings-held':
    case 'demos-held':
    case 'visits-held':
    case 'touches':
    case 'inbound-answered':
      return { of: 'activities', rows: facts.activities.filter(row => counts({ activities: [row] })) };
    case 'follow-ups-done':
      return { of: 'followUps', rows: facts.followUps.filter(row => counts({ followUps: [row] })) };
    case 'new-prospects':
      return { of: 'people', rows: facts.people.filter(row => counts({ people: [row] })) };
    case 'opportunities':
    case 'leads-qualified':
    case 'wins':
    case 'revenue':
    case 'pipeline-created':
      return { of: 'deals', rows: facts.deals.filter(row => counts({ deals: [row] })) };
    case 'proposals':
      return { of: 'deals', rows: facts.deals.filter(row => counts({ deals: [row], changes: changesOf(row, facts) })) };
  }
}

const changesOf = ({ id }: Deal, { changes }: ScoreFacts) => changes.filter(({ of }) => of === id);
