import { castInEnglish } from './cast-en.ts';
import { castInPolish } from './cast-pl.ts';
import { castInRussian } from './cast-ru.ts';

/**
 * Who and what the sample book is about, told so that it sounds at home in one language.
 * Numbers and addresses are of ranges that belong to nobody.
 */
export type Cast = {
  readonly companies: readonly (readonly [name: string, city: string, sector: string])[];
  /** The company by its place in the list above. */
  readonly people: readonly (readonly [name: string, jobTitle: string, company: number, email: string])[];
  /** The person by their place; the amount in thousands of the currency's round unit. */
  readonly deals: readonly (readonly [title: string, person: number, amount: number])[];
  readonly notes: readonly string[];
  readonly phone: (place: number) => string;
};

export type DemoLanguage = 'en' | 'pl' | 'ru';

const casts: Readonly<Record<DemoLanguage, Cast>> = { en: castInEnglish, pl: castInPolish, ru: castInRussian };

export const castIn = (language: DemoLanguage): Cast => casts[language];

/** What a thousand euros roughly is, so that sample amounts look like the market's own. */
const thousands: Readonly<Record<string, number>> = { PLN: 4, CZK: 25, UAH: 45, RUB: 100, KZT: 500, HUF: 400 };

export const amountIn = (currency: string, amount: number): number => amount * (thousands[currency] ?? 1) * 1_000;
