import ICAL from 'ical.js';
import { cleanLine } from '#lib/domain/text.ts';
import { modernLines } from './modern-lines.ts';

/** A number or address with what the card calls it: `WORK`, `CELL`. */
export type Labelled = { readonly text: string; readonly labels: readonly string[] };

/** What a rep can use of one vCard. */
export type Card = {
  readonly name: string;
  readonly company: string;
  readonly jobTitle: string;
  readonly phones: readonly Labelled[];
  readonly emails: readonly Labelled[];
  readonly note: string;
  readonly url: string;
  /** As the card has it: base64 without line ends, or a data address. */
  readonly photo?: { readonly type: string; readonly base64: string };
};

export type CardFile = {
  readonly cards: readonly Card[];
  /** Cards that could not be read, by their place in the file, the first 1. */
  readonly broken: readonly number[];
};

/**
 * Reads a file of vCards of version 2.1, 3.0 or 4.0, mixed if need be. A broken card does not take the others down.
 * Source: RFC 6350, RFC 2426, and versit's vCard 2.1.
 */
export function readCards(text: string): CardFile {
  const cards: Card[] = [];
  const broken: number[] = [];
  const texts = text.split(/^BEGIN:VCARD/gim).slice(1);
  texts.forEach((body, index) => {
    const card = readCard(`BEGIN:VCARD${body.replace(/^END:VCARD[\s\S]*/im, '')}`);
    if (card) cards.push(card);
    else broken.push(index + 1);
  });
  return { cards, broken };
}

function readCard(text: string): Card | undefined {
  try {
    const lines = modernLines(text).replace(/^VERSION:2\.1/im, 'VERSION:3.0');
    const component = new ICAL.Component(ICAL.parse(`${lines}\r\nEND:VCARD`) as [string, [], []]);
    return cardFrom(component);
  } catch {
    return undefined;
  }
}

function cardFrom(component: ICAL.Component): Card {
  const first = (name: string): string => textsOf(component, name)[0] ?? '';
  const emails = labelled(component, 'email');
  const photo = photoOf(component);
  const name = cleanLine(first('fn')) || nameFrom(component.getFirstPropertyValue('n')) || first('nickname');
  return {
    name: name || emails[0]?.text || '',
    company: cleanLine(piecesOf(propertiesOf(component, 'org')[0]?.getFirstValue())[0] ?? ''),
    jobTitle: cleanLine(first('title') || first('role')),
    phones: labelled(component, 'tel').map(tel => ({ ...tel, text: dialable(tel.text) })),
    emails,
    note: textsOf(component, 'note').join('\n'),
    url: first('url'),
    ...(photo && { photo })
  };
}

const textsOf = (component: ICAL.Component, name: string): string[] =>
  propertiesOf(component, name).map(property => piecesOf(property.getFirstValue()).join(';'));

/** Apple puts properties that belong together into groups: `item1.TEL`. */
const propertiesOf = (component: ICAL.Component, name: string): ICAL.Property[] =>
  component.getAllProperties().filter(property => property.name.replace(/^[^.]+\./, '') === name);

const piecesOf = (value: unknown): string[] => (Array.isArray(value) ? value.flat(2).map(String) : [textOf(value)]);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Family, given, further, before, after: as people write it, given name first. */
function nameFrom(value: unknown): string {
  const pieces = Array.isArray(value) ? value.map(piece => piecesOf(piece).join(' ')) : textOf(value).split(';');
  const [family = '', given = '', further = ''] = pieces;
  return cleanLine(`${given} ${further} ${family}`);
}

function labelled(component: ICAL.Component, name: string): Labelled[] {
  return propertiesOf(component, name)
    .map(property => ({
      text: cleanLine(piecesOf(property.getFirstValue()).join('')),
      labels: piecesOf(property.getParameter('type')).map(label => label.toUpperCase())
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => Number(b.labels.includes('PREF')) - Number(a.labels.includes('PREF')));
}

/** `tel:+48-12-345;ext=102` is +48-12-345 with an extension. */
const dialable = (text: string): string => text.replace(/^tel:/i, '').replace(/;ext=/i, ' x');

function photoOf(component: ICAL.Component): Card['photo'] {
  const [property] = propertiesOf(component, 'photo');
  const text = property ? String(property.getFirstValue()) : '';
  const embedded = /^data:image\/([a-z+]+);base64,(.+)$/is.exec(text);
  if (embedded?.[1] && embedded[2]) return { type: embedded[1].toLowerCase(), base64: embedded[2].replace(/\s/g, '') };
  if (!property || /^https?:/i.test(text) || text.length < 40) return undefined;
  const type = piecesOf(property.getParameter('type'))[0] || 'jpeg';
  return { type: type.toLowerCase(), base64: text.replace(/\s/g, '') };
}
