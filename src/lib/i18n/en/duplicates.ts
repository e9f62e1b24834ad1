import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const duplicates = {
  title: 'Duplicates',
  link: 'Duplicates',
  detail: (n: number) => plural(n, { one: '# pair may be one person', other: '# pairs may be one person each' }),
  none: {
    title: 'No duplicates',
    body: 'Nobody in your book has the same number, e-mail, or name and company as somebody else.'
  },
  hint: 'Merging keeps every number, note and touch of both. It can be undone at any time, even much later.',
  reason: {
    phone: (number: string) => `Same number: ${number}`,
    email: (address: string) => `Same e-mail: ${address}`,
    nameAt: (name: string, company: string) => `${name} at ${company}, twice`,
    name: (name: string) => `${name}, twice`,
    sameName: 'The same name',
    sameNameAt: 'The same name at the same company',
    chosen: 'Chosen by you'
  },
  touches: (n: number) => plural(n, { one: '# touch', other: '# touches' }),
  kept: 'All are kept',
  choose: (field: string) => `${field}: which to keep`,
  history: 'History',
  added: 'Added',
  merge: 'Merge',
  mergeOf: (name: string, other: string) => `Merge ${name} and ${other}`,
  notSame: 'Not the same',
  notSameOf: (name: string, other: string) => `${name} and ${other} are not the same`,
  merged: (name: string) => `Merged: ${name}`,
  toldApart: 'Will not be suggested again',
  here: {
    title: 'Merged into this person',
    takeApart: 'Take apart',
    takeApartOf: (name: string) => `Take ${name} apart again`,
    apart: (name: string) => `A person again: ${name}`,
    other: 'Merge with another person'
  },
  pick: { title: 'Merge with whom?', detail: (name: string) => `Who else is ${name}?` },
  line: { merged: 'Merged with another record', unmerged: 'Taken apart again' }
};
export type Duplicates = typeof duplicates;
