import type { WeekStart } from '#lib/domain/period.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

const common = ['EUR', 'USD', 'GBP', 'PLN', 'UAH', 'RUB', 'CZK', 'CHF', 'SEK', 'NOK', 'DKK', 'KZT'] as const;

/** Currencies by their names in the rep's language, the likely ones first. */
export function currencyGroups(words: Words) {
  const names = new Intl.DisplayNames(words.format.locale, { type: 'currency' });
  const option = (code: string) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` });
  const rest = Intl.supportedValuesOf('currency').filter(code => !(common as readonly string[]).includes(code));
  return [
    { label: words.t.settings.commonCurrencies, options: common.map(option) },
    { label: words.t.settings.allCurrencies, options: rest.map(option) }
  ];
}

/** Every zone the browser knows, and the one in use even when the list has it by another name. */
export function zoneOptions(inUse: string) {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), inUse, 'UTC']);
  return [...zones].sort().map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

const weekStarts = ['1', '7', '6'] as const;
export type WeekStartText = (typeof weekStarts)[number];

export const weekStartOptions = (words: Words) =>
  weekStarts.map(value => ({ value, label: words.t.welcome.weekdays[weekStartOf(value)] }));

const byText: Readonly<Record<WeekStartText, WeekStart>> = { '1': 1, '6': 6, '7': 7 };
export const weekStartOf = (text: WeekStartText): WeekStart => byText[text];
export const textOf = (weekStart: WeekStart): WeekStartText => (weekStart === 1 ? '1' : weekStart === 6 ? '6' : '7');
