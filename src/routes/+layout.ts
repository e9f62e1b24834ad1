import { openBook } from '#lib/book/tables.ts';
import { loadDictionary } from '#lib/i18n/languages.ts';
import { applyTheme, preferredLanguage, preferredTheme } from './preferences.ts';

export const ssr = false;

export const load = async () => {
  const language = preferredLanguage();
  document.documentElement.lang = language;
  applyTheme(preferredTheme());
  const book = openBook();
  // The disk wakes up while the words travel; if it will not, the first question to it says so.
  book.open().catch(() => undefined);
  return { language, book, dictionary: await loadDictionary(language) };
};
