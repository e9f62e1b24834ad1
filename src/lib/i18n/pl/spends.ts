import type { SpendsWords } from '../en/spends.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const spends: SpendsWords = {
  title: 'Koszty pozyskania',
  hint: 'Twoje wydatki, do kosztu wygranej',
  empty: {
    title: 'Nic jeszcze nie wpisano',
    body: 'Wpisuj, ile wydajesz na zdobycie klientów: targi, reklama, dojazdy. Satchel pokaże koszt jednej wygranej.'
  },
  add: 'Dodaj koszt',
  edit: 'Koszt',
  amount: 'Kwota',
  currency: 'Waluta',
  day: 'Dzień',
  source: 'Źródło, którego dotyczy',
  sourceHint: 'Tak jak w szansach. Puste oznacza koszt wszystkich źródeł.',
  note: 'Notatka',
  badAmount: 'Wpisz kwotę większą od zera.',
  badDay: 'Wybierz dzień.',
  kept: amount => `Zapisano: ${amount}`,
  removed: amount => `Usunięto: ${amount}`,
  perWin: 'Koszt jednej wygranej',
  year: 'Ostatnie 12 miesięcy',
  noWins: 'W tym czasie nie przybył nowy klient, więc nie ma kosztu wygranej.',
  customers: n => plural(n, { one: '# nowy klient', few: '# nowych klientów', other: '# nowych klientów' }),
  wins: (spent, wins) => `wydano ${spent}, ${wins}`,
  noRate: 'Koszty w walucie bez kursu są pominięte.'
};
