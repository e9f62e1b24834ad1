import { readSignature } from './signature.ts';
import { isCardFile } from './vcard/card-file.ts';

/** Somebody as a card, a code or a signature introduces them. */
export type Introduction = {
  readonly name: string;
  readonly company: string;
  readonly jobTitle: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly note: string;
};

/** Whatever was pasted or scanned: a vCard, the short MECARD of codes on paper cards, or the text of a signature. */
export async function introductionIn(text: string): Promise<Introduction> {
  if (isCardFile(text)) return cardIn(text);
  return /^\s*MECARD:/i.test(text) ? meCard(text) : { ...readSignature(text), note: '' };
}

async function cardIn(text: string): Promise<Introduction> {
  const { readCards } = await import('./vcard/read-cards.ts');
  const [card] = readCards(text).cards;
  const texts = (list: readonly { readonly text: string }[] = []) => list.map(way => way.text);
  const { name = '', company = '', jobTitle = '', note = '' } = card ?? {};
  return { name, company, jobTitle, note, phones: texts(card?.phones), emails: texts(card?.emails) };
}

/** `MECARD:N:Kowalska,Anna;TEL:+48601;EMAIL:a@b.pl;;` — signs of its own are escaped by a backslash. */
function meCard(text: string): Introduction {
  const fields = text
    .trim()
    .slice('MECARD:'.length)
    .split(/(?<!\\);/)
    .map(field => /^([A-Z]+):([\s\S]*)$/i.exec(field))
    .map(match => ({ key: match?.[1]?.toUpperCase() ?? '', value: match?.[2] ?? '' }));
  const all = (key: string) => fields.filter(field => field.key === key).map(({ value }) => plain(value));
  const [family = '', given = ''] = (fields.find(({ key }) => key === 'N')?.value ?? '').split(/(?<!\\),/).map(plain);
  return {
    name: `${given} ${family}`.trim(),
    company: all('ORG')[0] ?? '',
    jobTitle: all('TITLE')[0] ?? '',
    phones: all('TEL'),
    emails: all('EMAIL'),
    note: all('NOTE').join('\n')
  };
}

const plain = (text: string): string => text.replace(/\\(.)/g, '$1').trim();
