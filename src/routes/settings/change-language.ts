import type { Language } from '#lib/i18n/languages.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { rememberLanguage } from '../preferences.ts';

/** Every screen speaks it at once, and this device at every later start. */
export async function changeLanguage(words: Words, language: Language): Promise<void> {
  await words.speak(language);
  rememberLanguage(language);
}
