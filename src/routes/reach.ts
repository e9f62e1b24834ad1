import type { Channel } from '#lib/domain/channel.ts';
import type { Person } from '#lib/domain/person.ts';

const digits = (phone: string): string => phone.replace(/\D/g, '');

/** Pauses and star codes stay; everything a rep types for the eye goes. */
const dialled = (phone: string): string => phone.replace(/[^\d+*#,;]/g, '');

/** What opens the rep's own app at this person; undefined where there is nothing to open. */
export function addressFor(
  channel: Channel,
  { phones, emails }: Pick<Person, 'phones' | 'emails'>
): string | undefined {
  const [phone] = phones;
  const [mail] = emails;
  switch (channel) {
    case 'call':
      return phone && `tel:${dialled(phone)}`;
    case 'e-mail':
      return mail && `mailto:${encodeURIComponent(mail)}`;
    case 'sms':
      return phone && `sms:${dialled(phone)}`;
    case 'whatsapp':
      return phone && `whatsapp://send?phone=${digits(phone)}`;
    case 'telegram':
      return phone && `tg://resolve?phone=${digits(phone)}`;
    case 'linkedin':
    case 'meeting':
    case 'demo':
    case 'visit':
    case 'letter':
      return undefined;
  }
}
