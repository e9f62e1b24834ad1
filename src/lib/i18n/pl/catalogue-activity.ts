import type { Catalogue } from '../en/catalogue.ts';

export const activityFigures: Pick<
  Catalogue['figures'],
  | 'connect-rate'
  | 'callback-rate'
  | 'meetings-per-connect'
  | 'positive-rate'
  | 'calls-to-interest'
  | 'reply-rate'
  | 'response-time'
  | 'demos-booked'
  | 'demo-no-show'
> = {
  'connect-rate': {
    name: 'Dodzwanialność',
    how: 'Połączenia wychodzące, w których była rozmowa z człowiekiem ÷ połączenia wychodzące.',
    counts:
      'Każda próba, niezależnie od wyniku. Poczta głosowa, zajęte, brak odbioru, sekretariat i zły numer to nie rozmowa.',
    not: 'To nie wskaźnik, w którym poczta głosowa jest rozmową, ani osoby, z którymi rozmawiano ÷ osoby z listy.'
  },
  'callback-rate': {
    name: 'Oddzwonienia na próbę',
    how: 'Połączenia przychodzące ÷ połączenia wychodzące.',
    counts: 'Połączenia według dnia, od kogokolwiek są i niezależnie od wyniku.',
    not: 'To nie wynik „Oddzwonić”: ten jest obietnicą, a nie połączeniem.'
  },
  'meetings-per-connect': {
    name: 'Spotkania z jednej rozmowy',
    how: 'Odbyte spotkania, dema i wizyty ÷ rozmowy telefoniczne.',
    counts: 'Jedne i drugie według dnia. Spotkanie z tego miesiąca może wynikać z rozmowy z poprzedniego.',
    not: 'Nie spotkania umówione: co się nie odbyło, nie liczy się. Nie na próbę połączenia.'
  },
  'positive-rate': {
    name: 'Odsetek pozytywnych rozmów',
    how: 'Rozmowy oznaczone jako pozytywne ÷ wszystkie rozmowy.',
    counts: 'Połączenia, w których była rozmowa z człowiekiem. Obok: udział we wszystkich próbach.',
    not: 'To nie wygrana i nie spotkanie, tylko Twoja własna ocena rozmowy.'
  },
  'calls-to-interest': {
    name: 'Rozmowy na jedną szansę',
    how: 'Rozmowy telefoniczne z człowiekiem ÷ szanse otwarte w tym samym czasie.',
    counts: 'Wszystkie rozmowy i wszystkie szanse według daty otwarcia.',
    not: 'To nie próby połączeń: nieodebrane się nie liczą. Rozmowa nie jest tu przypisana do szansy.'
  },
  'reply-rate': {
    name: 'Odsetek odpowiedzi',
    how: 'E-maile z odpowiedzią ÷ e-maile wysłane.',
    counts: 'E-maile według dnia wysłania, także te, które nie dotarły. Odpowiedź to ta, którą odnotowano.',
    not: 'Nie odpowiedzi ÷ e-maile dostarczone i nie otwarcia: nikogo nie śledzimy.'
  },
  'response-time': {
    name: 'Czas reakcji',
    how: 'Mediana czasu od zgłoszenia do pierwszej odpowiedzi.',
    counts: 'Osoby z datą zgłoszenia. Noce i weekendy się liczą; nieodebrany telefon też jest odpowiedzią.',
    not: 'Nie średnia: zepsułoby ją jedno zapomniane zgłoszenie. Kto wciąż czeka, nie wchodzi do mediany.'
  },
  'demos-booked': {
    name: 'Umówione dema',
    how: 'Dema wpisane do kalendarza.',
    counts: 'Według dnia umówienia. Przełożone demo to nadal jedno.',
    not: 'Nie dema odbyte: o tych, które się nie odbyły, mówi „Nie przyszli na demo”.'
  },
  'demo-no-show': {
    name: 'Nie przyszli na demo',
    how: 'Dema, na które klient nie przyszedł ÷ dema, których termin nadszedł.',
    counts: 'Według dnia dema. Przełożone przed terminem nie wchodzi do żadnej z liczb.',
    not: 'Nie odsetek odwołań i nie z umówionych: przyszłe dema się nie liczą.'
  }
};
