import { isConversation, touchesThat } from './calls-in.ts';
import { divided } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { openedIn } from './opportunities.ts';

/**
 * Calls to interest.
 *
 * Formula  conversations by phone ÷ deals opened: so many conversations until somebody wants to buy
 * Unit     times; undefined where nothing was opened. n is the deals opened, hits the conversations
 * Counts   calls in which a person was spoken with, by their day, and deals by the date opened
 * Source   requirement 118. Not dials per deal, and not how many calls one buyer needed
 */
export const callsToInterest: Metric = {
  key: 'calls-to-interest',
  unit: 'times',
  tells: 'leading',
  better: 'less',
  dependsOn: ['smoothing'],
  needs: ['touches', 'deals'],
  of: callsToInterestOf
};

function callsToInterestOf(facts: MetricFacts): MetricFigure {
  const conversations = touchesThat(facts, isConversation);
  const n = openedIn(facts.deals, facts.period).length;
  const evidence = { of: 'activities', rows: conversations.rows } as const;
  return { value: divided(n, conversations.n), n, hits: conversations.n, evidence };
}
