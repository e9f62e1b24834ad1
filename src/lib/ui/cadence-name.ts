import type { Cadence } from '#lib/domain/cadence.ts';
import type { Words } from './words.svelte.ts';

/** A cadence goes by the rep's own name, else by what the language calls the ready-made one. */
export const cadenceName = (words: Words, cadence: Pick<Cadence, 'name' | 'code'> | undefined): string =>
  cadence?.name ?? (cadence?.code ? words.t.terms.cadences[cadence.code] : '–');
