import type { Currency } from './money.ts';
import type { Zone } from './time.ts';

/** An ISO 3166 code, `PL`. */
export type Country = string;

const zones: Readonly<Record<string, string>> = {
  PL: 'Europe/Warsaw',
  RU: 'Europe/Kaliningrad Europe/Moscow Europe/Simferopol Europe/Kirov Europe/Volgograd Europe/Astrakhan Europe/Saratov Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr',
  UA: 'Europe/Kyiv Europe/Kiev',
  BY: 'Europe/Minsk',
  KZ: 'Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral',
  LT: 'Europe/Vilnius',
  LV: 'Europe/Riga',
  EE: 'Europe/Tallinn',
  DE: 'Europe/Berlin Europe/Busingen',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  CZ: 'Europe/Prague',
  SK: 'Europe/Bratislava',
  HU: 'Europe/Budapest',
  RO: 'Europe/Bucharest',
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  NL: 'Europe/Amsterdam',
  ES: 'Europe/Madrid Atlantic/Canary',
  PT: 'Europe/Lisbon',
  IT: 'Europe/Rome',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  US: 'America/New_York America/Detroit America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Boise Pacific/Honolulu',
  CA: 'America/Toronto America/Vancouver America/Winnipeg America/Edmonton America/Halifax America/Regina America/St_Johns'
};

const byZone: ReadonlyMap<string, Country> = new Map(
  Object.entries(zones).flatMap(([country, names]) => names.split(' ').map(zone => [zone, country] as const))
);

/** Money of one country alone; the euro and the dollar say nothing of where a phone is. */
const byCurrency: ReadonlyMap<string, Country> = new Map(
  Object.entries({ PLN: 'PL', RUB: 'RU', UAH: 'UA', BYN: 'BY', KZT: 'KZ', CZK: 'CZ', GBP: 'GB', CHF: 'CH' })
);

/**
 * By which country's rules a phone number without a country code is read: that of the rep's reporting zone,
 * else that of the book's currency. Undefined when neither tells: then only numbers with their code are known.
 */
export const homeCountry = (zone: Zone, currency: Currency): Country | undefined =>
  byZone.get(zone) ?? byCurrency.get(currency);
