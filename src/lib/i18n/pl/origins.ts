import type { OriginsWords } from '../en/origins.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const origins: OriginsWords = {
  title: 'Skąd są wygrane',
  hint: 'Źródła, kanały, kampanie i persony: skuteczność, wartość i cykl',
  by: 'Porównaj według',
  kinds: { source: 'Źródła', sourceChannel: 'Kanału', campaign: 'Kampanii', persona: 'Persony' },
  none: 'Nie podano',
  empty: {
    title: 'Żadna szansa nie jest jeszcze zamknięta',
    body: 'Gdy będą wygrane i przegrane, zobaczysz tu, skąd się wzięły.'
  },
  rate: (percent, low, high) => `${percent} (od ${low} do ${high})`,
  closed: (won, lost) => `wygrane: ${String(won)}, przegrane: ${String(lost)}`,
  size: (amount, n) => `mediana wygranej ${amount} (n = ${String(n)})`,
  cycle: (days, n) =>
    `${plural(days, { one: '# dzień', few: '# dni', other: '# dni' })} do wygranej (n = ${String(n)})`,
  tooFew: least => `Za mało danych: potrzeba co najmniej ${String(least)} zamkniętych szans.`,
  how: 'Wygrane ÷ (wygrane + przegrane), z całej historii, z przedziałem, w którym prawdziwa skuteczność leży z ufnością 95%. Gdy przedziały się pokrywają, różnicy nie widać.',
  deals: 'Szanse',
  more: n => plural(n, { one: 'i jeszcze #', few: 'i jeszcze #', other: 'i jeszcze #' }),
  form: {
    hint: {
      source: 'Targi, polecenie, formularz',
      sourceChannel: 'LinkedIn, e-mail, stoisko',
      campaign: 'Wiosna 2027'
    },
    noPersona: 'Brak'
  },
  personas: {
    title: 'Persony',
    hint: 'Typy kupujących: co ich boli i co na to odpowiadasz',
    add: 'Dodaj personę',
    new: 'Nowa persona',
    edit: 'Persona',
    name: 'Nazwa',
    nameNeeded: 'Potrzebna jest nazwa',
    texts: {
      interests: 'Zainteresowania',
      pains: 'Bolączki',
      wants: 'Oczekiwane efekty',
      answers: 'Jak odpowiada na to produkt'
    },
    empty: {
      title: 'Nie ma jeszcze person',
      body: 'Jedna na każdy typ kupującego: jego bolączki i Twoje odpowiedzi, pod ręką w rozmowie.'
    },
    kept: name => `Zapisano: ${name}`,
    removed: name => `Usunięto: ${name}`
  }
};
