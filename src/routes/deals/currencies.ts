import type { Currency } from '#lib/domain/money.ts';

const common: readonly Currency[] = ['PLN', 'EUR', 'USD', 'GBP', 'CHF', 'CZK', 'UAH', 'KZT', 'RUB'];

/** What a rep may choose from, those in use first. */
export const currenciesWith = (...inUse: readonly Currency[]): Currency[] => [...new Set([...inUse, ...common])];
