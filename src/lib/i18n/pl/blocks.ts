import type { Blocks } from '../en/blocks.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const calls = (n: number) => plural(n, { one: '# rozmowa', few: '# rozmowy', many: '# rozmów', other: '# rozmowy' });
const dials = (n: number) =>
  plural(n, { one: '# telefon', few: '# telefony', many: '# telefonów', other: '# telefonu' });
const minutes = (n: number) => plural(n, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' });

export const blocks: Blocks = {
  title: 'Serie rozmów',
  enter: 'Seria rozmów',
  unfinished: 'Niedokończone',
  goOn: 'Kontynuuj',
  goOnWith: name => `Kontynuuj: ${name}`,
  left: n =>
    plural(n, {
      one: 'została # rozmowa',
      few: 'zostały # rozmowy',
      many: 'zostało # rozmów',
      other: 'zostało # rozmowy'
    }),
  began: when => `początek: ${when}`,
  fresh: {
    title: 'Nowa seria',
    whom: 'Do kogo dzwonić',
    due: n => `Na dziś, przez telefon · ${String(n)}`,
    cadence: 'W sekwencji',
    recent: n => `Nowi z 7 dni, bez telefonu od Ciebie · ${String(n)}`,
    picked: 'Wybrane osoby',
    chooseCadence: 'Sekwencja',
    noCadence: 'Wybierz sekwencję',
    withNumber: n =>
      plural(n, {
        one: '# osoba z numerem telefonu',
        few: '# osoby z numerem telefonu',
        many: '# osób z numerem telefonu',
        other: '# osoby z numerem telefonu'
      }),
    asked: n =>
      plural(n, {
        one: '# osoba prosiła, by nie dzwonić: bez karty',
        few: '# osoby prosiły, by nie dzwonić: bez karty',
        many: '# osób prosiło, by nie dzwonić: bez karty',
        other: '# osoby prosiło, by nie dzwonić: bez karty'
      }),
    nobody: 'Nikt z tej listy nie ma numeru telefonu.',
    pickedOnes: 'Na liście',
    drop: name => `Usuń z listy: ${name}`,
    noNumber: name => `${name}: brak numeru telefonu`,
    howMany: 'Ile rozmów',
    all: n => `Wszystkie (${String(n)})`,
    dials: 'Cel: telefony',
    minutes: 'Cel: minuty',
    noGoal: 'Bez celu',
    script: 'Skrypt',
    noScript: 'Bez skryptu',
    writeScript: 'Napisz skrypt',
    start: n => `Zacznij: ${calls(n)}`,
    startNothing: 'Zacznij'
  },
  names: {
    due: 'Na dziś, przez telefon',
    recent: 'Nowi z 7 dni',
    picked: 'Własna lista',
    cadence: name => `Sekwencja: ${name}`,
    plain: 'Seria rozmów'
  },
  past: { title: 'Wcześniejsze serie', none: 'Tu pojawią się zakończone serie.' },
  line: {
    dials,
    connects: n => plural(n, { one: '# odebrany', few: '# odebrane', many: '# odebranych', other: '# odebranego' }),
    minutes
  },
  card: {
    place: (n, of) => `${String(n)} z ${String(of)}`,
    leave: 'Wyjdź; seria zostaje',
    end: 'Zakończ',
    pace: {
      plain: (said, time) => `${said} · ${time}`,
      toGoal: (made, goal, time) => `telefony: ${String(made)} z ${String(goal)} · ${time}`,
      ahead: n => `${String(n)} przed planem`,
      on: 'zgodnie z planem',
      behind: n => `${String(n)} za planem`,
      reached: 'cel osiągnięty',
      timeUp: n => `${minutes(n)}: czas minął`
    },
    why: 'Dlaczego teraz',
    words: when => `Ostatnia notatka, ${when}`,
    last: 'Ostatni kontakt',
    never: 'Jeszcze bez kontaktu.',
    deal: 'Szansa sprzedaży',
    there: time => `Tam jest ${time}`,
    call: 'Zadzwoń',
    noNumber: 'Nie ma już numeru telefonu.',
    skip: 'Pomiń',
    skipped: name => `Pominięto: ${name}`,
    later: 'Później',
    keys: 'Enter dzwoni, S pomija.',
    unlogged: 'Telefon wykonany, ale wynik nie jest jeszcze zapisany.',
    log: 'Zapisz wynik',
    another: 'Inne numery'
  },
  later: {
    title: name => `Później: ${name}`,
    when: 'Kiedy zadzwonić',
    planned: day => `Telefon zaplanowany na ${day}`
  },
  script: {
    title: 'Skrypt',
    points: 'Omówione punkty',
    score: 'Jak dobrze trzymam się skryptu?',
    best: '1 to słabo, 5 to wzorowo'
  },
  done: {
    title: 'Podsumowanie',
    last: 'To była ostatnia karta.',
    ended: 'Seria zakończona',
    endNow: 'Zakończ serię',
    dials: 'Telefony',
    connects: 'Odebrane przez rozmówcę',
    positive: 'Poszło dobrze',
    withNext: 'Uzgodnione następne kroki',
    minutes: 'Minuty',
    skipped: 'Pominięte lub odłożone',
    asked: 'Prosili, by nie dzwonić: pominięci',
    notCalled: 'Bez telefonu',
    goal: (made, goal) => `${made} z ${goal}`,
    share: 'Udostępnij jako tekst',
    copied: 'Skopiowano',
    copyFailed: 'Nie udało się skopiować.',
    today: 'Do widoku Dziś',
    calls: 'Rozmowy z tej serii'
  }
};
