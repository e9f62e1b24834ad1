import type { PlanWords } from '../en/plan.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const selling = (n: number) =>
  plural(n, { one: '# dzień sprzedaży', few: '# dni sprzedaży', many: '# dni sprzedaży', other: '# dnia sprzedaży' });
const ofSelling = (n: number) => plural(n, { one: '# dnia sprzedaży', other: '# dni sprzedaży' });
const stretches = (n: number) => plural(n, { one: '# okresu', other: '# okresów' });
const won = (n: number) =>
  plural(n, {
    one: '# wygranej szansy',
    few: '# wygranych szans',
    many: '# wygranych szans',
    other: '# wygranej szansy'
  });

export const plan: PlanWords = {
  title: 'Plan',
  place: 'Plan sprzedaży',
  placeHint: 'Ile masz sprzedać, jak idzie i czego potrzeba dzisiaj',
  none: {
    title: 'Nie ma jeszcze planu',
    body: 'Podaj jednym z trzech sposobów, ile masz sprzedać, a każdy dzień pokaże, jak idzie i czego potrzeba.',
    set: 'Ustal plan'
  },
  sellingDays: selling,
  deals: n => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' }),
  status: {
    ahead: percent => `${percent} powyżej planu`,
    'on-plan': 'zgodnie z planem',
    behind: percent => `${percent} poniżej planu: działaj teraz`,
    unknown: 'nie ma jeszcze z czym porównać'
  },
  glance: {
    title: 'Plan w skrócie',
    sold: (sold, quota) => `${sold} z ${quota}`,
    attained: percent => `${percent} planu`,
    days: (passed, all) => `minęło ${passed} z ${ofSelling(all)}`,
    projected: (value, percent) => `W tym tempie wynik to ${value}, czyli ${percent} planu.`,
    ahead: days => `Zaczyna się za ${plural(days, { one: '# dzień', other: '# dni' })}.`,
    over: 'Ten plan już się skończył. Ustal następny.',
    noRate: currency => `Nie ma kursu ${currency}, więc planu nie da się porównać.`,
    noCount: 'Liczysz plan w szansach, a ten plan nie ma jeszcze ich liczby.',
    noValue: 'Liczysz plan w pieniądzach, a ten plan nie ma jeszcze kwoty.'
  },
  chart: {
    title: 'Plan i sprzedaż narastająco',
    sentence: (sold, asked, status) => `Sprzedano ${sold}; plan na dziś to ${asked}: ${status}.`,
    ahead: 'Nic z tego planu jeszcze nie minęło.',
    plan: 'Plan',
    stretch: 'Plan ambitny',
    sold: 'Sprzedano',
    month: 'Miesiąc'
  },
  toDate: {
    title: 'Dotąd',
    year: 'Od początku roku',
    quarter: 'Od początku kwartału',
    month: 'Od początku miesiąca',
    week: 'Od początku tygodnia',
    of: quota => `z ${quota}`,
    noQuota: 'nie wszystkie te dni mają plan',
    before: value => `${value} w tych samych dniach poprzednio`,
    projected: value => `w tym tempie wynik to ${value}`,
    how: 'Sprzedano ÷ to, czego plan wymaga na dziś: całe miesiące jak w planie, ten miesiąc jako plan × dni sprzedaży, które minęły ÷ wszystkie. Wynik w tym tempie = plan × ten iloraz.',
    counts: 'Wygrane szanse według daty zamknięcia, w Twojej walucie. Dzisiejszy dzień liczy się jako miniony.',
    days: (passed, all) => `Minęło ${passed} z ${ofSelling(all)}, razem z dzisiejszym`,
    asked: value => `Plan na dziś to ${value}`,
    beforeDays: (from, to, value) => `${from} – ${to}: ${value}`,
    withoutAmount: n =>
      `Łącznie ${plural(n, { one: '# wygrana szansa', few: '# wygrane szanse', many: '# wygranych szans', other: '# wygranej szansy' })} bez kwoty`,
    withoutRate: n =>
      `Pominięto ${plural(n, { one: '# szansę', few: '# szanse', many: '# szans', other: '# szansy' })} w walucie bez kursu`
  },
  need: {
    title: 'Czego potrzeba dzisiaj',
    until: 'Aby wykonać plan na',
    spans: { month: 'Ten miesiąc', quarter: 'Ten kwartał', year: 'Ten rok' },
    left: (value, days) => `Zostało ${value} i ${selling(days)}, razem z dzisiejszym`,
    perDay: value => `${value} dziennie`,
    keys: {
      deals: won,
      'meetings-held': n =>
        plural(n, { one: '# spotkania', few: '# spotkań', many: '# spotkań', other: '# spotkania' }),
      dials: n =>
        plural(n, {
          one: '# próby połączenia',
          few: '# prób połączeń',
          many: '# prób połączeń',
          other: '# próby połączenia'
        })
    },
    between: (low, high) => `od ${low} do ${high}`,
    fits: (need, day) => `Zajmie to około ${need} z ${day} dnia pracy.`,
    over: (need, day) => `Zajęłoby to około ${need} dziennie, więcej niż ${day} dnia pracy.`,
    inTime: (value, percent) => `W tym czasie w zasięgu jest około ${value}, czyli ${percent} tego, co zostało.`,
    booked: (n, expected, needed) =>
      `Spotkania, demo i wizyty umówione do tego czasu: ${n}. Przy Twojej frekwencji odbędzie się ${expected}, a potrzeba ${needed}.`,
    bookMore: n => `Umów jeszcze ${n}.`,
    bookedEnough: 'To wystarczy.',
    minutesFrom: 'Zobacz wskaźniki i minuty',
    reached: 'Plan wykonany. Co teraz sprzedasz, jest ponad plan.',
    noDays: 'W tym czasie nie ma już dnia sprzedaży.',
    noQuota: 'Nie wszystkie te dni mają plan.',
    noSize:
      'Od następnego dnia po pierwszej wygranej szansie z kwotą będzie tu też liczba szans, spotkań i prób połączeń.',
    thumbs: 'Gdzie masz mniej niż dziesięć własnych przypadków, użyto wartości orientacyjnej.',
    own: 'Obliczone z Twoich wskaźników z ostatnich dwunastu miesięcy.',
    line: list => `Dzisiaj potrzeba: ${list}`
  },
  verdict: {
    'out-of-reach': (n, high) =>
      `Poza zasięgiem według Twojej historii: żaden z ${stretches(n)} o tylu dniach sprzedaży nie przyniósł tyle. Przyniosłoby najwyżej ${high} z nich.`,
    seldom: (hits, n, low, high) =>
      `Dotąd rzadko: ${hits} z ${stretches(n)} o tylu dniach sprzedaży przyniosło tyle (od ${low} do ${high}).`,
    'within-reach': (hits, n, low, high) =>
      `W zasięgu według Twojej historii: ${hits} z ${stretches(n)} o tylu dniach sprzedaży przyniosło tyle (od ${low} do ${high}).`,
    'too-few': n =>
      `Za mało, by ocenić: Twoja historia ma ${plural(n, { one: '# okres', few: '# okresy', many: '# okresów', other: '# okresu' })} o tylu dniach sprzedaży.`,
    still: (usual, best) => `Nadal osiągalne: ${usual}, jeśli pójdzie jak zwykle, ${best} jak w najlepszym okresie.`
  },
  warning: {
    year: 'Wczesne ostrzeżenie dla roku',
    quarter: 'Wczesne ostrzeżenie dla kwartału',
    month: 'Wczesne ostrzeżenie dla miesiąca'
  },
  links: {
    title: 'Praca nad planem',
    quota: 'Wysokość planu',
    quotaHint: 'Od firmy, z zarobków, z własnego wzrostu, z prawdopodobieństwem wykonania każdego',
    split: 'Podział',
    splitHint: 'Na miesiące: sezony, święta, zdarzenia nadzwyczajne'
  },
  more: 'Wszystkie plany',
  from: 'Od',
  to: 'Do',
  remove: span => `Usuń plan ${span}`,
  removed: 'Plan usunięty'
};
