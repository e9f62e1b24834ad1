import type { Language } from '#lib/i18n/languages.ts';

/** A field rep's day in one country: whom they meet, what is said, and how they write it. */
type Road = {
  readonly language: Language;
  readonly locale: string;
  readonly zone: string;
  readonly first: string;
  readonly second: string;
  /** A line about `second`, as typed with one thumb. */
  readonly line: string;
  readonly offer: string;
  readonly place: string;
  readonly signature: string;
  readonly stranger: string;
  readonly firm: string;
  readonly words: Readonly<Record<'full' | 'broken' | 'seen' | 'agreed' | 'frame', string>>;
};

export const roads: Readonly<Record<Language, Road>> = {
  en: {
    language: 'en',
    locale: 'en-GB',
    zone: 'Europe/London',
    first: 'Alice Abbott',
    second: 'Jack Brown',
    line: 'jack brown 5 minutes positive offer by friday',
    offer: 'offer',
    place: '10 Dock Road',
    signature: `Kind regards
Ada Lovelace
Head of Purchasing
Analytical Engines Ltd
mob. +44 7700 900123
ada@analytical.co.uk`,
    stranger: 'Ada Lovelace',
    firm: 'Analytical Engines Ltd',
    words: {
      full: 'Warehouse full to the roof',
      broken: 'Two trucks stand broken',
      seen: 'Three docks, one in use',
      agreed: 'Trial delivery in December',
      frame: 'The director wants a frame contract'
    }
  },
  pl: {
    language: 'pl',
    locale: 'pl-PL',
    zone: 'Europe/Warsaw',
    first: 'Anna Kowalska',
    second: 'Jan Nowak',
    line: 'do jana nowaka 5 minut pozytywnie oferta do piatku',
    offer: 'oferta',
    place: 'Piotrkowska 10',
    signature: `Pozdrawiam
Zofia Wiśniewska
Kierownik Działu Zakupów
Hurtownia Łódź Sp. z o.o.
kom. +48 601 999 888
z.wisniewska@hurtownia-lodz.pl`,
    stranger: 'Zofia Wiśniewska',
    firm: 'Hurtownia Łódź Sp. z o.o.',
    words: {
      full: 'Magazyn pełny do sufitu',
      broken: 'Dwa wózki stoją zepsute',
      seen: 'Trzy rampy, jedna czynna',
      agreed: 'Próbna dostawa w grudniu',
      frame: 'Dyrektor chce umowę ramową'
    }
  },
  ru: {
    language: 'ru',
    locale: 'ru-RU',
    zone: 'Europe/Moscow',
    first: 'Ольга Соколова',
    second: 'Иван Жуков',
    line: 'иван жуков 5 минут позитивно предложение к пятнице',
    offer: 'предложение',
    place: 'Лесная 10',
    signature: `С уважением,
Анна Щукина
Начальник отдела закупок
ООО «Вектор Плюс»
моб. +7 912 345-67-89
anna.schukina@vektor.ru`,
    stranger: 'Анна Щукина',
    firm: 'ООО «Вектор Плюс»',
    words: {
      full: 'Склад забит до потолка',
      broken: 'Два погрузчика стоят сломанные',
      seen: 'Три дока, работает один',
      agreed: 'Пробная поставка в декабре',
      frame: 'Директор хочет рамочный договор'
    }
  }
};
