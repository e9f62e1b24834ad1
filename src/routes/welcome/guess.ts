import type { WeekStart } from '#lib/domain/period.ts';
import type { Currency } from '#lib/domain/money.ts';

const currencies: Readonly<Record<string, Currency>> = {
  ...{ PL: 'PLN', RU: 'RUB', UA: 'UAH', GB: 'GBP', US: 'USD', CA: 'CAD', AU: 'AUD', CH: 'CHF', CZ: 'CZK' },
  ...{ SE: 'SEK', NO: 'NOK', DK: 'DKK', HU: 'HUF', RO: 'RON', BG: 'EUR', KZ: 'KZT', BY: 'BYN', GE: 'GEL' },
  ...{ AM: 'AMD', IL: 'ILS', TR: 'TRY', IN: 'INR', JP: 'JPY', CN: 'CNY', BR: 'BRL', MX: 'MXN', AE: 'AED' }
};

/** The currency of the country that a language tag stands for; the euro where we do not know better. */
export const currencyFor = (tag: string): Currency => currencies[new Intl.Locale(tag).maximize().region ?? ''] ?? 'EUR';

const sundayFirst: ReadonlySet<string> = new Set(['US', 'CA', 'IL', 'JP', 'BR', 'MX', 'IN', 'ZA', 'KR', 'TW']);
const saturdayFirst: ReadonlySet<string> = new Set(['AE', 'EG', 'SA', 'QA', 'KW', 'DZ', 'JO']);

export function weekStartFor(tag: string): WeekStart {
  const region = new Intl.Locale(tag).maximize().region ?? '';
  if (sundayFirst.has(region)) return 7;
  return saturdayFirst.has(region) ? 6 : 1;
}
