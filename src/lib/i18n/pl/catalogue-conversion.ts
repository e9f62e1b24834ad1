import type { Catalogue } from '../en/catalogue.ts';

export const conversionFigures: Pick<
  Catalogue['figures'],
  | 'lead-conversion'
  | 'stage-conversion'
  | 'mql-to-sql'
  | 'sql-to-opportunity'
  | 'sql-to-win'
  | 'conversion-of-created'
  | 'touched-to-won'
  | 'opportunities-per-meeting'
  | 'wins-per-opportunity'
  | 'wins-per-dial'
  | 'calls-to-sale'
> = {
  'lead-conversion': {
    name: 'Konwersja leadów',
    how: 'Leady, które zostały klientami ÷ leady.',
    counts: 'Osoby według dnia zgłoszenia lub dodania, niezależnie od daty wygranej. Także każde źródło osobno.',
    not: 'To nie skuteczność: otwarte leady są w mianowniku. Młode leady zaniżają wynik.'
  },
  'stage-conversion': {
    name: 'Konwersja etapów',
    how: 'Szanse, które przeszły na następny etap ÷ szanse, które weszły na etap.',
    counts: 'Szanse, które weszły w tym czasie i stały tam co najmniej medianę czasu albo już z etapu wyszły.',
    not: 'To nie zdjęcie etapów z dzisiaj: śledzimy te same szanse.'
  },
  'mql-to-sql': {
    name: 'MQL → SQL',
    how: 'Szanse zakwalifikowane sprzedażowo ÷ szanse zakwalifikowane marketingowo.',
    counts: 'Według daty MQL: śledzimy te same szanse. Co znaczy kwalifikacja, ustawia się w Ustawieniach.',
    not: 'Nie SQL z miesiąca ÷ MQL z miesiąca, bo to inne szanse.'
  },
  'sql-to-opportunity': {
    name: 'SQL → szansa sprzedaży',
    how: 'SQL, które wyszły poza etap kwalifikacji ÷ SQL.',
    counts: 'Według daty SQL: śledzimy te same szanse. Wygrana też jest szansą sprzedaży.',
    not: 'To nie odsetek wygranych: ten jest osobno.'
  },
  'sql-to-win': {
    name: 'SQL → wygrana',
    how: 'SQL, które wygrano ÷ SQL.',
    counts: 'Według daty SQL, niezależnie od daty wygranej. Obok: ile jeszcze się nie skończyło.',
    not: 'To nie skuteczność, która bierze pod uwagę tylko zamknięte szanse.'
  },
  'conversion-of-created': {
    name: 'Konwersja nowych szans',
    how: 'Wygrane do tej pory ÷ wszystkie szanse otwarte w tym czasie.',
    counts: 'Według daty otwarcia; otwarte, przegrane i wstrzymane są w mianowniku.',
    not: 'To nie skuteczność: ta pomija otwarte szanse. O młodym miesiącu mówi jeszcze mało.'
  },
  'touched-to-won': {
    name: 'Wygrane z szans w kontakcie',
    how: 'Szanse wygrane w tym czasie ÷ szanse z co najmniej jednym kontaktem w tym czasie.',
    counts: 'Każda szansa raz, bez względu na liczbę kontaktów. Także każdy kanał osobno.',
    not: 'To nie dowód, że wygrał kontakt, i nie skuteczność: większość takich szans jest jeszcze otwarta.'
  },
  'opportunities-per-meeting': {
    name: 'Nowe szanse z jednego spotkania',
    how: 'Nowe szanse ÷ odbyte spotkania, dema i wizyty.',
    counts: 'Jedne i drugie z tego samego czasu. Szansa nie musi pochodzić z tych spotkań.',
    not: 'Nie spotkania umówione: gdy nikt nie przyszedł, nic się nie otwiera.'
  },
  'wins-per-opportunity': {
    name: 'Wygrane na nową szansę',
    how: 'Szanse wygrane ÷ szanse otwarte, w tym samym czasie.',
    counts: 'Wygrane według daty zamknięcia, szanse według daty otwarcia: zwykle to inne szanse.',
    not: 'To nie skuteczność ani kohorta: w rosnącym lejku wychodzi za nisko.'
  },
  'wins-per-dial': {
    name: 'Wygrane na próbę połączenia',
    how: 'Szanse wygrane ÷ połączenia wychodzące, w tym samym czasie.',
    counts: 'Wszystkie wygrane, skądkolwiek są, i wszystkie próby.',
    not: 'To nie dowód, że wygrał telefon: liczą się też klienci, którzy zgłosili się sami.'
  },
  'calls-to-sale': {
    name: 'Sprzedaż z telefonu',
    how: 'Wygrane, w których pierwszym lub ostatnim kontaktem był telefon ÷ połączenia.',
    counts:
      'Szanse według daty zamknięcia, połączenia w obie strony. Obok: ile według pierwszego kontaktu, ile według ostatniego.',
    not: 'Nie wszystkie wygrane ÷ próby: szansy zaczętej i skończonej e-mailem nie sprzedał telefon.'
  }
};
