import type { FunnelWords } from '../en/funnel.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const funnel: FunnelWords = {
  title: 'Od telefonu do wygranej',
  hint: 'Każdy krok ze swoją konwersją i najsłabsze ogniwo',
  spans: { month: 'Miesiąc', quarter: 'Kwartał', year: 'Rok', five: 'Pięć lat' },
  span: 'Okres',
  steps: {
    dials: 'Próby połączeń',
    connects: 'Rozmowy',
    positive: 'Pozytywne rozmowy',
    set: 'Umówione spotkania',
    held: 'Odbyte spotkania',
    opportunities: 'Nowe szanse',
    won: 'Wygrane',
    touches: 'Kontakty',
    answered: 'Z odpowiedzią'
  },
  links: {
    connects: 'z próby do rozmowy',
    positive: 'z rozmowy do pozytywnej rozmowy',
    set: 'z pozytywnej rozmowy do umówionego spotkania',
    held: 'z umówionego do odbytego spotkania',
    opportunities: 'ze spotkania do szansy',
    won: 'z szansy do wygranej'
  },
  dials: n => plural(n, { one: '# próba połączenia', few: '# próby połączeń', other: '# prób połączeń' }),
  wins: n => plural(n, { one: '# wygrana', few: '# wygrane', other: '# wygranych' }),
  happened: (dials, wins) => `W tym czasie: ${dials} na początku, ${wins} na końcu.`,
  step: 'Krok',
  count: 'Liczba',
  rate: 'Konwersja',
  before: 'Wcześniej',
  rates: 'Z kroku na krok',
  for: (hits, n) => `${hits} na ${n}`,
  range: (low, high) => `od ${low} do ${high}`,
  each: times => `${times} na każde`,
  was: rate => `wcześniej: ${rate}`,
  tooFew: 'za mało danych',
  changes: { better: 'lepiej', worse: 'gorzej', 'maybe-chance': 'może to przypadek' },
  compared: '„Wcześniej” to tyle samo dni poprzedniego okresu.',
  flows:
    'Od spotkania w dół konwersja porównuje to, co zdarzyło się w tym samym czasie, a nie te same szanse: spotkanie umówione w tym miesiącu może odbyć się w następnym.',
  moreThanLedTo:
    'Jest ich więcej, niż mogło wyniknąć z tego kroku: część przyszła inną drogą albo zaczęła się wcześniej.',
  empty: {
    title: 'Nic w tym czasie',
    body: 'Gdy zapiszesz telefony, spotkania i szanse, zobaczysz tu każdy krok od telefonu do wygranej.'
  },
  weakest: {
    title: link => `Najsłabsze ogniwo: ${link}`,
    goodCalls: 'Dużo dobrych rozmów, mało spotkań.',
    fell: (now, own) => `Teraz ${now}; w poprzednim roku ${own}. Spadek jest większy, niż tłumaczy przypadek.`,
    best: (now, own, quarter) =>
      `Teraz ${now}; w okresie ${quarter} było ${own}. Żadna konwersja nie spadła ponad przypadek, ale żaden krok nie jest dalej od Twojego najlepszego wyniku.`,
    more: (more, step) => `Przy tamtej konwersji byłoby o około ${more} więcej: ${step}.`,
    share: (rate, cases) => `${rate} (${cases})`,
    none: 'Żadne ogniwo się nie wyróżnia: żadne nie jest poniżej Twojego roku ani najlepszego kwartału o więcej, niż tłumaczy przypadek.',
    tooFew:
      'Za mało danych, by wskazać najsłabsze ogniwo: potrzeba co najmniej dziesięciu przypadków teraz i trzydziestu do porównania.',
    how: 'Krok, którego konwersja spadła najbardziej względem Twojego poprzedniego roku, ponad przypadek; jeśli żadna nie spadła, ten najdalej od Twojego najlepszego kwartału. To obserwacja, nie przyczyna.'
  },
  how: {
    dials: 'Telefony wychodzące.',
    connects: 'Rozmowy ÷ próby połączeń: telefony wychodzące, w których ktoś z Tobą rozmawiał.',
    positive: 'Pozytywne rozmowy ÷ rozmowy: te, które oznaczono jako pozytywne.',
    set: 'Umówione spotkania, dema i wizyty ÷ pozytywne rozmowy.',
    held: 'Odbyte spotkania, dema i wizyty ÷ umówione.',
    opportunities: 'Otwarte szanse ÷ odbyte spotkania.',
    won: 'Wygrane szanse ÷ nowe szanse.'
  },
  counts: {
    dials: 'Każda próba, niezależnie od wyniku, według dnia.',
    connects:
      'Poczta głosowa, zajęte, brak odpowiedzi, sekretariat i zły numer się nie liczą. Telefony przychodzące są tu pominięte.',
    positive: 'To, jak oceniasz rozmowę przy zapisie.',
    set: 'Według dnia, w którym je zaplanowano; przełożone liczy się raz. Zapisane bez planu liczy się w swoim dniu.',
    held: 'Według dnia wydarzenia, z wynikiem „odbyło się”.',
    opportunities: 'Według daty otwarcia, niezależnie od dalszego losu.',
    won: 'Według daty zamknięcia. To nie skuteczność, która dzieli przez zamknięte szanse.'
  },
  latest: n => `Na liście jest ${n} najnowszych.`,
  trend: {
    title: 'W czasie',
    sentence: (n, low, high) =>
      plural(n, {
        one: `# okres, od ${low} do ${high}.`,
        few: `# okresy, od ${low} do ${high}.`,
        other: `# okresów, od ${low} do ${high}.`
      }),
    none: 'Za mało danych, by narysować linię.',
    period: 'Okres',
    range: 'Przedział 95%'
  },
  messages: {
    title: 'Wiadomości',
    steps: {
      sent: 'Wysłane',
      replied: 'Z odpowiedzią',
      positive: 'Z pozytywną odpowiedzią',
      set: 'Umówione spotkania'
    },
    how: 'E-maile, SMS-y, komunikatory, LinkedIn i listy wysłane w tym czasie; odpowiedź liczy się w dniu wysłania. Umówione spotkania to te zaplanowane z wiadomości.'
  },
  more: 'Przyjrzyj się bliżej',
  slices: {
    title: 'Lejek w porównaniu',
    hint: 'Według źródła, kanału, szablonu, procesu lub wartości szansy',
    by: 'Porównaj według',
    kinds: { source: 'Źródła', channel: 'Kanału', template: 'Szablonu', pipeline: 'Procesu', size: 'Wartości' },
    slice: 'Grupa',
    allFew: 'Za mało danych, by je porównać.',
    rate: 'Konwersja',
    none: { deal: 'Bez szansy albo nie podano', channel: 'Zaplanowane bez kontaktu', template: 'Nieznany' },
    tooFew: n =>
      plural(n, {
        one: 'Za mało danych: # przypadek',
        few: 'Za mało danych: # przypadki',
        other: 'Za mało danych: # przypadków'
      }),
    noBands:
      'Wartości porównujemy w ćwiartkach Twoich wygranych. Potrzeba co najmniej dziesięciu wygranych o różnych kwotach.',
    bands: {
      upTo: amount => `Do ${amount}`,
      between: (low, high) => `Od ${low} do ${high}`,
      above: amount => `Powyżej ${amount}`
    },
    dealsOnly: 'Dla ponad roku porównujemy tylko szanse: kontakty czytamy z okresu do roku.',
    howDeal:
      'Kontakt liczy się przy szansie, z którą go zapisano, a jeśli jej nie ma, przy jedynej szansie tej osoby. Prawdziwa konwersja leży w przedziale z ufnością 95%; gdy przedziały się pokrywają, różnica nie jest pewna.',
    howTouch:
      'Kontakty wychodzące, według dnia. Z odpowiedzią: rozmowa przez telefon, odpowiedź na wiadomość, odbyte spotkanie. Prawdziwa konwersja leży w przedziale z ufnością 95%; gdy przedziały się pokrywają, różnica nie jest pewna.',
    unread: 'Czytam kontakty z tego czasu…'
  },
  cohorts: {
    title: 'Co stało się z nowymi szansami',
    hint: 'Nowe szanse według czasu wejścia i te jeszcze za młode',
    head: ['Otwarte szanse', 'Wygrane', 'Przegrane', 'Otwarte', 'Za młode', 'Wygrane z dojrzałych'],
    allFew: 'W żadnym okresie nie ma jeszcze dość dojrzałych szans.',
    entered: n => plural(n, { one: '# nowa szansa', few: '# nowe szanse', other: '# nowych szans' }),
    fate: (won, lost, open) => `wygrane: ${won}, przegrane: ${lost}, otwarte: ${open}`,
    tooYoung: n => plural(n, { one: '# jeszcze za młoda', few: '# jeszcze za młode', other: '# jeszcze za młodych' }),
    allYoung: 'Jeszcze za młode',
    ripe: days =>
      plural(days, {
        one: 'Połowa wygranych trwa do # dnia od otwarcia; młodszych szans nie da się jeszcze ocenić.',
        few: 'Połowa wygranych trwa do # dni od otwarcia; młodszych szans nie da się jeszcze ocenić.',
        other: 'Połowa wygranych trwa do # dni od otwarcia; młodszych szans nie da się jeszcze ocenić.'
      }),
    never: 'Nie ma jeszcze wygranych, więc nie wiadomo, ile czasu potrzebuje szansa.',
    stages: 'Etap po etapie',
    stagesHint: 'Jak długo szanse są na etapie i ile przechodzi dalej'
  },
  change: {
    title: 'Skąd zmiana wskaźnika',
    hint: 'Gdzie leży zmiana: źródło, kanał czy szablon',
    rate: 'Wskaźnik',
    rates: { wins: 'Skuteczność', connects: 'Dodzwanialność', replies: 'Odsetek odpowiedzi' },
    by: 'Podziel według',
    splits: {
      source: 'Źródła',
      sourceChannel: 'Kanału źródła',
      pipeline: 'Procesu',
      template: 'Szablonu',
      channel: 'Kanału'
    },
    fell: (rate, points) => `${rate}: spadek o ${points}`,
    rose: (rate, points) => `${rate}: wzrost o ${points}`,
    same: rate => `${rate}: bez zmian`,
    points: n => plural(n, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' }),
    from: (before, now) => `Z ${before} na ${now}.`,
    mainly: parts => `Z tego ${parts}.`,
    part: (points, name) => `${points}: ${name}`,
    chance: 'Cała zmiana może być przypadkiem.',
    tooFew: 'Za mało danych: po obu stronach potrzeba co najmniej dziesięciu przypadków.',
    none: 'Nie ma czego porównać: w jednym z okresów nie było żadnego przypadku.',
    byRate: points => `własny wskaźnik ${points}`,
    byMix: points => `udział w całości ${points}`,
    group: (now, before) => `${now}, wcześniej ${before}`,
    unsaid: 'Nie podano',
    how: 'Każdy wiersz: ile zmienił własny wskaźnik, a ile to, że stał się większą lub mniejszą częścią całości. Wiersze sumują się do całości. Mówią, gdzie leży zmiana, a nie dlaczego.'
  }
};
