import type { Catalogue } from '../en/catalogue.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const besideNames: Catalogue['beside'] = {
  net: 'Churn netto',
  'cancelled-early': 'Wypowiedziane przed czasem',
  'not-renewed': 'Nieodnowione',
  'recurring-at-start': 'Przychód powtarzalny na początku, rocznie',
  'of-full-quota': 'Wobec całego planu',
  'needed-coverage': 'Potrzebne pokrycie',
  'within-5m': 'Odpowiedź do 5 minut',
  'within-1h': 'Odpowiedź do godziny',
  'within-24h': 'Odpowiedź do doby',
  waiting: 'Jeszcze czekają',
  'still-open': 'Jeszcze otwarte',
  'median-of-lost': 'Mediana przegranych',
  'at-risk': 'Starsze niż dziewięć z dziesięciu wygranych',
  'won-value': 'Wygrane, pieniądze',
  'won-count': 'Wygrane, szanse',
  'projected-value': 'Prognoza, pieniądze',
  'projected-count': 'Prognoza, szanse',
  'per-dial': 'Ze wszystkich prób',
  'first-touch': 'Pierwszym kontaktem był telefon',
  'last-touch': 'Ostatnim kontaktem był telefon',
  'open-deals': 'Otwarte szanse',
  'win-rate': 'Skuteczność',
  'deal-size': 'Wielkość szansy',
  'cycle-days': 'Cykl',
  spent: 'Wydano'
};

export const partNames: Catalogue['parts'] = {
  channel: 'Według kanału',
  stage: 'Według etapu',
  template: 'Według szablonu',
  source: 'Według źródła',
  none: 'Nie podano'
};

export const leftOutWords: Catalogue['leftOut'] = {
  'no-amount': n => `bez kwoty: ${String(n)}`,
  'no-rate': n => `w walucie bez kursu: ${String(n)}`,
  'no-start': n => `bez znanego początku: ${String(n)}`,
  'no-cost': n => `bez kosztu: ${String(n)}`,
  'no-term': n => `bez okresu umowy: ${String(n)}`,
  'no-company': n => `bez firmy: ${String(n)}`,
  'too-young': n =>
    plural(n, {
      one: '# jest za młoda, by coś powiedzieć',
      few: '# są za młode, by coś powiedzieć',
      many: '# jest za młodych, by coś powiedzieć',
      other: '# jest za młodych, by coś powiedzieć'
    }),
  'no-quota': () => 'Na ten czas nie ma planu',
  'no-norm': n => `bez wygranych w tym lejku do porównania: ${String(n)}`,
  'no-chance': n => `bez znanej szansy wygranej: ${String(n)}`
};
