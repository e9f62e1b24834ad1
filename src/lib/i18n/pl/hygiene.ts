import type { Hygiene } from '../en/hygiene.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

const days = (n: number) => plural(n, { one: '# dzień', few: '# dni', other: '# dni' });
const daysOf = (n: number) => plural(n, { one: '# dnia', few: '# dni', other: '# dni' });
const deals = (n: number) => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' });

export const hygiene: Hygiene = {
  title: 'Porządek w lejku',
  detail: 'Czego brakuje, co się spóźnia i co ucichło, z poprawką obok',
  today: n =>
    plural(n, {
      one: '# szansa wymaga uwagi',
      few: '# szanse wymagają uwagi',
      many: '# szans wymaga uwagi',
      other: '# szansy wymaga uwagi'
    }),
  head: (n, found) =>
    `${deals(n)} · ${plural(found, { one: '# uwaga', few: '# uwagi', many: '# uwag', other: '# uwagi' })}`,
  urgent: n =>
    plural(n, {
      one: '# pilna',
      few: '# pilne',
      many: '# pilnych',
      other: '# pilnej'
    }),
  view: 'Pokaż',
  views: { deal: 'Według szans', rule: 'Według reguł', leaking: 'Uciekają', stuck: 'Utknęły' },
  empty: {
    title: 'Wszystko w porządku',
    body: 'Każda otwarta szansa ma to, czego potrzebuje prognoza, i ktoś jest w kontakcie.'
  },
  noDeals: { title: 'Brak otwartych szans', body: 'Tu pojawi się to, czego w szansach brakuje.' },
  nothingLeaks: {
    title: 'Nic nie ucieka',
    body: 'Żadna szansa bez następnego kroku nie ucichła ani nie minęła swojej daty zamknięcia.'
  },
  nothingStuck: {
    title: 'Nic nie utknęło',
    body: 'W porównaniu z Twoimi wygranymi. Etap ma normę od pięciu wygranych szans.'
  },
  leakingHint: 'Porzucone bez decyzji: brak następnego kroku i zbyt długa cisza albo miniona data zamknięcia.',
  stuckHint: 'Kontakt jest, ale na etapie stoi dłużej niż trzy z czterech wygranych szans.',
  more: n => plural(n, { one: 'Pokaż jeszcze #', few: 'Pokaż jeszcze #', other: 'Pokaż jeszcze #' }),
  rules: {
    'no-amount': 'Brak kwoty',
    'close-date-past': 'Minęła data zamknięcia',
    'no-close-date': 'Brak daty zamknięcia',
    'no-touch': 'Brak kontaktu z klientem',
    'no-next-step': 'Brak następnego kroku',
    pushed: 'Przekładana data zamknięcia',
    'amount-unchanged': 'Niezmieniana kwota',
    'single-contact': 'Za mało osób',
    'stage-age': 'Długo na etapie',
    'probability-off': 'Ocena daleka od historii',
    stale: 'Zastój'
  },
  says: {
    'no-amount': () => 'Brak kwoty',
    'close-date-past': ({ value }) => `Miała się zamknąć ${days(value)} temu`,
    'no-close-date': () => 'Brak daty zamknięcia',
    'no-touch': ({ value, far }) => `Brak kontaktu z klientem od ${far ? 'ponad ' : ''}${daysOf(value)}`,
    'no-next-step': () => 'Brak następnego kroku',
    pushed: ({ value }) =>
      plural(value, {
        one: 'Datę zamknięcia przełożono raz',
        few: 'Datę zamknięcia przełożono # razy',
        other: 'Datę zamknięcia przełożono # razy'
      }),
    'amount-unchanged': ({ value }) => `Kwota bez zmian od ${daysOf(value)}`,
    'single-contact': ({ value }) =>
      value === 0
        ? 'Nikogo przy tej szansie'
        : plural(value, { one: 'Tylko # osoba', few: 'Tylko # osoby', many: 'Tylko # osób', other: 'Tylko # osoby' }),
    'stage-age': ({ value, limit, n }) =>
      `${days(value)} na etapie; trzy z czterech wygranych stały tu najwyżej ${days(limit)} (n = ${String(n)})`,
    'probability-off': ({ value, limit, n }) =>
      `Twoja ocena to ${String(value)}%, historia mówi ${String(limit)}% (n = ${String(n)})`,
    stale: ({ value, limit, far }) =>
      `Cisza od ${far ? 'ponad ' : ''}${daysOf(value)} i nic nieobiecane; zwykle tutaj do ${daysOf(limit)}`
  },
  explains: {
    'no-amount': 'Otwarta szansa, której nikt nie wycenił.',
    'close-date-past': 'Miała się zamknąć i się nie zamknęła.',
    'no-close-date': 'Żaden miesiąc ani kwartał nie może na nią liczyć.',
    'no-touch': 'Żadnej rozmowy, wiadomości, spotkania ani wizyty, w żadną stronę. Zmiany pól i plany to nie kontakt.',
    'no-next-step': 'Nikomu nic nie obiecano.',
    pushed: 'Ile razy wolno przełożyć datę zamknięcia.',
    'amount-unchanged': 'Pierwszy szacunek, do którego nikt nie wrócił.',
    'single-contact': 'Od ilu osób co najmniej powinna zależeć szansa.',
    'stage-age': 'Ponad 75. percentyl Twoich wygranych; milczy, gdy jest ich mniej niż pięć.',
    'probability-off': 'Twoja ocena wobec losów szans na tym etapie; milczy, gdy jest ich mniej niż 20.',
    stale:
      'Brak kontaktu w normie etapu i brak obiecanego kroku. Żadna zmiana pola jej nie ożywia, obietnica tak. Bez normy:'
  },
  units: {
    days,
    times: n => plural(n, { one: 'raz', few: '# razy', other: '# razy' }),
    people: n => plural(n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' }),
    points: n => plural(n, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' })
  },
  fix: {
    amount: 'Kwota',
    saved: title => `Zapisano: ${title}`,
    week: 'Za tydzień',
    month: 'Koniec miesiąca',
    quarter: 'Koniec kwartału',
    pick: 'Inny dzień',
    date: 'Data zamknięcia',
    call: 'Zadzwoń',
    message: 'Napisz',
    logged: 'Zapisz kontakt',
    plan: 'Zaplanuj',
    planned: day => `Telefon zaplanowany na ${day}`,
    lost: 'Przegrana…',
    hold: 'Wstrzymaj…',
    revive: 'Ożyw',
    revived: n =>
      plural(n, {
        one: 'Kadencja ożywiająca dla # osoby',
        few: 'Kadencja ożywiająca dla # osób',
        other: 'Kadencja ożywiająca dla # osób'
      }),
    noneToRevive: 'Nikogo z tych szans nie można włączyć do kadencji.',
    person: 'Dodaj osobę',
    stillRight: 'Nadal aktualna',
    change: 'Zmień',
    take: percent => `Przyjmij ${percent}`,
    kept: day => `Potwierdzone do ${day}`,
    group: (finding, title) => `${finding}: ${title}`
  },
  snooze: {
    title: 'Odłóż',
    label: (finding, title) => `Odłóż: ${finding}, ${title}`,
    until: 'Do kiedy',
    why: 'Dlaczego',
    own: 'Własnymi słowami',
    reasons: {
      confirmed: 'Sprawdzone, zgadza się',
      'waiting-for-them': 'Czekam na klienta',
      'usual-for-this': 'Tu to normalne',
      later: 'Nie teraz'
    },
    done: day => `Odłożono do ${day}`,
    asleep: n => plural(n, { one: '# odłożona', few: '# odłożone', many: '# odłożonych', other: '# odłożonej' }),
    line: (rule, day, reason) => `${rule}, do ${day}: ${reason}`,
    wake: 'Przywróć',
    wakeOf: (rule, title) => `Przywróć: ${rule}, ${title}`,
    woken: 'Przywrócono'
  },
  bulk: {
    select: title => `Zaznacz: ${title}`,
    all: 'Zaznacz wszystkie',
    none: 'Odznacz wszystkie',
    count: n => plural(n, { one: '# zaznaczona', few: '# zaznaczone', many: '# zaznaczonych', other: '# zaznaczonej' }),
    close: 'Przegrana…',
    hold: 'Wstrzymaj…',
    revive: 'Ożyw',
    lostTitle: n => `Przegrana: ${deals(n)}`,
    holdTitle: n => `Wstrzymaj: ${deals(n)}`,
    lostDone: n => `Przegrana: ${deals(n)}`,
    holdDone: n => `Wstrzymano: ${deals(n)}`
  },
  completeness: {
    label: 'Kompletność',
    line: score => `znane ${String(score)} ze 100`,
    book: score => `Dane do prognozy: ${String(score)} ze 100`,
    bookHow: 'Wynik każdej otwartej szansy, ważony pieniędzmi, o które w niej chodzi.',
    missing: facts => `Brakuje: ${facts}`,
    all: 'Niczego nie brakuje.',
    how: 'Czego potrzebuje prognoza, ważone tym, jak bardzo myli się bez tego:',
    weight: (fact, points) => `${fact}: ${String(points)}`,
    facts: {
      amount: 'kwota',
      closeOn: 'przyszła data zamknięcia',
      nextStep: 'następny krok',
      stage: 'dzień wejścia na etap',
      people: 'ludzie',
      decider: 'kto decyduje'
    }
  },
  settings: {
    title: 'Reguły porządku',
    hint: 'Limity są orientacyjne, dopóki nie ustawisz własnych.',
    open: 'Reguły',
    limit: rule => `Limit: ${rule}`,
    weight: n => `Waga w kolejności: ${String(n)}`
  }
};
