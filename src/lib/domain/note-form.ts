import { changesBetween } from './change.ts';
import type { TemplateId } from './ids.ts';
import type { Moment } from './moment.ts';
import { ourForm } from './note-forms.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import type { DealFacts, Prompt, Template } from './template.ts';
import { clean, cleanLine, compact, limits, shortLine } from './text.ts';

/** What was answered, by the key of the question. An answer taken back is an empty text or `false`. */
export type Answers = Readonly<Record<string, string | boolean>>;

/** Keeps a form as the rep has it now: a new one of their own, a change, or one of ours made theirs. */
export type SaveNoteForm = {
  readonly kind: 'save-note-form';
  readonly id: TemplateId;
  readonly name: string;
  readonly prompts: readonly Prompt[];
};

/** More questions than this are no conversation. */
export const mostPrompts = 40;

function tidyPrompt({ options, label, ...prompt }: Prompt): Prompt {
  const said = { label: shortLine(label ?? '') };
  if (prompt.kind !== 'choice') return compact({ ...prompt, ...said });
  return compact({ ...prompt, ...said, options: [...new Set((options ?? []).map(shortLine).filter(Boolean))] });
}

const isAsked = ({ label, code, kind, options = [] }: Prompt): boolean =>
  Boolean(label ?? code) && (kind !== 'choice' || options.length > 1);

/** Questions without words, and choices without two options, are left out; a form without questions is none. */
export function saveNoteForm(
  { id, name, prompts }: SaveNoteForm,
  stored: Template | undefined,
  moment: Moment
): Result<Write[], Refusal> {
  const asked = prompts.map(tidyPrompt).filter(isAsked).slice(0, mostPrompts);
  const title = cleanLine(name);
  const code = ourForm(id)?.code ?? stored?.code;
  if ((title === '' && !code) || asked.length === 0) return err({ kind: 'nothing-named' });
  if (title.length > limits.name) return err({ kind: 'too-long', field: 'name', limit: limits.name });
  const { deletedAt: _deletedAt, ...known } = stored ?? { createdAt: moment.now };
  const row: Template = compact({ ...known, id, kind: 'note' as const, code, name: title, prompts: asked }) as Template;
  return ok([{ table: 'templates', row }, ...(stored ? changesBetween(id, stored, row, moment) : [])]);
}

/** Answers as they are kept: no empty ones, no boxes left unticked. */
export function tidyAnswers(answers: Answers): Answers {
  const said = Object.entries(answers).map(([key, answer]) => [
    key,
    typeof answer === 'string' ? clean(answer).slice(0, limits.note) : answer
  ]);
  return Object.fromEntries(said.filter(([, answer]) => answer !== '' && answer !== false)) as Answers;
}

/**
 * What the answers say of the deal. Only a question that was answered, or whose answer was taken back, says
 * anything; two questions for one fact are both told, a line each.
 */
export function factsFrom(prompts: readonly Prompt[], answers: Answers): DealFacts {
  const facts: Record<string, string | undefined> = {};
  for (const { key, fact, kind } of prompts) {
    const answer = answers[key];
    if (!fact || kind === 'check' || typeof answer !== 'string') continue;
    facts[fact] = [facts[fact], clean(answer)].filter(Boolean).join('\n') || undefined;
  }
  return facts;
}
