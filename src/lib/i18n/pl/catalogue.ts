import type { Catalogue } from '../en/catalogue.ts';
import { pluralIn } from '../plural.ts';
import { activityFigures } from './catalogue-activity.ts';
import { besideNames, leftOutWords, partNames } from './catalogue-beside.ts';
import { conversionFigures } from './catalogue-conversion.ts';
import { customerFigures } from './catalogue-customers.ts';
import { definitionWords } from './catalogue-definitions.ts';
import { pipelineFigures } from './catalogue-pipeline.ts';
import { resultFigures } from './catalogue-results.ts';

const plural = pluralIn('pl');

export const catalogue: Catalogue = {
  title: 'Wskaźniki',
  hint: 'Każda liczba: wzór, co się liczy i co za nią stoi',
  groups: {
    activity: 'Aktywność',
    conversion: 'Konwersja',
    pipeline: 'Lejek',
    results: 'Wyniki',
    customers: 'Klienci'
  },
  lastYear: '12 mies.',
  period: 'Okres',
  tells: { leading: 'wyprzedzający', lagging: 'opóźniony' },
  tellsLong: {
    leading: 'Wskaźnik wyprzedzający: rusza pierwszy i możesz na niego wpłynąć już dziś.',
    lagging: 'Wskaźnik opóźniony: mówi, co wyszło z wcześniejszej pracy.'
  },
  tellsHint: 'Wskaźniki wyprzedzające ruszają pierwsze i można na nie wpłynąć dziś; opóźnione mówią, co z tego wyszło.',
  n: n => `n = ${n}`,
  hits: (hits, n) => `${hits} z ${n}`,
  ofEach: (hits, n) => `${hits} ÷ ${n}`,
  tooFew: n => `za mało, by coś powiedzieć, n = ${n}`,
  tooFewDetail: 'Poniżej dziesięciu przypadków liczba mówi więcej o szczęściu niż o Tobie.',
  nothing: 'jeszcze nie ma czego liczyć',
  noQuota: 'nie ma planu',
  between: (low, high) => `Prawdziwy odsetek leży między ${low} a ${high}, z ufnością 95%.`,
  median: value => `mediana ${value}`,
  days: n => plural(n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
  perDay: money => `${money} dziennie`,
  leftOut: leftOutWords,
  beside: besideNames,
  parts: partNames,
  figures: {
    ...activityFigures,
    ...conversionFigures,
    ...pipelineFigures,
    ...resultFigures,
    ...customerFigures
  },
  formula: 'Wzór',
  counts: 'Co się liczy',
  not: 'Czym to nie jest',
  besideTitle: 'Obok',
  inForce: 'Obowiązująca definicja',
  change: 'Zmień definicję',
  changeShort: 'Zmień',
  trend: 'Trend',
  trendOf: (name, first, last) => `${name}: ${first} – ${last}.`,
  trendNow: (value, label) => `${label}: ${value}.`,
  trendRange: (low, high) => `Najmniej ${low}, najwięcej ${high}.`,
  trendEmpty: 'Nie ma jeszcze czego narysować.',
  smoothed: months =>
    plural(months, {
      one: 'Każdy punkt z # miesiąca.',
      few: 'Każdy punkt z # miesięcy.',
      many: 'Każdy punkt z # miesięcy.',
      other: 'Każdy punkt z # miesiąca.'
    }),
  when: 'Kiedy',
  value: 'Wartość',
  cases: 'n',
  own: {
    title: 'Wobec siebie',
    sentence: (now, before) => `Ten okres: ${now}; trzy poprzednie miesiące: ${before}.`,
    scaled: (now, before) => `Ten okres: ${now}; trzy poprzednie miesiące, na tyle samo dni: ${before}.`,
    verdicts: {
      better: 'Jest lepiej, o więcej, niż tłumaczy przypadek.',
      worse: 'Jest gorzej, o więcej, niż tłumaczy przypadek.',
      'maybe-chance': 'Przedziały się pokrywają: to może być przypadek.',
      'too-few': 'Przypadków jest za mało, by coś powiedzieć.',
      'no-interval': 'Czy to więcej niż przypadek, o sumie ani średniej nie da się powiedzieć.'
    }
  },
  fiscalYear: (begins, ends) =>
    begins === ends
      ? `rok obrotowy ${String(ends)}`
      : `rok obrotowy ${String(begins)}/${String(ends % 100).padStart(2, '0')}`,
  fiscalQuarter: (year, n) => `${String(n)}. kwartał, ${year}`,
  quarterShort: (n, year) => `${String(n)}. kw. ${year}`,
  eachAlone: 'Każdy okres osobno',
  cannotFind: 'Nie ma takiego wskaźnika',
  kpi: {
    link: {
      found: (r, n, lag) =>
        `Idzie w parze z wygranymi ${lag === 0 ? 'tego samego tygodnia' : plural(lag, { one: '# tydzień później', few: '# tygodnie później', many: '# tygodni później', other: '# tygodnia później' })}: r = ${r}, n = ${plural(n, { one: '# tydzień', few: '# tygodnie', many: '# tygodni', other: '# tygodnia' })}.`,
      noCause: 'Związek to nie przyczyna.',
      none: {
        'not-enough-data': 'Związek z wygranymi: za mało danych, by wykluczyć przypadek.',
        'made-of-wins': 'O związku z wygranymi nie mówimy: ten wskaźnik sam powstaje z wyników.'
      }
    },
    title: 'Twoje KPI',
    hint: 'Oznacz od trzech do pięciu liczb, według których sterujesz; staną tu jako pierwsze.',
    mark: 'Oznacz jako KPI',
    unmark: 'To już nie KPI',
    marked: 'Stoi teraz na początku wskaźników',
    unmarked: 'To już nie jest KPI',
    full: 'Oznaczono już pięć. Najpierw usuń jeden.'
  },
  devices: {
    includes: devices => `Zawiera: ${devices}.`,
    one: (name, when) => `${name} (${when})`,
    now: 'teraz',
    nothingYet: 'jeszcze nic',
    ago: wait => `${wait} temu`,
    running: 'Wynik wstępny: okres jeszcze trwa.',
    awaited: devices => `Wynik wstępny: od końca okresu nic nie przyszło z: ${devices}.`,
    notLoaded: 'Starsze miesiące nie są tu wczytane i ich brakuje.'
  },
  definitions: definitionWords
};
