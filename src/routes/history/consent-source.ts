import { parseId } from '#lib/domain/ids.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Where something was said, as a rep reads it: a touch is kept by its id. */
export const consentSource = (words: Words, source = ''): string =>
  parseId('activity', source) ? words.t.planning.consent.inTouch : source;
