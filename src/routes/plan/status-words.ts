import type { Pace } from '#lib/domain/plan/pace.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** How it goes against the plan, in words; behind is time to act. */
export function statusWords({ t, format }: Words, { pace, status }: Pace): string {
  if (pace === undefined || status === undefined) return t.plan.status.unknown;
  if (status === 'on-plan') return t.plan.status['on-plan'];
  return t.plan.status[status](format.percent(Math.abs(pace - 1)));
}
