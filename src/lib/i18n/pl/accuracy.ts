import type { Accuracy } from '../en/accuracy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const deals = (n: number) => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' });
const weeks = (n: number) => plural(n, { one: '# tydzień', few: '# tygodnie', many: '# tygodni', other: '# tygodnia' });

export const accuracy: Accuracy = {
  title: 'Trafność prognozy',
  hint: 'Zamrożone tygodnie i wiarygodność prawdopodobieństw',
  span: 'Prognoza na',
  spans: { month: 'Miesiąc', quarter: 'Kwartał' },
  lands: percent => `Twój commit sprawdza się w ${percent}`,
  landsName: 'Twój commit sprawdza się w',
  landsTooFew: percent => `Twój commit sprawdza się w ${percent}, ale tygodni jest za mało, by na tym polegać`,
  noLanding: 'Żaden tydzień z commitem jeszcze się nie rozliczył',
  noLandingBody:
    'Ustaw szansom kategorię Commit w prognozie albo na karcie szansy. Każdy tydzień zostaje taki, jaki był, i pojawi się tu po zakończeniu swojego okresu.',
  behind: (n, of) => `${weeks(n)}, ${deals(of)}`,
  median: percent => `Mediana tygodni: ${percent}`,
  all: percent => `Wszystkie wygrane to ${percent} commitu`,
  weeks: 'Zamrożone tygodnie',
  week: day => `Tydzień od ${day}`,
  running: 'jeszcze trwa',
  ofIt: (won, percent) => `wygrano z tego ${won}, ${percent}`,
  wonOfIt: won => `dotąd wygrano z tego ${won}`,
  inAll: sum => `wygrano łącznie ${sum}`,
  committed: (sum, n) => `commit ${sum}, ${deals(n)}`,
  nothing: 'bez commitu',
  name: 'Commit tygodnia',
  how: 'Commit z początku tygodnia wobec tego, co z niego wygrano do końca okresu.',
  counts:
    'Szanse wtedy otwarte w kategorii Commit, z datą zamknięcia od tego dnia do końca okresu. Wyliczone z Twojej historii, więc tygodnie są takie same na każdym urządzeniu.',
  chart: 'Commit każdego tygodnia i co z niego wygrano',
  chartTrend: (lands, n) => `${weeks(n)}: ${lands}.`,
  columns: {
    week: 'Tydzień',
    commit: 'Commit',
    won: 'Wygrano z tego',
    all: 'Wygrano łącznie',
    rate: 'Sprawdziło się'
  },
  stages: 'Prawdopodobieństwa etapów',
  stagesHint: 'Od 20 własnych szans liczy się Twoja historia. Do tego czasu uzupełnia ją prawdopodobieństwo etapu.',
  ofRecord: (rate, won, n, stage) => `Własna historia ${rate}, ${String(won)} z ${String(n)} · etap ${stage}`,
  noRecord: stage => `Żadna Twoja szansa nie zakończyła się od tego etapu · etap ${stage}`,
  stageHow: (n, missing) =>
    `(szanse wygrane + ${String(missing)} × prawdopodobieństwo etapu) ÷ (${String(n)} + ${String(missing)}).`,
  stageCounts:
    'Szanse wygrane lub przegrane, które były na tym etapie lub dalej. Szansa, która go pominęła, była dalej.',
  reliability: 'Na ile prawdziwe są Twoje prawdopodobieństwa',
  picture: 'Podane prawdopodobieństwo i udział wygranych',
  sentence: (n, brier, base) =>
    `Podane prawdopodobieństwa: ${String(n)}. Wynik Briera ${brier}, przy podawaniu zawsze średniej ${base}.`,
  better: 'Twoje prawdopodobieństwa mówią więcej niż sama średnia.',
  worse: 'Sama średnia powiedziałaby tyle samo.',
  tooFew: n =>
    `Podane prawdopodobieństwa szans już zakończonych: ${String(n)}. To za mało, by ocenić, na ile są prawdziwe.`,
  noneSaid: 'Żadna szansa z historią jeszcze się nie zakończyła.',
  over: 'więcej',
  under: 'mniej',
  about: 'zgodnie',
  bins: {
    said: 'Podane',
    won: 'Wygrane',
    rate: 'Wyszło',
    between: 'Przedział 95%',
    verdict: 'Zatem'
  },
  binName: (from, to) => `${from}–${to}`,
  ofN: (won, n) => `${String(won)} z ${String(n)}`,
  scores: 'Które prawdopodobieństwa służą Ci najlepiej',
  chances: n => plural(n, { one: '# ocena', few: '# oceny', many: '# ocen', other: '# oceny' }),
  best: 'najbliżej',
  few: 'za mało',
  across: 'podane →',
  upward: '↑ sprawdziło się',
  brier: 'Wynik Briera',
  brierHow:
    'Średnia z (prawdopodobieństwo − wynik)², gdzie wygrana to 1, a przegrana 0. 0 to ideał; podawanie zawsze 50% daje 0,25.',
  brierCounts:
    'Każde prawdopodobieństwo z końca dnia, w którym szansa weszła na etap albo podano inną ocenę, według wiedzy z tamtego dnia; z szans od tego czasu wygranych lub przegranych. Szansa liczy się raz w każdym przedziale.',
  base: (rate, brier) => `Wygrano ${rate}; podawanie zawsze tej średniej daje ${brier}`
};
