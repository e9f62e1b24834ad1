import type { Search } from '../en/search.ts';

export const search: Search = {
  title: 'Szukaj',
  field: 'Osoby, szanse, firmy, notatki',
  hint: 'Wpisz część nazwiska, ostatnie cyfry numeru albo słowo z notatki. Dowolny alfabet, ze znakami diakrytycznymi lub bez.',
  people: 'Osoby',
  deals: 'Szanse',
  companies: 'Firmy',
  notes: 'Notatki',
  more: 'Pokaż więcej',
  noteOfPerson: 'Notatka o osobie',
  noteOfDeal: 'Notatka o szansie',
  none: { title: 'Nic nie znaleziono', body: typed => `Nic nie pasuje do „${typed}”.` },
  everything: typed => `Szukaj wszędzie: „${typed}”`,
  everythingHint: 'Także w szansach, firmach i notatkach'
};
