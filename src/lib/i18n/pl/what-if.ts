import type { WhatIfWords } from '../en/what-if.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const whatIf: WhatIfWords = {
  title: 'A gdyby?',
  hint: 'Historia to punkt wyjścia, nie granica',
  levers: {
    title: 'Co mogłoby być inaczej',
    names: {
      winRate: 'Skuteczność',
      dealSize: 'Średnia wygrana',
      cycle: 'Cykl sprzedaży',
      volume: 'Nowe szanse na miesiąc'
    },
    units: { winRate: '%', cycle: 'dni', volume: '' },
    less: name => `${name}: mniej`,
    more: name => `${name}: więcej`,
    typed: (name, unit) => `${name}, ${unit}`,
    own: value => `U Ciebie: ${value}`,
    thumb: value => `Wartość orientacyjna: ${value}`,
    unknown: 'Jeszcze nie wiadomo: wpisz to w Gwieździe Polarnej.',
    reset: 'Wróć do stanu obecnego'
  },
  days: n => plural(Math.round(n), { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
  comes: {
    velocityShort: 'Tempo dziennie',
    dialsShort: 'Próby dziennie',
    oddsShort: 'Realność celu',
    title: 'Co z tego wynika',
    velocity: 'Tempo sprzedaży',
    velocityOf: open => `Otwarte zakwalifikowane szanse (${open}) × skuteczność × wygrana ÷ cykl`,
    velocityNone: 'Potrzebne są otwarte zakwalifikowane szanse i wartość każdego suwaka',
    noGoal: 'Potrzebny jest cel w pieniądzach',
    aDay: money => `${money} dziennie`,
    dials: 'Próby połączeń w dniu sprzedaży',
    dialsOf: 'Do celu w pieniądzach, według Twoich wskaźników',
    opportunities: 'Potrzebne szanse na miesiąc',
    opportunitiesOf: have => `Otwierasz ${have} na miesiąc`,
    was: value => `obecnie: ${value}`,
    same: 'bez zmian'
  },
  odds: {
    title: 'Prawdopodobieństwo celu',
    goal: (rest, day) => `Do ${day} zostało ${rest}.`,
    noGoal: 'Najpierw ustaw cel w pieniądzach: wtedy jest co liczyć.',
    set: 'Ustaw cel',
    reached: 'Cel jest już osiągnięty.',
    tooFew: n =>
      plural(n, {
        one: 'Za mało danych: w ciągu roku # zamknięta szansa. Potrzeba dziesięciu.',
        few: 'Za mało danych: w ciągu roku # zamknięte szanse. Potrzeba dziesięciu.',
        many: 'Za mało danych: w ciągu roku # zamkniętych szans. Potrzeba dziesięciu.',
        other: 'Za mało danych: w ciągu roku # zamkniętej szansy. Potrzeba dziesięciu.'
      }),
    words: {
      remote: 'Prawie na pewno nie',
      unlikely: 'Mało prawdopodobne',
      even: 'Pół na pół',
      likely: 'Prawdopodobne',
      safe: 'Prawie pewne'
    },
    of100: (word, n) => `${word}: cel zostaje osiągnięty w ${n} na 100 możliwych przebiegów.`,
    range: (low, high) => `W granicach Twojej skuteczności: od ${low} do ${high} na 100.`,
    was: n => `Obecnie: ${n} na 100.`,
    counting: 'Liczę…',
    brings: (p10, p50, p90) =>
      `W dziewięciu przypadkach na dziesięć co najmniej ${p10}, w połowie ${p50}, w jednym na dziesięć ${p90} lub więcej.`,
    few: n =>
      plural(n, {
        one: 'Kwoty z # wygranej: to mało.',
        few: 'Kwoty z # wygranych: to mało.',
        many: 'Kwoty z # wygranych: to mało.',
        other: 'Kwoty z # wygranej: to mało.'
      }),
    how: (runs, open, wins) =>
      `${runs} losowych przebiegów, takich samych na każdym Twoim urządzeniu: otwarte szanse z terminem w tym czasie (${open}), każda z własnym prawdopodobieństwem, oraz średnio ${wins} nowych wygranych, każda z kwotą jednej z Twoich dotychczasowych.`,
    chart: 'Co przyniosły przebiegi',
    sentence: p50 => `Środkowy przebieg przynosi ${p50}.`,
    from: 'Przynosi od',
    share: 'Na 100 przebiegów'
  },
  scenarios: {
    title: 'Twoje scenariusze',
    none: 'Przesuń suwak i zachowaj to, co sprawdzasz: wtedy można porównać.',
    name: 'Nazwa',
    nameHint: 'Lepsze domykanie, mniej, lecz większych szans',
    nameNeeded: 'Potrzebna jest nazwa.',
    keep: 'Zachowaj jako scenariusz',
    kept: name => `Zachowano: ${name}`,
    change: 'Zachowaj zmianę',
    changed: name => `Zmieniono: ${name}`,
    open: 'Sprawdź',
    removed: name => `Usunięto: ${name}`,
    compare: name => `Porównaj: ${name}`,
    compareTitle: 'Obok siebie',
    atMost: 'Najwyżej trzy naraz.',
    asItIs: 'Obecnie',
    odds: 'Prawdopodobieństwo celu'
  }
};
