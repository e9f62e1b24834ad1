import type { Dictionary } from './en/dictionary.ts';

export type { Dictionary } from './en/dictionary.ts';

export const languages = ['en', 'pl', 'ru'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', pl: 'Polski', ru: 'Русский' };

export const isLanguage = (code: string): code is Language => (languages as readonly string[]).includes(code);

/** The first of the browser's languages that we speak; English when none is. */
export const languageFor = (wanted: readonly string[]): Language =>
  wanted.map(tag => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';

/** One language is loaded, the others when they are asked for. */
export async function loadDictionary(language: Language): Promise<Dictionary> {
  switch (language) {
    case 'en':
      return (await import('./en/dictionary.ts')).dictionary;
    case 'pl':
      return (await import('./pl/dictionary.ts')).dictionary;
    case 'ru':
      return (await import('./ru/dictionary.ts')).dictionary;
  }
}
