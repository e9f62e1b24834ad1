import type { ReportsWords } from '../en/reports.ts';

export const reports: ReportsWords = {
  title: 'Raporty',
  detail: 'Dwanaście wykresów z ostatnich dwunastu miesięcy',
  hint: 'Dwanaście gotowych wykresów, z tabelami',
  empty: {
    title: 'Nie ma jeszcze raportów',
    body: 'Zapisuj rozmowy, wiadomości i szanse: z nich powstanie tu dwanaście wykresów.'
  },
  replies: 'Odsetek odpowiedzi, wszystkie wiadomości',
  nothing: 'Nie ma jeszcze czego pokazać.',
  tooFew: 'W żadnym miesiącu nie ma dość przypadków, by coś powiedzieć.',
  counted: {
    weeks: (sum, when, best) => `${sum} w dwanaście tygodni, najwięcej w tygodniu od ${when} (${best}).`,
    months: (sum, when, best) => `${sum} w dwanaście miesięcy, najwięcej: ${when} (${best}).`
  },
  rate: (when, value, n) => `${value} (${when}), n = ${n}.`,
  interval: 'przedział 95%',
  time: { weeks: 'Tydzień od', months: 'Miesiąc' },
  part: 'Co',
  largest: (name, value) => `Najwięcej: ${name}, ${value}.`,
  lossReasons: 'Dlaczego przegrywasz',
  sources: 'Wygrane według źródła',
  noSource: 'Bez źródła',
  details: 'Więcej',
  more: title => `Więcej: ${title}`
};
