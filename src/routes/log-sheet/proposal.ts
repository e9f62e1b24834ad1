import { isAppointment, type Channel } from '#lib/domain/channel.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { onDay, type FollowUp } from '#lib/domain/follow-up.ts';
import { proposeNext, type NextStep, type Outcome } from '#lib/domain/outcome.ts';
import { stageAfter } from '#lib/domain/pipelines/standing.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { addWorkdays } from '#lib/domain/work-calendar.ts';
import type { Workspace } from '../workspace.svelte.ts';

type Around = {
  readonly channel: Channel;
  /** The appointment or promise that the touch answers. */
  readonly promise: FollowUp | undefined;
  readonly workspace: Pick<Workspace, 'today' | 'calendar' | 'zone'>;
};

/** What the rule proposes on the rep's own working days. What was put off keeps its hour, place and people. */
export function proposalOf(outcome: Outcome, { channel, promise, workspace }: Around): NextStep {
  const { calendar, today } = workspace;
  const next = proposeNext(outcome, channel, today, (day, count) => addWorkdays(calendar, day, count));
  if (outcome.like !== 'rescheduled' || next.kind !== 'follow-up' || !isAppointment(next.channel)) return next;
  const { minutes, place, agenda, attendees } = promise ?? {};
  const same = {
    ...(minutes !== undefined && { minutes }),
    ...(place !== undefined && { place }),
    ...(agenda !== undefined && { agenda }),
    ...(attendees && { attendees })
  };
  return { ...next, ...same, ...(promise && onDay(promise, next.due, workspace.zone)) };
}

/** Where the rule moves an open deal. */
export const stageOf = ({ stage }: Outcome, deal: Deal, stages: readonly Stage[]): Stage | undefined =>
  stage === 'next' && deal.status === 'open' ? stageAfter(deal.stage, stages) : undefined;
