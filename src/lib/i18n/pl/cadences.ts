import type { Cadences } from '../en/cadences.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

const workdays = (n: number) =>
  plural(n, { one: '# dzień roboczy', few: '# dni robocze', many: '# dni roboczych', other: '# dnia roboczego' });
const afterWorkdays = (n: number) =>
  plural(n, {
    one: '# dniu roboczym',
    few: '# dniach roboczych',
    many: '# dniach roboczych',
    other: '# dnia roboczego'
  });
const touches = (n: number) =>
  plural(n, { one: '# kontakt', few: '# kontakty', many: '# kontaktów', other: '# kontaktu' });
const people = (n: number) => plural(n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' });

export const cadences: Cadences = {
  title: 'Sekwencje',
  intro: 'Sekwencja mówi, kiedy i jak odezwać się następnym razem, aż przyjdzie odpowiedź.',
  own: 'Twoje',
  ready: 'Gotowe',
  ruleOfThumb: 'Reguła orientacyjna, zastąpią ją Twoje dane',
  add: 'Dodaj sekwencję',
  summary: (steps, days) => `${touches(steps)}, ${workdays(days)}`,
  people: n => `W sekwencji: ${people(n)}`,
  nobody: 'Jeszcze nikogo',
  edit: {
    titleNew: 'Nowa sekwencja',
    name: 'Nazwa',
    track: 'Ścieżka',
    tracks: { main: 'Główna', positive: 'Przy zainteresowaniu', negative: 'Po odmowie' },
    trackHints: {
      main: 'Tu zaczyna każdy.',
      positive: 'Tak idzie dalej po odpowiedzi lub dobrej rozmowie. Bez kroków odpowiedź kończy sekwencję.',
      negative: 'Tak idzie dalej po odmowie. Bez kroków odmowa kończy sekwencję.'
    },
    none: 'Nie ma jeszcze kroków.',
    step: n => `Krok ${String(n)}`,
    editStep: n => `Zmień krok ${String(n)}:`,
    sameDay: 'tego samego dnia',
    after: n => `po ${afterWorkdays(n)}`,
    addStep: 'Dodaj krok',
    up: 'W górę',
    down: 'W dół',
    remove: 'Usuń ten krok',
    channel: 'Jak',
    gap: 'Dni robocze po poprzednim kroku',
    gapFirst: 'Dni robocze od rozpoczęcia',
    fewer: 'Dzień mniej',
    more: 'Dzień więcej',
    from: 'Nie wcześniej niż',
    to: 'Nie później niż',
    template: 'Szablon',
    noTemplate: 'Brak',
    note: 'Notatka dla siebie',
    span: (count, days) => `${touches(count)}, łącznie ${workdays(days)}`,
    sentence: { first: 'najpierw', then: 'potem' },
    saved: 'Zapisano sekwencję',
    stay: n =>
      plural(n, {
        one: '# osoba pozostaje przy krokach, z którymi zaczęła.',
        few: '# osoby pozostają przy krokach, z którymi zaczęły.',
        many: '# osób pozostaje przy krokach, z którymi zaczęły.',
        other: '# osoby pozostaje przy krokach, z którymi zaczęły.'
      }),
    moveAll: 'Przenieś wszystkich na nowe kroki',
    moved: 'Wszyscy są na nowych krokach',
    delete: 'Usuń tę sekwencję',
    deleted: 'Usunięto sekwencję. Kto w niej jest, dojdzie do końca.'
  },
  step: {
    title: channel => `${channel}: przesuń lub pomiń`,
    later: 'Przesuń na',
    skip: 'Albo pomiń, bo',
    skipIt: 'Pomiń',
    moved: day => `Przesunięto na ${day}`,
    skipped: 'Pominięto krok'
  },
  reasons: {
    reached: 'Już był kontakt',
    'not-now': 'To nie ten moment',
    'no-contact': 'Brak numeru lub adresu',
    finished: 'Wszystkie kroki wykonane',
    replied: 'Jest odpowiedź',
    meeting: 'Umówione spotkanie',
    won: 'Szansa wygrana',
    lost: 'Szansa przegrana',
    'do-not-call': 'Prośba, by nie dzwonić',
    bounced: 'Wiadomość nie doszła',
    'by-hand': 'Moja decyzja',
    blocked: 'Kanał zablokowany'
  },
  person: {
    title: 'Sekwencja',
    enrol: 'Zacznij sekwencję',
    choose: 'Która sekwencja?',
    enrolled: name => `Rozpoczęto: ${name}`,
    enrolledMany: (n, name) => `Rozpoczęto „${name}”: ${people(n)}`,
    already: 'Wszyscy wybrani już w niej są',
    done: (done, total) => `${String(done)} z ${String(total)} za Tobą`,
    next: (channel, day) => `następnie: ${channel}, ${day}`,
    late: n =>
      plural(n, {
        one: '# dzień po terminie',
        few: '# dni po terminie',
        many: '# dni po terminie',
        other: '# dnia po terminie'
      }),
    resting: 'Wstrzymana',
    restingUntil: day => `Wstrzymana do ${day}`,
    ended: (reason, when) => `Zakończona ${when}: ${reason}`,
    track: { main: '', positive: 'przy zainteresowaniu', negative: 'po odmowie' },
    change: name => `${name}: wstrzymaj, pomiń lub zakończ`,
    doneFor: name => `Krok wykonany: ${name}`,
    pause: 'Wstrzymaj',
    pauseUntil: 'Wstrzymaj do',
    pauseOpen: 'Wstrzymaj do odwołania',
    resume: 'Wznów',
    resumed: 'Sekwencja trwa dalej',
    paused: 'Wstrzymano sekwencję',
    stop: 'Zakończ, bo',
    stopIt: 'Zakończ sekwencję',
    stopped: 'Zakończono sekwencję',
    skipNext: 'Przesuń lub pomiń następny krok'
  }
};
