export const search = {
  title: 'Search',
  field: 'People, deals, companies, notes',
  hint: 'Type any part of a name, the last digits of a number, or a word from a note. Any alphabet, with or without accents.',
  people: 'People',
  deals: 'Deals',
  companies: 'Companies',
  notes: 'Notes',
  more: 'Show more',
  noteOfPerson: 'Note on the person',
  noteOfDeal: 'Note on the deal',
  none: { title: 'Nothing found', body: (typed: string) => `Nothing in your book matches “${typed}”.` },
  everything: (typed: string) => `Search everything for “${typed}”`,
  everythingHint: 'Deals, companies and notes too'
};
export type Search = typeof search;
