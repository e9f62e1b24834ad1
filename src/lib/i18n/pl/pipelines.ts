import type { Pipelines } from '../en/pipelines.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

const deals = (n: number) => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' });

export const pipelines: Pipelines = {
  title: 'Lejki',
  hint: 'Każdy lejek ma własne etapy.',
  placeHint: 'Etapy, szanse wygranej, listy kontrolne',
  add: 'Dodaj lejek',
  open: n =>
    plural(n, {
      one: '# otwarta szansa',
      few: '# otwarte szanse',
      many: '# otwartych szans',
      other: '# otwartej szansy'
    }),
  toWin: percent => `${percent} na wygraną`,
  forNew: 'dla nowych szans',
  claims: names => `przyjmuje: ${names}`,
  up: name => `Przesuń w górę: ${name}`,
  down: name => `Przesuń w dół: ${name}`,
  reordered: 'Zapisano nową kolejność',
  chooseNew: 'Nowe szanse trafiają do lejka',
  chooseNewHint: 'Chyba że ich źródło lub produkt przyjmuje inny lejek.',
  chosen: name => `Nowe szanse trafiają do lejka: ${name}`,
  wizard: {
    title: 'Nowy lejek',
    kit: 'Które etapy pasują najlepiej?',
    kitHint: 'To początek: etapy można w każdej chwili nazwać inaczej, dodać, podzielić i wycofać.',
    name: 'Nazwa',
    namePlaceholder: 'Na przykład: Targi',
    enter: 'Które nowe szanse mają tu trafiać?',
    enterHint: 'Nieobowiązkowe. Pozostałe trafiają do dotychczasowego lejka.',
    done: 'Dodaj ten lejek',
    added: name => `Dodano lejek: ${name}`,
    otherKit: 'Inne etapy'
  },
  claim: {
    sources: 'Z tych źródeł',
    products: 'Na te produkty',
    source: 'Dodaj źródło',
    product: 'Dodaj produkt',
    none: 'Nie ma jeszcze źródeł ani produktów. Wpisz własne albo zostaw puste.'
  },
  edit: {
    name: 'Nazwa lejka',
    stages: 'Etapy',
    addStage: 'Dodaj etap',
    stageName: n => `Nazwa etapu ${String(n)}`,
    editStage: name => `Zmień etap ${name}`,
    newStage: 'Nowy etap',
    saved: 'Zapisano',
    renamed: name => `Etap nazywa się teraz: ${name}`,
    retired: 'Wycofane etapy',
    retiredHint: 'Ich historia zostaje bez zmian. Szanse już tu nie trafiają.',
    retiredOn: (day, to) => `Wycofany ${day}, liczy się jako: ${to}`,
    bringBack: 'Przywróć',
    broughtBack: name => `Przywrócono etap: ${name}`,
    entering: 'Nowe szanse, które tu trafiają',
    delete: 'Usuń ten lejek',
    deleted: name => `Usunięto lejek: ${name}`,
    only: 'To jedyny lejek.'
  },
  stage: {
    name: 'Nazwa',
    chance: 'Szansa wygranej w procentach',
    chanceHint: 'Waży prognozę, dopóki nie zastąpi jej własna historia.',
    chanceBad: 'Liczba od 0 do 100',
    question: 'Pytanie przewodnie',
    checks: 'Zanim szansa pójdzie dalej',
    addCheck: 'Dodaj punkt',
    dropCheck: name => `Usuń: ${name}`,
    steps: 'Propozycje po wejściu na etap',
    addStep: 'Dodaj krok',
    dropStep: name => `Usuń: ${name}`,
    channel: 'Jak',
    days: 'Za ile dni roboczych',
    note: 'O czym',
    ours: 'Wróć do gotowej listy',
    split: 'Podziel ten etap',
    retire: 'Wycofaj ten etap'
  },
  split: {
    title: name => `Podział etapu ${name}`,
    hint: 'Nowy etap stanie tuż po tym. Szanse zostają na miejscu; przenieś te, które pasują do nowego.',
    name: 'Nazwa nowego etapu',
    go: 'Podziel',
    done: name => `Nowy etap: ${name}`
  },
  retire: {
    title: name => `Wycofanie etapu ${name}`,
    to: 'Szanse z niego trafią na etap',
    moves: n => `W tym samym kroku: ${deals(n)}.`,
    none: 'Nie ma tu otwartych szans.',
    history: 'W historii etap zostaje pod swoją nazwą; wyniki można liczyć z tą zmianą i bez niej.',
    go: 'Wycofaj',
    done: name => `Wycofano etap: ${name}`,
    last: 'Lejek musi mieć co najmniej jeden etap.'
  },
  remove: {
    title: name => `Usuwanie lejka ${name}`,
    hint: n => `Wciąż są w nim szanse (${String(n)}). Dokąd mają trafić?`,
    to: 'Do lejka',
    from: (stage, n) => `${stage} (${n})`,
    go: 'Przenieś szanse i usuń'
  },
  steps: {
    in: n =>
      plural(n, { one: 'za # dzień roboczy', few: 'za # dni robocze', many: 'za # dni roboczych', other: 'za # dnia' }),
    sameDay: 'dziś',
    offer: (stage, step) => `${stage}: ${step}`,
    add: 'Dodaj',
    addAll: n =>
      plural(n, { one: 'Dodaj # krok', few: 'Dodaj # kroki', many: 'Dodaj # kroków', other: 'Dodaj # kroku' }),
    added: n =>
      plural(n, {
        one: 'Zaplanowano # krok',
        few: 'Zaplanowano # kroki',
        many: 'Zaplanowano # kroków',
        other: 'Zaplanowano # kroku'
      })
  }
};
