import type { Table } from '../file/table.ts';
import { readCards, type Card } from './read-cards.ts';

const headers = ['Name', 'Company', 'Job title', 'Phone', 'Email', 'Note'];

const several = (texts: readonly { readonly text: string }[]): string => texts.map(({ text }) => text).join('; ');

const cellsOf = ({ name, company, jobTitle, phones, emails, note }: Card): string[] => [
  name,
  company,
  jobTitle,
  several(phones),
  several(emails),
  note
];

/** A file of vCards as columns and records, so that it goes the way of every import. An unreadable card is an empty record. */
export function cardTable(text: string): Table {
  const { cards, broken } = readCards(text);
  const records = cards.map(cellsOf);
  for (const place of broken)
    records.splice(
      place - 1,
      0,
      headers.map(() => '')
    );
  return { headers, rows: records.map((cells, index) => ({ line: index + 1, cells })) };
}
