import type { AnnotationsWords } from '../en/annotations.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const days = (n: number) => plural(n, { one: '# dzień', few: '# dni', other: '# dni' });

export const annotations: AnnotationsWords = {
  title: 'Zmiany w mojej pracy',
  hint: 'Zaznacz zmianę i porównaj przed z po',
  add: 'Zaznacz zmianę',
  edit: 'Zmiana',
  text: 'Co się zmieniło',
  textHint: 'Nowy skrypt, inna lista, nowa cena',
  textNeeded: 'Potrzeba kilku słów',
  day: 'Od',
  since: day => `Od ${day}`,
  empty: { title: 'Nic nie zaznaczono', body: 'Nowy skrypt albo lista? Zaznacz dzień i zobacz, czy pomogło.' },
  by: 'Porównaj',
  conversions: { connects: 'Rozmowy', replies: 'Odpowiedzi', wins: 'Wygrane' },
  before: 'Przed',
  after: 'Po',
  side: (percent, low, high, n) => `${percent} (od ${low} do ${high}, n = ${String(n)})`,
  noCases: 'brak przypadków',
  stretch: n => `${days(n)} przed i ${days(n)} od zmiany, nie dalej niż do dziś.`,
  ahead: 'Dopiero nastąpi.',
  verdicts: {
    'too-few': 'Za mało danych.',
    'maybe-chance': 'Może to przypadek: przedziały się pokrywają.',
    better: 'Lepiej, i to nie przypadek.',
    worse: 'Gorzej, i to nie przypadek.'
  },
  kept: text => `Zaznaczono: ${text}`,
  removed: text => `Usunięto: ${text}`
};
