import type { Quota } from '../en/quota.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const quota: Quota = {
  title: 'Wysokość planu',
  hint: 'Trzy sposoby obok siebie. Wybrany staje się planem.',
  span: 'Na',
  spans: { now: 'Ten rok', next: 'Następny rok', own: 'Własne daty' },
  ways: { company: 'Podany przez firmę', ote: 'Z zarobków', growth: 'Z własnego wzrostu' },
  wayHints: {
    company: 'Ile masz sprzedać według firmy.',
    ote: 'Zarobki przy pełnym wykonaniu planu (OTE) razy mnożnik. W branży przyjmuje się od 3 do 5: najlepsi sprzedają 4 do 5 razy tyle, przeciętni 2 do 3. Dlatego 3 to tylko początek: sprawdź niżej, czy to realne.',
    growth: 'Twoja sprzedaż z tego samego czasu rok wcześniej, razy wzrost.'
  },
  chosen: 'Wybrany',
  amount: 'Kwota',
  ote: 'Zarobki (OTE)',
  currency: 'Waluta',
  factor: n => `Mnożnik: ${n}`,
  range: (low, high) => `Od 3 do 5 razy to od ${low} do ${high}`,
  ownFactor: n => `Twój własny poprzedni rok to ${n} razy tyle.`,
  base: 'Sprzedaż rok wcześniej',
  baseFrom: (from, to, deals) =>
    `Twoja historia, ${from} – ${to}: ${plural(deals, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' })}`,
  noBase: 'Twoja historia nie obejmuje tego samego czasu rok wcześniej. Wpisz kwotę, jeśli ją znasz.',
  useRecord: value => `Użyj ${value}`,
  growth: 'Wzrost w procentach',
  result: 'Plan',
  more: (value, percent) => `${value} (${percent}) powyżej wybranego`,
  less: (value, percent) => `${value} (${percent}) poniżej wybranego`,
  same: 'Tyle samo co wybrany',
  odds: 'Prawdopodobieństwo według Twojej historii',
  years: (hits, n) =>
    `Tyle przyniosło ${hits} z ${plural(n, { one: '# poprzedniego roku', other: '# poprzednich lat' })}`,
  months: (hits, n) =>
    `${hits} z ${plural(n, { one: '# poprzedniego miesiąca', other: '# poprzednich miesięcy' })} przyniosło tyle, ile plan zakłada na taki miesiąc`,
  between: (low, high) => `prawdopodobieństwo od ${low} do ${high}`,
  tooFew: 'za mało, by ocenić',
  best: value => `Twój najlepszy wynik: ${value}`,
  noRecord: 'Twoja historia nie obejmuje jeszcze takiego czasu, więc nikt tego nie wie.',
  deals: 'Szanse do wygrania, jeśli plan liczy szanse',
  dealsHint: 'Może zostać puste',
  stretch: 'Plan ambitny: o ile procent powyżej planu',
  stretchHint: 'Druga linia dla siebie: plan × (1 + wzrost)',
  style: 'Prowadzony jako',
  styles: { kpi: 'KPI: wartość do wykonania', okr: 'OKR: ambicja, do której się zbliżasz' },
  considered: 'Czy wzięto pod uwagę…',
  consideredHint: 'Nic nie jest wymagane. Notatka zostaje przy planie.',
  consideredCount: n => plural(n, { one: '# notatka', few: '# notatki', many: '# notatek', other: '# notatki' }),
  considerations: {
    'product-growth': 'Rozwój produktu',
    brand: 'Rozpoznawalność marki',
    history: 'Własna historia',
    industry: 'Co jest normą w branży',
    process: 'Zmiana w procesie sprzedaży',
    'target-market': 'Inny rynek docelowy',
    'contract-value': 'Średnia wartość umowy',
    territory: 'Twój teren',
    arpa: 'Przychód na klienta (ARPA)',
    'customer-growth': 'Wzrost liczby klientów',
    'market-size': 'Wielkość rynku i miejsce na nim',
    resources: 'Czas, narzędzia i ludzie, których masz'
  },
  save: 'Zapisz plan',
  saved: 'Plan zapisany',
  problems: {
    amount: 'Nie można odczytać tej kwoty. Użyj cyfr, na przykład 12500.',
    missing: 'Wybrany sposób nie ma jeszcze kwoty.',
    number: 'Podaj liczbę większą od zera.',
    span: 'Ostatni dzień musi być po pierwszym, w ciągu pięciu lat.'
  }
};
