import { screens as english } from '#lib/i18n/en/screens.ts';
import { shell as englishShell } from '#lib/i18n/en/shell.ts';
import type { Dictionary, Language } from '#lib/i18n/languages.ts';
import { screens as polish } from '#lib/i18n/pl/screens.ts';
import { shell as polishShell } from '#lib/i18n/pl/shell.ts';
import { screens as russian } from '#lib/i18n/ru/screens.ts';
import { shell as russianShell } from '#lib/i18n/ru/shell.ts';

/** All that the app says, by language. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = {
  en: { ...englishShell, ...english },
  pl: { ...polishShell, ...polish },
  ru: { ...russianShell, ...russian }
};
