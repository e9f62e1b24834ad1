import type { ScoreFacts } from '#lib/domain/scorecard.ts';
import { fridayDay, warsaw } from './builders.ts';

/** An empty Friday, but for what the test puts in it. */
export const someFacts = (but: Partial<ScoreFacts> = {}): ScoreFacts => ({
  period: { from: fridayDay, to: fridayDay },
  activities: [],
  deals: [],
  people: [],
  followUps: [],
  changes: [],
  stages: [],
  currency: 'PLN',
  zone: warsaw,
  ...but
});
