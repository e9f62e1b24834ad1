import type { Score } from '../en/score.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const round = (points: number) => Math.round(points * 10) / 10;

export const score: Score = {
  title: 'Wyniki',
  activities: 'Aktywności',
  pipeline: 'Lejek',
  results: 'Rezultaty',
  earlier: 'Wcześniej',
  later: 'Później',
  quarter: n => `${n}. kwartał`,
  exactly: points => plural(points, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' }),
  changeGoal: 'Zmień cel',
  now: { day: 'Dziś', week: 'Ten tydzień' },
  all: 'Cały czas',
  points: points => plural(round(points), { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' }),
  total: points =>
    plural(round(points), {
      one: '# punkt na 100',
      few: '# punkty na 100',
      many: '# punktów na 100',
      other: '# punktu na 100'
    }),
  of: (units, benchmark) => `${units} z ${benchmark}`,
  weightsOff: sum => `Wagi dają razem ${sum} zamiast 100.`,
  noGoals: 'Na ten czas nie ustawiono celów.',
  noPoints: 'bez punktów',
  how: 'Jak to liczymy',
  counts: 'Co się liczy',
  worth: (perUnit, weight, benchmark) => `Jedna sztuka daje ${perUnit}: waga ${weight} ÷ norma ${benchmark}.`,
  records: 'Wpisy, z których to wynika',
  noRecords: 'W tym czasie nic się nie policzyło.',
  habits: {
    title: 'Jak pracujesz',
    none: 'W tym czasie nie ma czego liczyć.',
    of: (counted, n) =>
      plural(n, {
        one: `${counted} z # kontaktu`,
        few: `${counted} z # kontaktów`,
        many: `${counted} z # kontaktów`,
        other: `${counted} z # kontaktu`
      }),
    ofAppointments: (counted, n) => plural(n, { one: `${counted} z # spotkania`, other: `${counted} z # spotkań` }),
    estimated: (n, share) =>
      plural(n, {
        one: `# połączenie, ${share} szacowane`,
        few: `# połączenia, ${share} szacowane`,
        many: `# połączeń, ${share} szacowane`,
        other: `# połączenia, ${share} szacowane`
      }),
    type: (outcome, length, made) => `${outcome}: ${length} (${made})`,
    figures: {
      'next-step': {
        name: 'Z następnym krokiem',
        how: 'Kontakty z zaplanowanym krokiem lub wstrzymaniem do daty ÷ kontakty, które nie były końcem.',
        counts:
          'Wszystko, co zapisano z wynikiem. To, co skończyło się z powodem, nie ma następnego kroku i się nie liczy.'
      },
      talk: {
        name: 'Czas rozmowy',
        how: 'Suma czasu rozmów ÷ połączenia, które go mają.',
        counts: 'Połączenia, w których była rozmowa z człowiekiem. Szacunek to czas poza Satchelem.'
      },
      'no-show': {
        name: 'Nie przyszli',
        how: 'Spotkania, na które klient nie przyszedł ÷ spotkania, których termin nadszedł.',
        counts: 'Spotkania, dema i wizyty. Przełożone przed terminem się nie liczą.'
      }
    }
  },
  benchmark: {
    day: 'Norma na dzień',
    week: 'Norma na tydzień',
    month: 'Norma na miesiąc',
    quarter: 'Norma na kwartał'
  },
  weight: 'Waga, punkty za całą normę',
  goalSaved: 'Zapisano cel',
  badBenchmark: 'Podaj liczbę większą od zera.',
  badWeight: 'Podaj liczbę od 0 do 100.',
  metrics: {
    dials: { how: 'Połączenia wychodzące.', counts: 'Każda próba, niezależnie od wyniku. Przychodzące się nie liczą.' },
    connects: {
      how: 'Połączenia, w których doszło do rozmowy.',
      counts: 'W obie strony. Poczta głosowa, zajęte, brak odpowiedzi, sekretariat i zły numer się nie liczą.'
    },
    'positive-calls': { how: 'Rozmowy oznaczone jako pozytywne.', counts: 'Według oceny podanej przy zapisie.' },
    'e-mails': {
      how: 'Wysłane e-maile.',
      counts: 'Także te, które nie dotarły. Inne wiadomości i odpowiedzi się nie liczą.'
    },
    'meetings-held': {
      how: 'Spotkania z wynikiem „Odbyło się”.',
      counts: 'Według dnia spotkania. „Nie przyszli” i dema się nie liczą.'
    },
    'demos-held': { how: 'Dema z wynikiem „Odbyło się”.', counts: 'Według dnia dema. „Nie przyszli” się nie liczy.' },
    'visits-held': {
      how: 'Wizyty z wynikiem „Odbyło się”.',
      counts: 'Według dnia wizyty. „Nie przyszli” się nie liczy.'
    },
    touches: {
      how: 'Wszystko, co wychodzi do klientów.',
      counts: 'Wszystkie kanały, niezależnie od wyniku. Trzy próby to trzy kontakty.'
    },
    opportunities: { how: 'Szanse otwarte w tym czasie.', counts: 'Według daty otwarcia, także te już zamknięte.' },
    proposals: {
      how: 'Szanse, które weszły na etap oferty.',
      counts: 'Raz na szansę. Ruch cofnięty tego samego dnia się nie liczy.'
    },
    'leads-qualified': { how: 'Szanse z tą datą kwalifikacji.', counts: 'Niezależnie od tego, co było dalej.' },
    'inbound-answered': {
      how: 'Obsłużone połączenia i wiadomości przychodzące.',
      counts: 'Wszystkie kanały. Nieodebrane się nie liczą.'
    },
    'new-prospects': { how: 'Osoby dodane do bazy.', counts: 'Ręcznie lub z pliku. Firmy się nie liczą.' },
    'follow-ups-done': {
      how: 'Następne kroki zakończone jako wykonane.',
      counts: 'Według dnia kontaktu, także spóźnione. Porzucone się nie liczą.'
    },
    wins: { how: 'Wygrane szanse.', counts: 'Według daty zamknięcia.' },
    revenue: { how: 'Suma kwot wygranych szans.', counts: 'Według daty zamknięcia, tylko w Twojej walucie.' },
    'pipeline-created': {
      how: 'Suma kwot szans otwartych w tym czasie.',
      counts: 'Według daty otwarcia, tylko w Twojej walucie.'
    }
  },
  figures: {
    'win-rate': {
      name: 'Skuteczność',
      how: 'Wygrane ÷ (wygrane + przegrane).',
      counts: 'Szanse zamknięte w tym czasie, według daty zamknięcia. Otwarte i wstrzymane się nie liczą.'
    },
    'average-won': {
      name: 'Średnia wygrana szansa',
      how: 'Suma kwot wygranych szans ÷ ich liczba. Mediana to wartość środkowa.',
      counts: 'Według daty zamknięcia, każda waluta osobno. Szanse bez kwoty są pominięte.'
    },
    cycle: {
      name: 'Cykl sprzedaży',
      how: 'Dni od kwalifikacji do wygranej, dla każdej szansy; ich średnia i mediana.',
      counts: 'Wygrane szanse, według daty zamknięcia. Bez daty kwalifikacji liczy się data otwarcia.'
    },
    revenue: {
      name: 'Przychód z wygranych',
      how: 'Suma kwot wygranych szans.',
      counts: 'Według daty zamknięcia, każda waluta osobno; nic nie jest przeliczane.'
    },
    wins: { name: 'Wygrane szanse', how: 'Szanse o statusie „Wygrana”.', counts: 'Według daty zamknięcia.' },
    losses: { name: 'Przegrane szanse', how: 'Szanse o statusie „Przegrana”.', counts: 'Według daty zamknięcia.' }
  },
  won: 'wygrane',
  lost: 'przegrane',
  closed: (won, n) =>
    plural(n, {
      one: `wygrane: ${won} z # zamkniętej`,
      other: `wygrane: ${won} z # zamkniętych`
    }),
  nothingClosed: 'W tym czasie nic nie wygrano ani nie przegrano.',
  noneWon: 'W tym czasie nic nie wygrano.',
  noneLost: 'W tym czasie nic nie przegrano.',
  noAmounts: 'Wygrane szanse nie mają kwot.',
  tooFew: n =>
    plural(n, {
      one: 'Za mało, by ocenić: # szansa',
      few: 'Za mało, by ocenić: # szanse',
      many: 'Za mało, by ocenić: # szans',
      other: 'Za mało, by ocenić: # szansy'
    }),
  tooFewDetail: 'Poniżej dziesięciu zamkniętych szans wskaźnik mówi więcej o szczęściu niż o Tobie.',
  between: (low, high) => `Prawdziwy odsetek leży między ${low} a ${high}, z ufnością 95%.`,
  meanOf: n =>
    plural(n, {
      one: 'średnia z # szansy',
      other: 'średnia z # szans'
    }),
  median: value => `mediana ${value}`,
  mean: value => `średnia ${value}`,
  days: days => plural(round(days), { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
  range: (min, max) => `najkrótszy ${min}, najdłuższy ${max}`,
  withoutAmount: n =>
    plural(n, {
      one: '# szansa bez kwoty',
      few: '# szanse bez kwoty',
      many: '# szans bez kwoty',
      other: '# szansy bez kwoty'
    }),
  withoutStart: n =>
    plural(n, {
      one: '# szansa bez daty początku',
      few: '# szanse bez daty początku',
      many: '# szans bez daty początku',
      other: '# szansy bez daty początku'
    })
};
