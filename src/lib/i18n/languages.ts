import type { Screens } from './en/screens.ts';
import type { Shell } from './en/shell.ts';

/** Every word on every screen. */
export type Dictionary = Shell & Screens;
export type { Shell } from './en/shell.ts';

export const languages = ['en', 'pl', 'ru'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', pl: 'Polski', ru: 'Русский' };

export const isLanguage = (code: string): code is Language => (languages as readonly string[]).includes(code);

/** The first of the browser's languages that we speak; English when none is. */
export const languageFor = (wanted: readonly string[]): Language =>
  wanted.map(tag => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';

/** One language is loaded, the others when they are asked for; of each, first what Today needs. */
export async function loadShell(language: Language): Promise<Shell> {
  switch (language) {
    case 'en':
      return (await import('./en/shell.ts')).shell;
    case 'pl':
      return (await import('./pl/shell.ts')).shell;
    case 'ru':
      return (await import('./ru/shell.ts')).shell;
  }
}

/** What all other screens say. */
export async function loadScreens(language: Language): Promise<Screens> {
  switch (language) {
    case 'en':
      return (await import('./en/screens.ts')).screens;
    case 'pl':
      return (await import('./pl/screens.ts')).screens;
    case 'ru':
      return (await import('./ru/screens.ts')).screens;
  }
}
