import type { Search } from '../en/search.ts';

export const search: Search = {
  title: 'Поиск',
  field: 'Люди, сделки, компании, заметки',
  hint: 'Введите часть имени, последние цифры номера или слово из заметки. Подойдёт любой алфавит.',
  people: 'Люди',
  deals: 'Сделки',
  companies: 'Компании',
  notes: 'Заметки',
  more: 'Показать ещё',
  noteOfPerson: 'Заметка о человеке',
  noteOfDeal: 'Заметка о сделке',
  none: { title: 'Ничего не найдено', body: typed => `Ничего не подходит к «${typed}».` },
  everything: typed => `Искать везде: «${typed}»`,
  everythingHint: 'И в сделках, компаниях, заметках'
};
