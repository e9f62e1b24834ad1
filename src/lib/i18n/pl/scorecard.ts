import type { Scorecard } from '../en/scorecard.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const scorecard: Scorecard = {
  objectives: 'Cele sprzedażowe',
  numbers: 'Liczby',
  goals: 'Normy i cele',
  goalsHint: 'Pozycje, normy, wagi i dni tygodnia',
  outOf: (points, weight) =>
    plural(points, {
      one: `punkt na ${weight}`,
      few: `punkty na ${weight}`,
      many: `punktów na ${weight}`,
      other: `punktu na ${weight}`
    }),
  before: {
    day: points => `Poprzedni dzień roboczy: ${points}`,
    week: points => `Do tego dnia w zeszłym tygodniu: ${points}`,
    month: points => `Do tego dnia w zeszłym miesiącu: ${points}`,
    quarter: points => `Do tego dnia w zeszłym kwartale: ${points}`
  },
  toGo: list => `Brakuje: ${list}`,
  more: n => `i jeszcze ${String(n)}`,
  met: 'Wszystkie normy osiągnięte.',
  dayOff: 'Dzień wolny: norm nie ma. To, co zrobisz, i tak się liczy.',
  nothingExpected: 'bez normy',
  days: (worked, of) =>
    plural(of, {
      one: `${String(worked)} z # dnia`,
      few: `${String(worked)} z # dni`,
      many: `${String(worked)} z # dni`,
      other: `${String(worked)} z # dnia`
    }),
  instead: (units, full, days) => `${units} zamiast ${full}: ${days}`,
  pace: {
    ahead: units => `${units} powyżej tempa`,
    behind: units => `${units} poniżej tempa`,
    level: 'w tempie'
  },
  byNow: units => `norma na dziś ${units}`,
  byDay: (units, passed, all) =>
    `Na dziś powinno być: ${units}. Dni roboczych razem z dzisiejszym: ${String(passed)} z ${String(all)}.`,
  paceSince: day => `Tempo liczymy od dnia, w którym zaczęła się ta pozycja: ${day}.`,
  planned: 'Tyle zakłada Twój plan, a nie norma.',
  fromPlan: 'z Twojego planu',
  starting: 'To nasza kwota na początek. Wpisz własną.',
  startingShort: 'kwota na początek',
  since: day => `Ten cel obowiązuje od: ${day}.`,
  fromToday: 'Obowiązuje od dziś. Wyniki z przeszłości się nie zmienią.',
  begins: day => `Cele obowiązują od: ${day}. Wcześniejsza praca jest tu policzona bez punktów.`,
  pastGoal: 'Wyniki z przeszłości się nie zmieniają. Cele zmienia się od dziś.',
  weekdays: 'Inne normy w niektóre dni tygodnia',
  weekdaysHint: 'Puste pole to zwykła norma, 0 to brak normy.',
  badWeekdays: 'Podaj liczby od 0 albo zostaw puste pola.',
  weights: sum => `Wagi: ${sum} ze 100`,
  weightsThen: sum => `Wagi dadzą wtedy razem ${sum}.`,
  add: 'Dodaj pozycję',
  added: 'Dodano pozycję',
  what: 'Co się liczy',
  howOften: 'Jak często',
  takeOff: 'Zdejmij z karty',
  takenOff: 'Od dziś nie ma tej pozycji na karcie',
  per: {
    day: units => `${units} na dzień`,
    week: units => `${units} na tydzień`,
    month: units => `${units} na miesiąc`,
    quarter: units => `${units} na kwartał`
  },
  weighs: weight => `waga ${weight}`,
  none: 'Na razie bez norm.',
  role: 'Cele dla roli',
  roleHint: 'Obowiązują od dziś. Wyniki z przeszłości się nie zmienią.'
};
