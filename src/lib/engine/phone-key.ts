import type { Book } from '#lib/book/tables.ts';
import { homeCountry } from '#lib/domain/home-country.ts';
import type { PhoneKey } from '#lib/domain/merge.ts';
import { settingsId } from '#lib/domain/settings.ts';

/** Tells numbers by the rules of their countries; those that have no such rules by their digits alone. */
export async function phoneKeyOf(book: Book): Promise<PhoneKey> {
  const settings = await book.settings.get(settingsId);
  const home = settings && homeCountry(settings.zone, settings.currency);
  const { e164 } = await import('#lib/exchange/phones.ts');
  return phone => e164(phone, home) ?? (phone.replace(/\D/g, '') || phone);
}
