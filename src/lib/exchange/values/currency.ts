import type { Currency } from '#lib/domain/money.ts';

const signs: Readonly<Record<string, Currency>> = {
  ...{ zł: 'PLN', zl: 'PLN', złoty: 'PLN', złotych: 'PLN', '€': 'EUR', euro: 'EUR', $: 'USD', us$: 'USD', '£': 'GBP' },
  ...{
    '₽': 'RUB',
    руб: 'RUB',
    'руб.': 'RUB',
    р: 'RUB',
    'р.': 'RUB',
    рублей: 'RUB',
    '₴': 'UAH',
    грн: 'UAH',
    'грн.': 'UAH'
  },
  ...{ kč: 'CZK', '₸': 'KZT', '¥': 'JPY', '₺': 'TRY', fr: 'CHF', 'fr.': 'CHF' }
};

/** VAT and NET are three letters too. */
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const byName = new Map(Object.entries(signs));

/** The currency that a sign, a code or a word names. */
export function currencyOf(text: string): Currency | undefined {
  const word = text.trim();
  const code = word.toUpperCase();
  return codes.has(code) ? code : byName.get(word.toLowerCase());
}

/** The currency that a header carries: `Бюджет ₽`, `Amount (EUR)`, `Wartość zł`. */
export function currencyInHeader(header: string): Currency | undefined {
  const last = /(?:^|[\s(,[])([^\s(),[\]]+)[)\]]?$/.exec(header.trim())?.[1] ?? '';
  return byName.get(last.toLowerCase()) ?? (codes.has(last) ? last : undefined);
}
