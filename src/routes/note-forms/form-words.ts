import type { Answers } from '#lib/domain/note-form.ts';
import type { Prompt, Template } from '#lib/domain/template.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

const wordOf = (words: Readonly<Record<string, string>>, code: string | undefined): string | undefined =>
  code === undefined ? undefined : new Map(Object.entries(words)).get(code);

/** A form goes by the rep's own name, else by what the language calls ours. */
export const formName = (words: Words, { name, code }: Pick<Template, 'name' | 'code'>): string =>
  name ?? wordOf(words.t.forms.names, code) ?? words.t.forms.title;

export const questionText = (words: Words, { label, code, key }: Prompt): string =>
  label ?? wordOf(words.t.forms.questions, code) ?? key;

/** A choice of ours by its code, or the rep's own words. */
export const choiceText = (words: Words, choice: string): string => wordOf(words.t.forms.choices, choice) ?? choice;

export type AnswerLine = { readonly key: string; readonly question: string; readonly answer: string };

/** Answers in the order of their questions; those whose question has gone since stand at the end. */
export function answerLines(words: Words, form: Template | undefined, answers: Answers): AnswerLine[] {
  const prompts = form?.prompts ?? [];
  const known = new Map(prompts.map(prompt => [prompt.key, prompt]));
  const strays = Object.keys(answers).filter(key => !known.has(key));
  return [...known.keys(), ...strays].flatMap(key => {
    const answer = answers[key];
    if (answer === undefined || answer === '' || answer === false) return [];
    const prompt = known.get(key) ?? { key, code: key, kind: 'text' as const };
    return [{ key, question: questionText(words, prompt), answer: answerText(words, prompt, answer) }];
  });
}

function answerText(words: Words, { kind }: Pick<Prompt, 'kind'>, answer: string | true): string {
  if (answer === true) return words.t.forms.yes;
  return kind === 'choice' ? choiceText(words, answer) : answer;
}
