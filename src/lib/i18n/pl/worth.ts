import type { Worth } from '../en/worth.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const worth: Worth = {
  terms: 'Warunki',
  oneOff: 'Opłata jednorazowa',
  recurring: 'Opłata cykliczna',
  recurringHint: 'za jedną licencję',
  per: 'Płatna co',
  billings: { month: 'Miesiąc', quarter: 'Kwartał', year: 'Rok' },
  aPeriod: { month: 'miesięcznie', quarter: 'kwartalnie', year: 'rocznie' },
  seats: 'Liczba licencji',
  months: 'Okres umowy, mies.',
  monthsHint: 'puste pole: 12',
  discount: 'Rabat, %',
  cost: 'Koszt realizacji',
  bad: 'Nie można tego odczytać. Użyj cyfr.',
  badWhole: 'Liczba całkowita od 1',
  badPercent: 'Od 0 do 100',
  priceNeeded: 'Wpisz cenę',
  tcv: 'Wartość umowy (TCV)',
  arr: 'Przychód cykliczny na rok (ARR)',
  margin: 'Marża',
  noCost: 'potrzebny koszt',
  saved: amount => `Kwota: ${amount}`,
  remove: 'Usuń warunki',
  removed: 'Warunki usunięte, kwota zostaje',
  disagree: value => `Z warunków wynika ${value}`,
  byTerms: amount => `${amount}, według warunków szansy`,
  chance: {
    own: percent => `${percent} według Ciebie`,
    stage: percent => `${percent} z etapu`
  },
  weighted: amount => `ważone ${amount}`,
  inOwn: (amount, rate, day) => `≈ ${amount} po kursie ${rate} od ${day}`,
  inOneSum: (total, rates) => `≈ ${total} (${rates})`,
  byRate: (currency, rate, day) => `${currency} po ${rate} od ${day}`,
  apart: sums => `bez kursu: ${sums}`,
  noRate: currency => `Brak kursu ${currency}`,
  addRate: 'Dodaj kurs',
  norm: (median, upper, n) =>
    `zwykle ${median}, 3 z 4 do ${upper} dni (${plural(n, { one: '# wygrana', few: '# wygrane', other: '# wygranych' })})`,
  tooFew: n => `${String(n)} z 5 wygranych do normy`,
  slow: 'dłużej niż zwykle',
  holdOver: 'Czas oczekiwania minął: szansa znów wymaga działania.',
  pin: 'Przypnij na górze',
  pinned: 'Przypięta na górze',
  unpinned: 'Już nieprzypięta',
  parts: {
    seats: n => `liczba licencji: ${n}`,
    months: n => plural(n, { one: '# miesiąc', few: '# miesiące', other: '# miesięcy' }),
    discount: percent => `rabat ${percent}`,
    cost: amount => `koszt ${amount}`
  }
};
