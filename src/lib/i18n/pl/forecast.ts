import type { Forecast } from '../en/forecast.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const deals = (n: number) => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' });
const days = (n: number) => plural(n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' });
const times = (n: number) => plural(n, { one: 'raz', few: '# razy', many: '# razy', other: '# razy' });

export const forecast: Forecast = {
  title: 'Prognoza',
  hint: 'Commit, najlepszy wariant i ważona wobec planu sprzedaży',
  period: 'Data zamknięcia',
  periods: {
    month: 'Ten miesiąc',
    'next-month': 'Następny miesiąc',
    quarter: 'Ten kwartał',
    'next-quarter': 'Następny kwartał'
  },
  deals,
  empty: {
    title: 'Brak otwartych szans',
    body: 'Gdy szanse mają kwotę i datę zamknięcia, tu widać, ile mają przynieść.'
  },
  category: 'Na ile to pewne?',
  categories: { commit: 'Commit', best: 'Najlepszy wariant', pipeline: 'Lejek', omitted: 'Pominięte' },
  set: (n, category) => `${category}: ${deals(n)}`,
  chances: 'Skąd prawdopodobieństwo',
  modes: { word: 'Twoja ocena', stage: 'Etap', history: 'Własna historia' },
  modeHints: {
    word: 'Twoja ocena szansy, jeśli ją podano, inaczej Twoja historia.',
    stage: 'Prawdopodobieństwo zapisane przy etapie, bez względu na ocenę szansy.',
    history: 'Ile Twoich szans, które doszły do etapu, wygrano. Poniżej 20 uzupełnia je prawdopodobieństwo etapu.'
  },
  source: {
    word: percent => `${percent} według Ciebie`,
    stage: percent => `${percent} według etapu`,
    history: (percent, n) => `${percent} z własnej historii (${deals(n)})`
  },
  noChance: 'prawdopodobieństwo nieznane',
  figures: {
    won: {
      name: 'Wygrane dotąd',
      how: 'Suma kwot szans wygranych z datą zamknięcia w tym okresie.',
      counts: 'Wygrane szanse z kwotą, po kursie z dnia zamknięcia.'
    },
    commit: {
      name: 'Commit',
      how: 'Suma kwot szans, za które bierzesz odpowiedzialność.',
      counts: 'Otwarte szanse w kategorii Commit, z kwotą i datą zamknięcia od dziś do końca okresu.'
    },
    best: {
      name: 'Najlepszy wariant',
      how: 'Commit, a do tego kwoty szans, które mogą się udać.',
      counts:
        'Otwarte szanse w kategorii Commit lub Najlepszy wariant, z kwotą i datą zamknięcia od dziś do końca okresu.'
    },
    weighted: {
      name: 'Ważona',
      how: 'Suma kwota × prawdopodobieństwo, szansa po szansie, zaokrąglona raz.',
      counts: 'Otwarte szanse okresu z kwotą, bez pominiętych. Przeterminowane są osobno.'
    },
    open: {
      name: 'Otwarty lejek',
      how: 'Suma kwot otwartych szans, które mają się zamknąć w tym okresie.',
      counts: 'Otwarte szanse z kwotą i datą zamknięcia od dziś do końca okresu, bez pominiętych.'
    }
  },
  counting: 'liczę z historii',
  withWon: sum => `${sum} razem z wygranymi`,
  ofQuota: percent => `${percent} planu`,
  quota: (sum, left) => `Plan ${sum}, brakuje ${left}`,
  quotaMet: sum => `Plan ${sum}, wykonany`,
  noQuota: { title: 'Żaden plan nie obejmuje tego okresu', hint: 'Ustaw go, żeby widzieć, jak daleko sięga prognoza' },
  apart: {
    title: 'Poza tymi sumami',
    overdue: 'Po terminie',
    'no-date': 'Bez daty zamknięcia',
    'no-amount': 'Bez kwoty',
    'no-rate': 'Bez kursu waluty',
    'no-chance': 'Prawdopodobieństwo nieznane',
    omitted: 'Pominięte',
    how: 'Nikt nie wie, ile te szanse przyniosą albo kiedy. Są policzone tutaj i w żadnej sumie.',
    counts: {
      overdue: 'Otwarte szanse, których data zamknięcia minęła, z dowolnego okresu.',
      'no-date': 'Otwarte szanse bez daty zamknięcia.',
      'no-amount': 'Otwarte szanse do zamknięcia w tym okresie, bez kwoty.',
      'no-rate': 'Otwarte szanse okresu w walucie, dla której nie podano kursu.',
      'no-chance': 'Otwarte szanse okresu na etapie, którego to urządzenie nie zna.',
      omitted: 'Otwarte szanse okresu w kategorii Pominięte.'
    }
  },
  takeOut: { table: 'Jako tabela (CSV)', print: 'Drukuj', fileName: 'prognoza' },
  list: 'Szanse',
  listEmpty: 'Żadna otwarta szansa nie ma się zamknąć w tym okresie.',
  choose: title => `Zaznacz: ${title}`,
  chosen: n =>
    plural(n, {
      one: 'Zaznaczono # szansę',
      few: 'Zaznaczono # szanse',
      many: 'Zaznaczono # szans',
      other: 'Zaznaczono # szansy'
    }),
  chooseAll: 'Zaznacz wszystkie',
  chooseNone: 'Odznacz wszystkie',
  closes: day => `zamknięcie ${day}`,
  slips: {
    known: (rate, missed, n) =>
      `Ryzyko przesunięcia ${rate}: niedotrzymane terminy ${String(missed)} z ${String(n)} podobnych`,
    tooFew: n =>
      `Ryzyko przesunięcia: ${plural(n, { one: '# podobny termin', few: '# podobne terminy', many: '# podobnych terminów', other: '# podobnego terminu' })}, za mało, by ocenić`,
    name: 'Ryzyko przesunięcia',
    pushed: (count, n) => `przesunięto ${times(count)}, łącznie o ${days(n)}`,
    how: 'Niedotrzymane daty zamknięcia ÷ daty zamknięcia, o których wiadomo, jak się skończyły.',
    alike: {
      'stage-and-pushes': 'Daty Twoich szans na tym samym etapie, przesuwane tyle samo razy co ta.',
      pushes: 'Daty Twoich szans na dowolnym etapie, przesuwane tyle samo razy co ta: na tym etapie jest ich za mało.'
    },
    counts: n =>
      `Niedotrzymana: przesunięta albo minęła, a szansa była otwarta. Dotrzymana: do tego dnia wygrana lub przegrana. Z ostatnio zakończonych: ${deals(n)}.`,
    between: (low, high) => `Od ${low} do ${high} z ufnością 95%`
  },
  soon: {
    warning: (median, n) =>
      `Wcześniej niż zwykle: od tego miejsca połowa wygranych (z ${String(n)}) trwała co najmniej ${days(median)}`,
    move: day => `Przenieś na ${day}`,
    moved: day => `Data zamknięcia ${day}`
  },
  coverage: {
    title: 'Pokrycie i tempo',
    now: 'Pokrycie tego, czego brakuje',
    full: 'Pokrycie całego planu',
    needed: 'Potrzebne pokrycie',
    times: n => `${n}×`,
    how: {
      now: 'Otwarty lejek do zamknięcia w okresie ÷ (plan − wygrane).',
      full: 'Otwarty lejek do zamknięcia w okresie ÷ plan.',
      needed: '1 ÷ Twoja skuteczność wartościowa.'
    },
    counts: {
      now: 'Otwarte szanse z kwotą, które mają się zamknąć w okresie, także po terminie i pominięte.',
      full: 'Ten sam lejek wobec całego planu, niezależnie od wygranych.',
      needed: 'Kwoty wygrane ÷ kwoty wygrane i przegrane, z szans zamkniętych w ostatnich 12 miesiącach.'
    },
    reached: 'Plan wykonany: nie ma czego pokrywać',
    enough: 'Wystarcza przy Twojej skuteczności',
    short: sum => `Przy Twojej skuteczności w lejku brakuje ${sum}`,
    rate: (rate, n) => `Skuteczność wartościowa ${rate}, ${deals(n)}`,
    tooFew: n => `${deals(n)}: za mało, by na tym polegać`,
    noneClosed: 'Przez 12 miesięcy nic nie zamknięto'
  },
  velocity: {
    name: 'Tempo sprzedaży',
    aDay: sum => `${sum} dziennie`,
    how: 'Otwarte zakwalifikowane szanse × skuteczność × średnia wygrana ÷ cykl w dniach.',
    counts: 'Szanse dziś otwarte i zakwalifikowane; reszta z szans zamkniętych w ostatnich 12 miesiącach.',
    closed: deals => `z szans zamkniętych w 12 miesięcy: ${deals}`,
    unknown: 'Potrzebne są otwarte zakwalifikowane szanse i choć jedna wygrana z kwotą i datą początku',
    levers: {
      open: n => `Zakwalifikowane szanse: ${n}`,
      winRate: rate => `Skuteczność: ${rate}`,
      size: sum => `Średnia wygrana: ${sum}`,
      cycle: n => `Cykl w dniach: ${n}`
    },
    pulled: { open: '10% więcej', winRate: '10% więcej', size: '10% więcej', cycle: '10% krócej' },
    brings: sum => `daje dziennie ${sum} więcej`,
    title: 'Co dałoby 10%'
  }
};
