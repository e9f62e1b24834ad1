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
  void keepOffline(language);
}

/**
 * Every release on this device, also one that waits, is told which language it has to speak without a network:
 * the page may have loaded the words before any release was in charge. One that fails is told again at the next start.
 */
export async function keepOffline(language: Language): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registered = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  const releases = [registered?.active, registered?.waiting, registered?.installing];
  for (const release of releases) release?.postMessage({ type: 'KEEP', language });
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
