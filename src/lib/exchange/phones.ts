import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Country } from '#lib/domain/home-country.ts';

/** Shorter numbers are extensions and short codes: the same one is somebody else's elsewhere. */
const leastDigits = 7;

const isCountry = (country: Country | undefined): country is CountryCode =>
  country !== undefined && isSupportedCountry(country);

/**
 * A number in the one form that all its spellings share (E.164, `+48601234567`), without its extension.
 * A number without a country code is read by the rules of `home`.
 * Undefined for what is no number that can be dialled from abroad. Rules of all countries: 80 KB, so load it late.
 */
export function e164(phone: string, home: Country | undefined): string | undefined {
  const written = phone.normalize('NFKC').trim();
  const number = parsePhoneNumberFromString(written, { ...(isCountry(home) && { defaultCountry: home }) });
  if (!number?.isPossible() || number.nationalNumber.length < leastDigits) return undefined;
  return number.number;
}
