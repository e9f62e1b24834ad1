import type { Finding } from '#lib/domain/hygiene/facts.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** What a rule has found, in a sentence with its figures. */
export function saidOf(words: Words, { rule, value = 0, limit = 0, n = 0, isAtLeast = false }: Finding): string {
  return words.t.hygiene.says[rule]({ value, limit: Math.round(limit), n, far: isAtLeast });
}
