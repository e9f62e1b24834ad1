import type { Book } from '#lib/book/tables.ts';
import { homeCountry } from '#lib/domain/home-country.ts';
import type { PhoneKey } from '#lib/domain/merge.ts';
import { settingsId } from '#lib/domain/settings.ts';

/**
 * Tells numbers by the rules of their countries; those that have no such rules by their digits alone, as all are
 * for a moment on a phone that went offline before it had them.
 */
export async function phoneKeyOf(book: Book): Promise<PhoneKey> {
  const settings = await book.settings.get(settingsId);
  const home = settings && homeCountry(settings.zone, settings.currency);
  const rules = await import('#lib/exchange/phones.ts').catch(() => undefined);
  return phone => rules?.e164(phone, home) ?? (phone.replace(/\D/g, '') || phone);
}
