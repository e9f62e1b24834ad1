import type { Draft } from '#lib/book/draft.ts';
import type { LogActivity } from '#lib/domain/activity.ts';
import { idOf } from '#lib/domain/ids.ts';
import { factsFrom } from '#lib/domain/note-form.ts';
import { formsFrom } from '#lib/domain/note-forms.ts';
import { cleanLine, compact } from '#lib/domain/text.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { LogForm } from './form.svelte.ts';

/** What Save asks for: the touch and all that the rep has left standing of what follows from it. */
export function logCommand(form: LogForm, draft: Draft, workspace: Pick<Workspace, 'newId'>): LogActivity | undefined {
  if (!draft.disposition) return undefined;
  const { deal, facts, next, moveTo } = form;
  const { channel, direction, person, disposition, outcome, note, answers, template, block, enrolment, step } = draft;
  const fields = {
    ...{ at: form.at, channel, direction, person, company: facts?.company?.id, deal: deal?.id },
    ...{ disposition, outcome, template, block, enrolment, step, sentiment: form.sentiment, talk: form.talk, note },
    ...said(draft)
  };
  return compact({
    kind: 'log-activity' as const,
    id: idOf('activity', draft.id.replace('activity_', '')),
    fields: compact(fields),
    next,
    done: draft.noFollowUp ? undefined : form.answers?.id,
    moveTo: draft.noMove ? undefined : moveTo?.id,
    amount: draft.noAmount ? undefined : form.amount,
    facts: deal && answers ? factsOf(form, draft) : undefined,
    rightPerson: rightPerson(draft, workspace)
  }) as LogActivity;
}

/** What was answered to a note form, and which points of a script were made; a form that is filled in goes first. */
function said({ form, answers, script, points }: Draft) {
  return answers || points ? { form: form ?? script, answers: { ...points, ...answers } } : {};
}

function factsOf({ forms }: LogForm, { form, answers = {} }: Draft) {
  const { prompts = [] } = formsFrom(forms).find(({ id }) => id === form) ?? {};
  return factsFrom(prompts, answers);
}

function rightPerson({ disposition, rightName = '' }: Draft, { newId }: Pick<Workspace, 'newId'>) {
  const name = cleanLine(rightName);
  return disposition === 'not-decision-maker' && name ? { id: newId('person'), name } : undefined;
}
