import ICAL from 'ical.js';
import type { Person } from '#lib/domain/person.ts';

/** Both are understood everywhere that matters: phones take 3.0, newer programs prefer 4.0. */
export type CardVersion = '3.0' | '4.0';

/** What a card says besides the person's own row. */
export type CardFacts = {
  readonly company?: string | undefined;
  /** Stands behind the name, so that the phone shows it when the person calls: `ACME · Negotiation`. */
  readonly behindName?: string | undefined;
};

/** Given name last word apart: what phones sort by. A name of one word is a family name. */
function namePieces(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? '';
  return [family, words.join(' '), '', '', ''];
}

/**
 * A person as a vCard. The UID is the row's id, so that the same export taken in twice updates and does not double.
 * Source: RFC 6350 (4.0) and RFC 2426 (3.0).
 */
export function writeCard(person: Person, facts: CardFacts, version: CardVersion = '3.0'): string {
  const card = new ICAL.Component('vcard');
  const add = (name: string, value: string | string[], type?: string) => {
    const property = card.addPropertyWithValue(name, value);
    if (type !== undefined) property.setParameter('type', type);
  };
  add('version', version);
  add('uid', person.id);
  add('fn', [person.name, facts.behindName].filter(Boolean).join(', '));
  add('n', namePieces(person.name));
  // Of an organisation's pieces the first is its name, and a semicolon in it is no seam.
  if (facts.company) add('org', [facts.company]);
  if (person.jobTitle) add('title', person.jobTitle);
  for (const phone of person.phones) add('tel', phone, 'voice');
  for (const email of person.emails) add('email', email, 'work');
  if (person.note) add('note', person.note);
  return card.toString();
}

/** A file of many cards. */
export const writeCards = (cards: readonly string[]): string => cards.map(card => `${card}\r\n`).join('');
