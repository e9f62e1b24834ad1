import type { Outcome } from '#lib/domain/outcome.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Words } from './words.svelte.ts';

/** A stage goes by the rep's own name, else by what the language calls it. */
export const stageName = (words: Words, { name, code }: Pick<Stage, 'name' | 'code'>): string =>
  name ?? (code ? words.t.terms.stages[code] : '–');

/** An outcome goes by the rep's own name, else by what the language calls what it counts as. */
export const outcomeName = (words: Words, { name, like }: Pick<Outcome, 'name' | 'like'>): string =>
  name ?? words.t.terms.dispositions[like];

type NamedReason = { readonly code: string; readonly name?: string };
type OwnReasons = { readonly winReasons?: readonly NamedReason[]; readonly lossReasons?: readonly NamedReason[] };

/** A reason goes by the rep's own name; else it is a code of our lists, the outcome that ended it, or the rep's words. */
export function reasonName(words: Words, code: string, own?: OwnReasons | null): string {
  const { lossReasons, winReasons, dispositions } = words.t.terms;
  const renamed = [...(own?.lossReasons ?? []), ...(own?.winReasons ?? [])].find(each => each.code === code)?.name;
  if (renamed) return renamed;
  return new Map(Object.entries({ ...dispositions, ...winReasons, ...lossReasons })).get(code) ?? code;
}
