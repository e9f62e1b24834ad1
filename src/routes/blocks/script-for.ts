import { mergeFacts, type MergeSources } from '#lib/domain/messages/facts.ts';
import { merge } from '#lib/domain/messages/merge.ts';
import { textIn } from '#lib/domain/messages/text-in.ts';
import type { Money } from '#lib/domain/money.ts';
import { pointKey, scriptLines, type ScriptLine } from '#lib/domain/script.ts';
import type { Template } from '#lib/domain/template.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type About = {
  readonly person: MergeSources['person'];
  readonly company: { readonly name: string } | undefined;
  readonly deal: { readonly title: string; readonly amount?: Money } | undefined;
};

/** A line of a script as it is said to this person, and the words by which a point is known to every call. */
export type SaidLine = Pick<ScriptLine, 'kind'> & { readonly said: string; readonly key: string };

export function scriptFor(words: Words, template: Template, about: About, myName: string | undefined): SaidLine[] {
  const amount = about.deal?.amount && words.format.money(about.deal.amount);
  const facts = mergeFacts({ ...about, amount, myName });
  const { body } = textIn(template, words.language);
  return scriptLines(body).map(({ kind, text }) => ({
    kind,
    said: merge(text, facts).text,
    key: pointKey(merge(text, {}).text)
  }));
}
