import { pluralIn } from '../plural.ts';
import type { Outcomes } from '../en/outcomes.ts';

const plural = pluralIn('pl');

export const outcomes: Outcomes = {
  title: 'Wyniki kontaktu',
  section: 'Rejestrowanie',
  hint: 'Przyciski arkusza rejestracji i to, co każdy z nich proponuje.',
  groups: { calls: 'Połączenia', messages: 'Wiadomości', meetings: 'Spotkania' },
  add: 'Dodaj wynik',
  addTitle: 'Nowy wynik',
  editTitle: name => `Wynik: ${name}`,
  name: 'Nazwa',
  ours: name => `Nasza nazwa: ${name}`,
  countsAs: 'Liczy się jako',
  countsAsHint: 'Tak liczą go wskaźniki. Później nie można tego zmienić.',
  countsAsShort: name => `liczy się jako: ${name}`,
  next: 'Następny krok po ilu dniach roboczych',
  noNext: 'Brak',
  by: 'Forma następnego kroku',
  sameChannel: 'Tak samo',
  moves: 'Przesuń szansę o jeden etap dalej',
  track: 'Dalszy przebieg sekwencji',
  tracks: { main: 'Bez zmian', positive: 'Gałąź pozytywna', negative: 'Gałąź negatywna' },
  shown: 'Pokazuj w arkuszu rejestracji',
  hidden: 'Ukryty',
  changed: 'Zmieniony przez Ciebie',
  up: name => `Przesuń w górę: ${name}`,
  down: name => `Przesuń w dół: ${name}`,
  back: 'Przywróć nasz',
  backAll: 'Przywróć naszą listę',
  backAllHint: 'Twoje nazwy i reguły na tej liście znikną. Zapisane aktywności zostaną.',
  backDone: 'Przywrócono naszą listę',
  remove: 'Usuń wynik',
  removed: name => `Usunięto: ${name}`,
  saved: 'Wynik zapisany',
  moved: 'Kolejność zmieniona',
  rule: {
    title: 'Co z tego wynika',
    is: (name, parts) => `${name} → ${parts}`,
    step: (channel, days, date) => `${channel} ${days}, ${date}`,
    days: n =>
      plural(n, {
        one: 'za # dzień roboczy',
        few: 'za # dni robocze',
        many: 'za # dni roboczych',
        other: 'za # dnia roboczego'
      }),
    today: 'tego samego dnia',
    end: 'bez następnego kroku',
    moves: (from, to) => `szansa przechodzi o etap dalej (${from} → ${to})`,
    positive: 'sekwencja idzie gałęzią pozytywną',
    negative: 'sekwencja idzie gałęzią negatywną'
  }
};
