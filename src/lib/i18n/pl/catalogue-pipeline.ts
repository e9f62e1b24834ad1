import type { Catalogue } from '../en/catalogue.ts';

export const pipelineFigures: Pick<
  Catalogue['figures'],
  | 'pipeline-created'
  | 'pipeline-count'
  | 'pipeline-value'
  | 'weighted-pipeline'
  | 'coverage'
  | 'velocity'
  | 'outlier-deals'
> = {
  'pipeline-created': {
    name: 'Nowe w lejku',
    how: 'Suma kwot szans otwartych w tym czasie.',
    counts: 'Według daty otwarcia, także już zamknięte; z kwotą, jaką mają teraz.',
    not: 'To nie wartość otwartego lejka i nie przychód: większość nie jest jeszcze wygrana.'
  },
  'pipeline-count': {
    name: 'Otwarte szanse',
    how: 'Szanse otwarte ostatniego dnia tego czasu albo dzisiaj.',
    counts: 'Wszystkie lejki. Wstrzymane nie są otwarte.',
    not: 'Nie szanse otwarte w tym czasie: wiele otwarto wcześniej.'
  },
  'pipeline-value': {
    name: 'Wartość lejka',
    how: 'Suma kwot otwartych szans.',
    counts: 'Ostatniego dnia tego czasu albo dzisiaj. O szansach bez kwoty mówimy osobno.',
    not: 'To nie prognoza: nic nie jest ważone szansą wygranej.'
  },
  'weighted-pipeline': {
    name: 'Lejek ważony',
    how: 'Suma kwota × prawdopodobieństwo wygranej otwartych szans.',
    counts: 'Prawdopodobieństwo samej szansy, inaczej jej etapu, inaczej z Twojej historii.',
    not: 'To nie to, co wpłynie: z jednej szansy jest wszystko albo nic. Rzetelne tylko przy wielu.'
  },
  coverage: {
    name: 'Pokrycie planu',
    how: 'Otwarte szanse z datą zamknięcia w tym czasie ÷ (plan − już wygrane).',
    counts: 'Wartość do wartości, według daty zamknięcia. Obok: wobec całego planu i ile pokrycia potrzeba.',
    not: 'Nie liczba szans do liczby sprzedaży. Potrzebne pokrycie to 1 ÷ Twoja skuteczność wartościowa, a nie reguła z podręcznika.'
  },
  velocity: {
    name: 'Tempo sprzedaży',
    how: 'Zakwalifikowane otwarte szanse × skuteczność × średnia wygrana ÷ średni cykl.',
    counts: 'Skuteczność liczbowa, niezależnie od Twojej definicji; cykl od wybranego początku. Te cztery stoją obok.',
    not: 'To nie dotychczasowy przychód na dzień: mówi, co przyniesie dzisiejszy lejek.'
  },
  'outlier-deals': {
    name: 'Przeterminowane szanse',
    how: 'Otwarte szanse starsze, niż trwały trzy z czterech Twoich wygranych.',
    counts:
      'Wiek od początku cyklu, wobec wygranych z tego samego lejka; potrzeba ich dziesięciu. Obok: starsze niż dziewięć z dziesięciu.',
    not: 'Nie szanse bez kontaktu: także żywa szansa może być za stara.'
  }
};
