import type { Catalogue } from '../en/catalogue.ts';

export const resultFigures: Pick<
  Catalogue['figures'],
  | 'quota-attainment'
  | 'pace'
  | 'win-rate'
  | 'loss-rate'
  | 'win-loss-ratio'
  | 'average-deal'
  | 'cycle'
  | 'profit-per-deal'
  | 'margin'
  | 'cost-per-win'
> = {
  'quota-attainment': {
    name: 'Realizacja planu',
    how: 'Wygrane ÷ plan na ten sam czas.',
    counts: 'Wygrane szanse według daty zamknięcia. Obok: ile wygrano w pieniądzach i w szansach.',
    not: 'To nie tempo: na początku miesiąca wynik jest tu niski.'
  },
  pace: {
    name: 'Tempo realizacji planu',
    how: 'Wygrane ÷ (plan × minione dni sprzedaży ÷ wszystkie dni sprzedaży).',
    counts: 'Dzisiejszy dzień jest miniony. Święta i Twoje dni wolne się nie liczą. Obok: prognoza przy tym tempie.',
    not: 'Nie według dni kalendarza i nie obietnica: tak będzie, jeśli będzie tak jak dotąd.'
  },
  'win-rate': {
    name: 'Skuteczność',
    how: 'Wygrane ÷ (wygrane + przegrane).',
    counts: 'Szanse zamknięte w tym czasie. Otwarte i wstrzymane nie wchodzą do żadnej z liczb.',
    not: 'Nie wygrane ÷ wszystkie otwarte szanse i nie wygrane ÷ przegrane: to osobne wskaźniki.'
  },
  'loss-rate': {
    name: 'Odsetek przegranych',
    how: 'Przegrane ÷ (wygrane + przegrane).',
    counts: 'Szanse zamknięte w tym czasie, według daty zamknięcia.',
    not: 'Nie przegrane ÷ wygrane. Wstrzymane nie są przegrane.'
  },
  'win-loss-ratio': {
    name: 'Wygrane na jedną przegraną',
    how: 'Wygrane ÷ przegrane.',
    counts: 'Szanse zamknięte w tym czasie, według daty zamknięcia. 3 to trzy wygrane na jedną przegraną.',
    not: 'To nie procent: trzy wygrane na jedną przegraną to skuteczność 75%.'
  },
  'average-deal': {
    name: 'Wielkość szansy',
    how: 'Suma kwot ÷ liczba szans. Obok stoi mediana.',
    counts: 'Szanse z kwotą, w Twojej walucie. O tych, których nie da się przeliczyć, mówimy osobno.',
    not: 'To nie przychód i nie przychód na klienta: jeden może kupić dwa razy.'
  },
  cycle: {
    name: 'Cykl sprzedaży',
    how: 'Dni od początku do wygranej, dla każdej szansy; średnia, a obok mediana.',
    counts: 'Wygrane szanse według daty zamknięcia. Obok: ile trwały przegrane.',
    not: 'Nie po wszystkich zamkniętych, bo przegrane kończą się szybciej, i nie wiek otwartych szans.'
  },
  'profit-per-deal': {
    name: 'Zysk na szansę',
    how: '(Kwoty wygranych − ich koszt realizacji) ÷ liczba szans.',
    counts: 'Wygrane z kwotą i kosztem, według daty zamknięcia.',
    not: 'To nie marża w procentach i nie po kosztach samej sprzedaży.'
  },
  margin: {
    name: 'Marża',
    how: '(Kwoty wygranych − ich koszt realizacji) ÷ kwoty.',
    counts: 'Wygrane z kwotą i kosztem, razem: duża szansa waży więcej.',
    not: 'To nie narzut, który dzieli przez koszt, i nie średnia marż poszczególnych szans.'
  },
  'cost-per-win': {
    name: 'Koszt wygranej',
    how: 'Wydatki na zdobycie klientów ÷ nowi klienci.',
    counts: 'Wydatki, które wpisano na ten czas; druga szansa tego samego klienta to nie nowy klient.',
    not: 'To nie koszt pozyskania w firmie (CAC): tam są pensje i marketing.'
  }
};
