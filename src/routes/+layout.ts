import { openBook, type Book } from '#lib/book/tables.ts';
import { loadScreens, loadShell } from '#lib/i18n/languages.ts';
import { Words } from '#lib/ui/words.svelte.ts';
import type { LayoutLoad } from './$types';
import { applyTheme, preferredLanguage, preferredTheme } from './preferences.ts';

export const ssr = false;

type Begun = { readonly book: Book; readonly words: Words };

let begun: Promise<Begun> | undefined;

/** Begins once. Every screen but Today then waits for the words of all screens, which by then are mostly there. */
export const load: LayoutLoad = async ({ route }) => {
  const isToday = route.id === '/';
  begun ??= begin(isToday);
  const { book, words } = await begun;
  if (!isToday) await words.all();
  return { book, words };
};

async function begin(isToday: boolean): Promise<Begun> {
  const language = preferredLanguage();
  document.documentElement.lang = language;
  applyTheme(preferredTheme());
  const book = openBook();
  // The disk wakes up while the words travel; if it will not, the first question to it says so.
  book.open().catch(() => undefined);
  // Both parts travel at once; whether the second arrives is known where it is needed.
  if (!isToday) loadScreens(language).catch(() => undefined);
  const shell = await loadShell(language);
  return { book, words: new Words(language, shell, Intl.DateTimeFormat().resolvedOptions().timeZone) };
}
