import type { NorthStarWords } from '../en/north-star.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const workdays = (n: number) =>
  plural(n, { one: '# dnia sprzedaży', few: '# dni sprzedaży', many: '# dni sprzedaży', other: '# dnia sprzedaży' });

export const northStar: NorthStarWords = {
  title: 'Gwiazda Polarna',
  hint: 'Cel w pieniądzach przeliczony na próby połączeń dziennie',
  goal: 'Cel w pieniądzach',
  until: 'Na kiedy',
  spans: { quarter: 'Ten kwartał', year: 'Ten rok', 'twelve-months': '12 miesięcy' },
  period: (from, to) => `od ${from} do ${to}`,
  fromPlan: 'Z Twojego planu.',
  noGoal: { title: 'Ile chcesz sprzedać?', body: 'Wpisz cel w pieniądzach. Reszta wyniknie z Twoich wskaźników.' },
  kept: 'Cel zapisany',
  badAmount: 'Wpisz kwotę większą od zera, np. 500000.',
  won: (won, rest) => `Wygrane: ${won}, zostało ${rest}.`,
  toGo: rest => `Zostało ${rest}.`,
  reached: 'Cel osiągnięty. Wszystko, co sprzedasz od teraz, jest ponad plan.',
  needsSize: 'Ile przynosi wygrana szansa? Przez rok nie było żadnej, więc nie wiadomo. Wpisz kwotę poniżej.',
  byThumbs: 'Częściowo według wartości orientacyjnych: poniżej widać, których.',
  lateCycle: (cycle, days) =>
    `Sprzedaż trwa u Ciebie ${cycle}, a zostało ${days}: większość tego, co teraz otworzysz, wygrasz później. Najwięcej znaczą szanse już otwarte.`,
  calendarDays: n => plural(n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
  noDays: 'W tym czasie nie ma już dni sprzedaży.',
  takes: (dials, left) =>
    `${plural(dials, { one: '# próba połączenia', few: '# próby połączeń', many: '# prób połączeń', other: '# próby połączenia' })} w każdym z ${workdays(left)}`,
  between: (low, high) => `od ${low} do ${high} według Twoich wskaźników`,
  chain: {
    title: 'Od pieniędzy do prób połączeń',
    sentence: (deals, opportunities, dials) =>
      `Wygrane: ${deals}, do tego nowe szanse: ${opportunities}, próby połączeń: ${dials}.`,
    step: 'Krok',
    need: 'Potrzeba',
    low: 'W najlepszym razie',
    high: 'W najgorszym razie',
    month: 'Na miesiąc',
    day: 'Na dzień sprzedaży'
  },
  aMonth: n => `${n} na miesiąc`,
  aDay: n => `${n} na dzień`,
  needs: {
    deals: 'Wygrane',
    opportunities: 'Nowe szanse',
    'meetings-held': 'Odbyte spotkania',
    'meetings-set': 'Umówione spotkania',
    connects: 'Rozmowy',
    dials: 'Próby połączeń'
  },
  rates: {
    title: 'Na jakich wskaźnikach',
    hint: 'Twoje ostatnie 12 miesięcy. Dotknij, by zobaczyć zapisy albo sprawdzić inną liczbę: historia to punkt wyjścia, nie granica.',
    days: n => plural(n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
    own: (hits, n) => `Twoje: ${hits} z ${n}`,
    ownMean: n => `Twoje: n = ${n}`,
    range: (low, high) => `od ${low} do ${high}`,
    thumb: n =>
      n === 0
        ? 'wartość orientacyjna: nie masz jeszcze własnych przypadków'
        : `wartość orientacyjna: Twoich przypadków jest za mało (${String(n)})`,
    thumbNone: 'wartość orientacyjna: Twój wynik to zero',
    typed: 'wpisane przez Ciebie',
    ownIs: (value, n) => `Twoje: ${value}, n = ${n}`,
    noOwn: 'brak Twoich danych',
    unknown: 'jeszcze nie wiadomo',
    few: 'Za mało, by ufać: wpisz swoją liczbę, jeśli znasz lepszą.',
    interval: (low, high) => `Prawdziwa wartość leży między ${low} a ${high} z ufnością 95%.`,
    thumbIs: value => `Wartość orientacyjna: ${value}.`,
    type: 'Sprawdź inną liczbę',
    inPercent: 'W procentach',
    inDays: 'W dniach',
    inMoney: 'Kwota',
    use: 'Zastosuj',
    back: 'Wróć do moich danych',
    bad: 'Wpisz liczbę większą od zera. Odsetek nie może przekroczyć 100%.',
    kept: name => `${name}: zmieniono`,
    names: {
      'deal-size': 'Średnia wygrana',
      'win-rate': 'Skuteczność',
      'opportunities-per-meeting': 'Nowe szanse z jednego spotkania',
      'show-rate': 'Spotkania, które się odbywają',
      'meetings-per-connect': 'Spotkania z jednej rozmowy',
      'connect-rate': 'Dodzwanialność',
      'prospect-rate': 'Nowe szanse z nowych osób',
      cycle: 'Cykl sprzedaży'
    },
    how: {
      'deal-size': 'Suma kwot wygranych ÷ ich liczba.',
      'win-rate': 'Wygrane ÷ (wygrane + przegrane).',
      'opportunities-per-meeting': 'Nowe szanse ÷ odbyte spotkania, dema i wizyty.',
      'show-rate': 'Odbyte ÷ (odbyte + „Nie przyszli” + odwołane).',
      'meetings-per-connect': 'Spotkania, dema i wizyty, których termin nadszedł ÷ telefony zakończone rozmową.',
      'connect-rate': 'Telefony zakończone rozmową ÷ wszystkie telefony wychodzące.',
      'prospect-rate': 'Nowe szanse ÷ osoby dodane do bazy.',
      cycle: 'Dni od kwalifikacji, a bez niej od otwarcia, do wygranej; średnia.'
    },
    counts: {
      'deal-size': 'Według daty zamknięcia; inne waluty po Twoim kursie z tego dnia. Bez kwoty: pominięte.',
      'win-rate': 'Zamknięte w ciągu 12 miesięcy, według daty zamknięcia. Otwartych nie ma w żadnej części.',
      'opportunities-per-meeting': 'Może przekroczyć 100%: część szans powstaje bez spotkania.',
      'show-rate': 'Przełożone liczy się dopiero w nowym terminie.',
      'meetings-per-connect': 'Może przekroczyć 100%: część spotkań powstaje bez telefonu.',
      'connect-rate': 'Poczta głosowa, zajęte, brak odpowiedzi i sekretariat to nie rozmowa.',
      'prospect-rate': 'Jeden na dziesięciu to minimum zdrowego pozyskiwania.',
      cycle: 'Wygrane, według daty zamknięcia. Przegrane kończą się wcześniej i zaniżałyby wynik.'
    }
  },
  beside: {
    title: 'Obok łańcucha',
    prospects: 'Potrzebni nowi potencjalni klienci',
    prospectsDetail: (a, rate) => `${a} na miesiąc, gdy ${rate} staje się szansą`,
    oneInTen: 'Szansą staje się mniej niż 1 na 10 dodanych osób: sprawdź, kogo dodajesz.',
    stock: 'Otwarte szanse potrzebne stale',
    stockDetail: (cycle, open) => `Przy cyklu ${cycle}. Otwarte teraz: ${open}.`,
    stockHow: 'Nowe szanse na dzień × dni, przez które szansa jest otwarta (prawo Little’a).'
  },
  day: {
    title: 'Czy to zmieści się w dniu?',
    fits: (needed, room) => `Tak: ${needed} dziennie i ${room} zapasu.`,
    tooMuch: (needed, over) => `Nie: potrzeba ${needed} dziennie, o ${over} więcej, niż ma dzień.`,
    line: (n, minutes) => `${n} na dzień × ${minutes}`,
    minutes: n => plural(n, { one: '# min', other: '# min' }),
    sources: { own: 'Twoja mediana', usual: 'wartość orientacyjna', typed: 'wpisane przez Ciebie' },
    capacity: time => `Twój dzień na sprzedaż: ${time}`,
    change: 'Zmień minuty',
    each: channel => `${channel}: minut na raz`,
    whole: 'Minut dnia na sprzedaż',
    badMinutes: 'Wpisz pełne minuty, od 1 do 480.',
    badDay: 'Wpisz pełne minuty, od 15 do 1440.',
    changed: 'Minuty zapisane',
    table: { what: 'Co', count: 'Na dzień', each: 'Po', takes: 'Razem' },
    titleOfChart: 'Dzień w minutach'
  },
  remedies: {
    title: 'Co sprawi, że się zmieści',
    mix: (dials, messages, channel) => `Dziennie: próby połączeń ${dials}, ${channel} ${messages}`,
    mixWhy: 'Według Twoich danych ten kanał daje więcej spotkań na minutę niż telefon.',
    noMix: 'Żaden inny kanał nie daje Ci więcej spotkań na minutę: zamiana telefonów na wiadomości nie pomoże.',
    rate: (name, from, to) => `${name}: ${to} zamiast ${from}`,
    rateWhy: 'W granicach tego, co pokazują Twoje dane: lepiej, ale realnie.',
    days: n =>
      plural(n, {
        one: '# dzień sprzedaży więcej',
        few: '# dni sprzedaży więcej',
        many: '# dni sprzedaży więcej',
        other: '# dnia sprzedaży więcej'
      }),
    daysWhy: 'Ten sam cel, późniejszy termin.',
    goal: amount => `Cel: ${amount}`,
    goalWhy: part => `Tyle zmieści się w pozostałych dniach: ${part} tego, co zostało.`,
    none: 'Nic nie pomoże: nie ma już czasu.'
  },
  whatIf: 'A gdyby?',
  whatIfHint: 'Zmień skuteczność, wielkość, cykl i liczbę szans i zobacz, co to da'
};
