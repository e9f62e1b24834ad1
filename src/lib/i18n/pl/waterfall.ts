import type { Waterfall } from '../en/waterfall.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const number = new Intl.NumberFormat('pl');
const deals = (n: number) => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' });
const ofDeals = (n: number) => plural(n, { one: '# szansy', few: '# szans', many: '# szans', other: '# szansy' });

export const waterfall: Waterfall = {
  title: 'Co się zmieniło',
  place: 'Co się zmieniło w lejku',
  placeHint: 'Między dowolnymi datami, wraz ze stojącymi za tym szansami',
  when: 'Kiedy',
  presets: {
    week: 'Ten tydzień',
    'last-week': 'Poprzedni tydzień',
    month: 'Ten miesiąc',
    'last-month': 'Poprzedni miesiąc',
    quarter: 'Ten kwartał',
    review: 'Od ostatniego przeglądu',
    own: 'Własne daty'
  },
  spans: { year: 'Ten rok', quarter: 'Ten kwartał' },
  from: 'Od',
  to: 'Do, włącznie z tym dniem',
  closing: 'Przewidywane zamknięcie',
  anyTime: 'Dowolne',
  measure: 'Licz w',
  inDeals: 'Szanse',
  deals,
  bars: {
    opened: 'Otwarte',
    arrived: 'Z importu, bez daty otwarcia',
    reopened: 'Otwarte ponownie lub przywrócone',
    resumed: 'Wznowione po wstrzymaniu',
    raised: 'Wzrost wartości',
    'slipped-in': 'Przesunięte do okresu',
    'moved-in': 'Z innego lejka',
    won: 'Wygrane',
    lost: 'Przegrane',
    held: 'Wstrzymane',
    lowered: 'Spadek wartości',
    'slipped-out': 'Przesunięte poza okres',
    'moved-out': 'Do innego lejka',
    removed: 'Usunięte',
    currency: 'Zmiana waluty'
  },
  opening: day => `Otwarte przed ${day}`,
  closingBar: day => `Otwarte na koniec ${day}`,
  now: 'Otwarte teraz',
  chart: 'Otwarty lejek, słupek po słupku',
  sentence: (from, to, change) => `Otwarty lejek: z ${from} na ${to}, ${change}.`,
  unchanged: 'bez zmian',
  up: by => `wzrost o ${by}`,
  down: by => `spadek o ${by}`,
  most: (name, value) => `Najwięcej przybyło w pozycji „${name}”: ${value}.`,
  least: (name, value) => `Najwięcej ubyło w pozycji „${name}”: ${value}.`,
  nothing: 'W tym czasie nic nie otwarto, nie zamknięto ani nie zmieniono.',
  table: 'To samo w tabeli',
  columns: { bar: 'Co', deals: 'Szanse', value: 'Wartość' },
  withoutAmount: n =>
    plural(n, {
      one: '# szansa bez kwoty',
      few: '# szanse bez kwoty',
      many: '# szans bez kwoty',
      other: '# szansy bez kwoty'
    }),
  rates: list => `Przeliczono po kursie: ${list}.`,
  rate: (money, worth, day) => `${money} = ${worth} (od ${day})`,
  undated: n =>
    plural(n, {
      one: '# zamknięta szansa przyszła bez dat. Nie wiadomo, kiedy była otwarta, więc nie ma jej w tych liczbach.',
      few: '# zamknięte szanse przyszły bez dat. Nie wiadomo, kiedy były otwarte, więc nie ma ich w tych liczbach.',
      many: '# zamkniętych szans przyszło bez dat. Nie wiadomo, kiedy były otwarte, więc nie ma ich w tych liczbach.',
      other: '# zamkniętej szansy przyszło bez dat. Nie wiadomo, kiedy były otwarte, więc nie ma ich w tych liczbach.'
    }),
  coming: (month, months) =>
    `Na to urządzenie jeszcze dociera historia. Najstarszy brakujący miesiąc: ${month} (${plural(months, { one: 'został # miesiąc', few: 'zostały # miesiące', many: 'zostało # miesięcy', other: 'zostało # miesiąca' })}). Do tego czasu liczby byłyby błędne.`,
  empty: {
    title: 'Nie ma jeszcze szans',
    body: 'Gdy będą szanse, zobaczysz tu, co i dlaczego zmieniło się między dowolnymi datami.'
  },
  closeOn: day => `zamknięcie ${day}`,
  none: 'Brak szans',
  notes: 'Notatki z tego czasu',
  changes: {
    amount: (from, to) => `${from} → ${to}`,
    closeOn: (from, to) => `zamknięcie ${from} → ${to}`,
    noAmount: 'bez kwoty',
    noDate: 'bez daty'
  },
  monthEnds: 'Końce miesięcy',
  monthEndsHint: 'Wyliczane z historii, więc takie same na każdym urządzeniu. Dotknij, aby zobaczyć dany miesiąc.',
  stages: {
    title: 'Etapy: czas i konwersja',
    place: 'Etapy: czas i konwersja',
    placeHint: 'Jak długo szanse stoją na etapie i ile przechodzi dalej',
    period: 'Szanse, które weszły na etap',
    always: 'Kiedykolwiek',
    told: 'Etapy',
    as: { was: 'Jak były wtedy', mapped: 'Jak liczą się dziś' },
    asHint: 'Dzisiejszy sposób liczy wycofane etapy jako te, do których je przypisano, a podzielone jako jeden.',
    onward: (rate, n) => `${rate} z ${ofDeals(n)} przechodzi dalej`,
    tooFew: (hits, n) => `${number.format(hits)} z ${ofDeals(n)} przeszło dalej: za mało na wskaźnik`,
    noneYet: 'Za wcześnie na wskaźnik',
    between: (low, high) => `z 95-procentową ufnością od ${low} do ${high}`,
    young: n =>
      plural(n, {
        one: '# za młoda, by oceniać',
        few: '# za młode, by oceniać',
        many: '# za młodych, by oceniać',
        other: '# za młodej, by oceniać'
      }),
    time: (median, mean, n) =>
      plural(n, {
        one: `mediana ${median} dni, średnio ${mean} (# pobyt)`,
        few: `mediana ${median} dni, średnio ${mean} (# pobyty)`,
        many: `mediana ${median} dni, średnio ${mean} (# pobytów)`,
        other: `mediana ${median} dni, średnio ${mean} (# pobytu)`
      }),
    noTime: 'Żaden pobyt na etapie jeszcze się nie skończył',
    fate: (reached, on, lost, here) =>
      `${deals(reached)} tu lub dalej · dalej ${number.format(on)} · przegrane tu ${number.format(lost)} · nadal tu ${number.format(here)}`,
    skipped: n => `${number.format(n)} z pominięciem etapu`,
    how: 'Jak to policzono',
    howOnward:
      'Szanse, które przeszły na późniejszy etap lub zostały wygrane ÷ szanse, które weszły na etap lub go minęły i miały co najmniej tyle czasu, ile trwa połowa pobytów.',
    howTime:
      'Dni kalendarzowe od wejścia na etap do zejścia z niego: przez przejście dalej, wygraną lub przegraną. Szansa, która wraca, liczy się dwa razy.',
    empty: 'Żadna szansa nie weszła jeszcze na etap tego lejka.'
  }
};
