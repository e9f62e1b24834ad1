import type { Channel } from '#lib/domain/channel.ts';
import type { Person } from '#lib/domain/person.ts';

/** Messengers know people by the whole international number, without the zeros dialled before it. */
const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^00/, '');

/** Pauses and star codes stay; everything a rep types for the eye goes. */
const dialled = (phone: string): string => phone.replace(/[^\d+*#,;]/g, '');

/** Only the last part of what was typed goes into the address: a profile leads to LinkedIn and nowhere else. */
function profile(typed: string): string | undefined {
  const handle = /(?:linkedin\.com\/in\/|^@?)([\p{L}\p{N}_%-]{3,100})\/?(?:[?#].*)?$/iu.exec(typed.trim())?.[1];
  return handle && `https://www.linkedin.com/in/${handle}`;
}

function telegramOf(typed: string | undefined, phone: string | undefined): string | undefined {
  const name = /(?:t\.me\/|^@?)([a-z]\w{3,31})$/i.exec(typed?.trim() ?? '')?.[1];
  return name ? `tg://resolve?domain=${name}` : phone && `tg://resolve?phone=${digits(phone)}`;
}

/** What opens the rep's own app at this person; undefined where there is nothing to open. */
export function addressFor(
  channel: Channel,
  { phones, emails, linkedin, telegram }: Pick<Person, 'phones' | 'emails' | 'linkedin' | 'telegram'>
): string | undefined {
  const [phone] = phones;
  const [mail] = emails;
  switch (channel) {
    case 'call':
      return phone && `tel:${dialled(phone)}`;
    case 'e-mail':
      return mail && `mailto:${encodeURIComponent(mail).replaceAll('%40', '@')}`;
    case 'sms':
      return phone && `sms:${dialled(phone)}`;
    case 'whatsapp':
      return phone && `whatsapp://send?phone=${digits(phone)}`;
    case 'telegram':
      return telegramOf(telegram, phone);
    case 'linkedin':
      return linkedin && profile(linkedin);
    case 'meeting':
    case 'demo':
    case 'visit':
    case 'letter':
      return undefined;
  }
}

/** Another app is asked for in place; a page elsewhere must not take the place of this one. */
export function openOutside(address: string): void {
  if (!address.startsWith('https:')) {
    location.href = address;
    return;
  }
  const link = document.createElement('a');
  Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer' });
  link.click();
}
