import { stepsOf as plannedOf } from '#lib/book/history.ts';
import { stageToday } from '#lib/book/stages.ts';
import type { DealId, StageId } from '#lib/domain/ids.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { StageStep } from '#lib/domain/pipeline.ts';
import { stepsOf } from '#lib/domain/pipelines/stage-guide.ts';
import { addWorkdays } from '#lib/domain/work-calendar.ts';
import { stageName } from '#lib/ui/names.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { stepName } from './stage-words.ts';

/** Beside what has just been said, what is usually done on the stage that a deal came to; it is planned only on a tap. */
export async function offerSteps(workspace: Workspace, id: DealId, to: StageId): Promise<void> {
  const { book, words, toast } = workspace;
  const [deal, stage] = await Promise.all([book.deals.get(id), stageToday(book, to)]);
  if (!deal || !stage || !toast) return;
  const steps = await notPlanned(workspace, deal, stepsOf(stage));
  const t = words.t.pipelines.steps;
  // What has been said since is about something else.
  if (steps.length === 0 || workspace.toast !== toast) return;
  const text = t.offer(stageName(words, stage), steps.map(step => stepName(words, step)).join(', '));
  const label = steps.length === 1 ? t.add : t.addAll(steps.length);
  workspace.say({ ...toast, offer: { text, label, accept: () => plan(workspace, deal, steps) } });
}

/** A way that is planned already needs no second promise. */
async function notPlanned({ book }: Workspace, { id }: Deal, steps: readonly StageStep[]): Promise<StageStep[]> {
  const planned = new Set((await plannedOf(book, { kind: 'deal', id })).map(({ channel }) => channel));
  return steps.filter(({ channel }) => !planned.has(channel));
}

async function plan(workspace: Workspace, deal: Deal, steps: readonly StageStep[]): Promise<void> {
  const { calendar, today, words } = workspace;
  const [person] = deal.people;
  const groups: string[] = [];
  for (const { channel, days, note } of steps) {
    const due = addWorkdays(calendar, today, days);
    const fields = { channel, due, deal: deal.id, ...(person && { person }), ...(note && { note }) };
    const receipt = await workspace.act({ kind: 'plan-follow-up', id: workspace.newId('followup'), fields });
    if (!receipt.ok) return;
    groups.push(receipt.value.group);
  }
  const undo = async () => {
    for (const group of groups) await workspace.act({ kind: 'undo', group });
  };
  workspace.say({ text: words.t.pipelines.steps.added(steps.length), undo });
}
