import { loadDictionary } from '#lib/i18n/languages.ts';
import { applyTheme, preferredLanguage, preferredTheme } from './preferences.ts';

export const ssr = false;

export const load = async () => {
  const language = preferredLanguage();
  document.documentElement.lang = language;
  applyTheme(preferredTheme());
  return { language, dictionary: await loadDictionary(language) };
};
