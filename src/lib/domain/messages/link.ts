import type { Channel } from '../channel.ts';

/** Where the link is opened: systems differ in what they take. */
export type System = 'apple' | 'android' | 'windows' | 'other';

export type Letter = { readonly subject?: string; readonly body: string };

/** What opens the rep's own app. `carries` is false where the text could not come along and has to be pasted. */
export type MessageLink = { readonly address: string; readonly carries: boolean };

/** Windows hands no more than 2,048 characters to another program; phones take far more than a letter has. */
const longest: Readonly<Record<System, number>> = { windows: 2_000, apple: 30_000, android: 30_000, other: 30_000 };

/**
 * The link that opens a message in the rep's own app, with the text where the app takes one.
 *
 * `address` is the link without text, as `reach.ts` knows it. mailto wants CRLF between lines (RFC 6068); iOS
 * takes the text of an SMS after `&`, Android after `?`; LinkedIn takes no text at all; Telegram takes it in
 * newer versions only, so there it is to be copied as well.
 */
export function messageLink(
  channel: Channel,
  address: string,
  { subject = '', body }: Letter,
  system: System
): MessageLink {
  const query = queryOf(channel, { subject, body });
  if (query === undefined) return { address, carries: false };
  const mark = address.includes('?') ? '&' : channel === 'sms' && system === 'apple' ? '?&' : '?';
  const whole = address + mark + query;
  return whole.length <= longest[system]
    ? { address: whole, carries: channel !== 'telegram' }
    : { address, carries: false };
}

function queryOf(channel: Channel, { subject = '', body }: Letter): string | undefined {
  const text = encoded(body);
  switch (channel) {
    case 'e-mail':
      return `${subject ? `subject=${encoded(subject.replace(/\s+/g, ' '))}&` : ''}body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
    case 'sms':
      return `body=${text}`;
    case 'whatsapp':
    case 'telegram':
      return `text=${text}`;
    case 'call':
    case 'linkedin':
    case 'meeting':
    case 'demo':
    case 'visit':
    case 'letter':
      return undefined;
  }
}

/** Half a surrogate pair, which a cut text may end in, has no place in a link. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
