import { reasonName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { Choice, Choices } from './choices.ts';

const wordOf = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;

/** What a value of a condition is called: rows by their names, codes by our words, the rep's own texts by themselves. */
export function namedBy(words: Words, rows: Choices | undefined): (field: string, value: string) => string {
  const { terms, views } = words.t;
  const rowNames = new Map<string, string>(
    [rows?.stage, rows?.pipeline, rows?.persona].flatMap((some: readonly Choice[] = []) =>
      some.map(({ value, label }) => [value, label] as const)
    )
  );
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: terms.statuses,
    sentiment: terms.sentiments,
    disposition: terms.dispositions,
    health: views.health,
    reply: views.replies
  };
  return (field, value) => {
    if (field === 'reasons') return reasonName(words, value);
    const own = codes[field];
    return own ? wordOf(own, value) : (rowNames.get(value) ?? value);
  };
}
