import type { ShareCardWords } from '../en/share-card.ts';

export const shareCard: ShareCardWords = {
  title: 'Udostępnij wyniki',
  hint: 'Jedna strona jako obraz, PDF lub CSV, z definicjami',
  heading: 'Wyniki sprzedaży',
  of: (name, period) => `${name}, ${period}`,
  made: day => `stan na ${day}`,
  options: 'Co pokazać',
  myName: 'Pokaż moje imię i nazwisko',
  noName: 'Wpisz imię i nazwisko w Ustawieniach, aby je pokazać.',
  dealNames: 'Pokaż nazwy szans',
  goals: 'Karta wyników',
  results: 'Rezultaty',
  kpis: 'Moje KPI',
  top: 'Największe wygrane szanse',
  deal: place => `Szansa ${String(place)}`,
  definitions: 'Co znaczą słowa',
  mark: 'Znacznik tych liczb',
  markHint: 'Obraz, wydruk i tabela z tymi samymi liczbami mają ten sam znacznik.',
  picture: 'Obraz',
  print: 'Drukuj lub PDF',
  table: 'CSV',
  noPicture: 'Ta przeglądarka nie narysowała obrazu. Dane są bezpieczne; wydrukuj stronę albo pobierz CSV.',
  nothing: 'W tym czasie nie było czego liczyć.',
  fileName: 'wyniki'
};
