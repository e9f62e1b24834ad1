import type { GoalMetric } from '#lib/domain/goal.ts';
import type { Currency } from '#lib/domain/money.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

export const isMoney = (metric: GoalMetric): boolean => metric === 'revenue' || metric === 'pipeline-created';

/** Units as they are read: a count, or an amount of money. */
export const countIn = ({ format }: Words, metric: GoalMetric, { n, currency }: { n: number; currency: Currency }) =>
  isMoney(metric) ? format.money({ minor: n, currency }) : format.number(n, 1);
