import { isLanguage, languageFor, type Language } from '#lib/i18n/languages.ts';

export const themes = ['system', 'light', 'dark', 'sunlight'] as const;
export type Theme = (typeof themes)[number];

/** Language and theme belong to this device, so they are not in the book. A full or closed storage changes nothing. */
function read(key: string): string | undefined {
  try {
    return localStorage.getItem(`satchel.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`satchel.${key}`, value);
  } catch {
    // Private windows may have no storage: the choice then lasts as long as the window.
  }
}

export function preferredLanguage(): Language {
  const chosen = read('language');
  return chosen !== undefined && isLanguage(chosen) ? chosen : languageFor(navigator.languages);
}

export function rememberLanguage(language: Language): void {
  write('language', language);
  document.documentElement.lang = language;
}

export const preferredTheme = (): Theme => themes.find(theme => theme === read('theme')) ?? 'system';

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function rememberTheme(theme: Theme): void {
  write('theme', theme);
  applyTheme(theme);
}

/** Small facts of this device: hints already answered, the last backup. */
export const noted = (key: string): string | undefined => read(`noted.${key}`);
export const note = (key: string, value: string): void => {
  write(`noted.${key}`, value);
};
