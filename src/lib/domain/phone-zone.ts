import type { Zone } from './time.ts';

/**
 * Calling codes of countries that keep one time, by ITU E.164. Left out are those where the code alone does not
 * tell it: +1, +7, +34, +351, +55, +61 and others.
 */
const zones: Readonly<Record<string, Zone>> = {
  '30': 'Europe/Athens',
  '31': 'Europe/Amsterdam',
  '32': 'Europe/Brussels',
  '33': 'Europe/Paris',
  '36': 'Europe/Budapest',
  '39': 'Europe/Rome',
  '40': 'Europe/Bucharest',
  '41': 'Europe/Zurich',
  '43': 'Europe/Vienna',
  '44': 'Europe/London',
  '45': 'Europe/Copenhagen',
  '46': 'Europe/Stockholm',
  '47': 'Europe/Oslo',
  '48': 'Europe/Warsaw',
  '49': 'Europe/Berlin',
  '65': 'Asia/Singapore',
  '81': 'Asia/Tokyo',
  '82': 'Asia/Seoul',
  '86': 'Asia/Shanghai',
  '90': 'Europe/Istanbul',
  '91': 'Asia/Kolkata',
  '353': 'Europe/Dublin',
  '354': 'Atlantic/Reykjavik',
  '358': 'Europe/Helsinki',
  '359': 'Europe/Sofia',
  '370': 'Europe/Vilnius',
  '371': 'Europe/Riga',
  '372': 'Europe/Tallinn',
  '373': 'Europe/Chisinau',
  '374': 'Asia/Yerevan',
  '375': 'Europe/Minsk',
  '380': 'Europe/Kyiv',
  '381': 'Europe/Belgrade',
  '385': 'Europe/Zagreb',
  '386': 'Europe/Ljubljana',
  '420': 'Europe/Prague',
  '421': 'Europe/Bratislava',
  '971': 'Asia/Dubai',
  '972': 'Asia/Jerusalem',
  '992': 'Asia/Dushanbe',
  '994': 'Asia/Baku',
  '995': 'Asia/Tbilisi',
  '998': 'Asia/Tashkent'
};

/** Where a phone with a country code is; undefined without the code, and for countries of several times. */
export function zoneOfPhone(phone: string): Zone | undefined {
  const international = /^\s*(?:\+|00)([\d\s().-]+)/.exec(phone)?.[1]?.replace(/\D/g, '');
  if (international === undefined) return undefined;
  // No calling code begins with another.
  return zones[international.slice(0, 2)] ?? zones[international.slice(0, 3)];
}
