import type { Messages } from '../en/messages.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const messages: Messages = {
  templates: {
    title: 'Szablony',
    search: 'Szukaj w nazwach i treści',
    add: 'Dodaj szablon',
    kinds: { message: 'Wiadomości', script: 'Skrypty rozmów' },
    anyChannel: 'Dowolny kanał',
    empty: { title: 'Nie ma takiego szablonu', body: 'Zmień wyszukiwanie albo dodaj nowy.' },
    ours: 'Gotowy',
    hidden: 'Niepodpowiadany',
    variant: letter => `Wariant ${letter}`,
    season: (from, to) => `Tylko od ${from} do ${to}`,
    myName: 'Twój podpis w wiadomościach',
    myNameHint: 'Pojawia się w miejscu {{my_name}}.',
    waiting: 'Czekają na odpowiedź',
    more: 'Szablony i skrypty'
  },
  editor: {
    new: 'Nowy szablon',
    newScript: 'Nowy skrypt rozmowy',
    name: 'Nazwa',
    channel: 'Kanał',
    language: 'Język tego tekstu',
    languages: { en: 'angielski', pl: 'polski', ru: 'rosyjski' },
    ourText: 'Nasz tekst. Po zmianie będzie Twój.',
    noText: 'Brak tekstu w tym języku; użyty zostanie inny.',
    subject: 'Temat',
    body: 'Treść',
    insert: 'Wstaw',
    insertHint: 'Po kresce: co napisać, gdy danych brak, np. {{company|Państwa firma}}.',
    fields: {
      first_name: 'Imię',
      name: 'Imię i nazwisko',
      company: 'Firma',
      job_title: 'Stanowisko',
      deal: 'Szansa',
      amount: 'Kwota',
      my_name: 'Mój podpis',
      hook: 'Zdanie osobiste'
    },
    needsHook: 'Nie wysyłaj bez zdania osobistego',
    needsHookHint: 'Wiadomość otworzy się dopiero, gdy napiszesz coś dla tej jednej osoby.',
    seasonOn: 'Tylko w sezonie',
    from: 'Od (rok bez znaczenia)',
    to: 'Do (rok bez znaczenia)',
    preview: 'Podgląd',
    previewFor: name => `Tak przeczyta to ${name}`,
    sample: { name: 'Anna Kowalska', company: 'Transbud', jobTitle: 'Dyrektorka operacyjna', deal: 'Wózki widłowe' },
    sampleHook: 'Widzę, że otwierają Państwo drugi magazyn.',
    unknown: fields => `Nieznane pole: ${fields}. Wiadomość z takim polem nie wyjdzie.`,
    inflection: 'Imiona wstawiamy bez odmiany: wołacza nie da się odgadnąć. Lepiej napisać „Dzień dobry” bez imienia.',
    copy: 'Kopiuj',
    copyName: name => `${name} (kopia)`,
    rival: 'Wypróbuj wariant',
    copied: 'Skopiowano',
    hide: 'Nie podpowiadaj',
    show: 'Podpowiadaj znowu',
    reset: 'Przywróć nasz tekst',
    resetDone: 'Przywrócono nasz tekst',
    removed: 'Usunięto',
    scriptHint: 'Wiersze zaczynające się od „- ” stają się punktami do odhaczenia.'
  },
  size: {
    sms: (length, segments) =>
      plural(segments, {
        one: `${length}, # SMS`,
        few: `${length}, # SMS-y`,
        many: `${length}, # SMS-ów`,
        other: `${length}, # SMS-a`
      }),
    letters: n => plural(n, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' }),
    unicode: 'Litery spoza alfabetu SMS (np. ą, ę, ł) zmniejszają limit ze 160 do 70 znaków.',
    of: (n, most) => `${n} z ${most} znaków`,
    over: 'Za długie na zaproszenie w LinkedIn.'
  },
  compose: {
    to: (channel, name) => `${channel}: ${name}`,
    template: 'Szablon',
    none: 'Bez szablonu',
    sentBefore: name => `${name} (już wysłany)`,
    hook: 'Zdanie dla tej osoby',
    hookHint: 'Co widzisz, słyszysz, co Was łączy. Bez tego wiadomość nie wyjdzie.',
    hookNeeded: 'Najpierw napisz zdanie dla tej osoby.',
    leftOpen: fields => `W treści zostało niewypełnione: ${fields}`,
    missing: fields => `Brak danych: ${fields}. Przeczytaj treść jeszcze raz.`,
    empty: 'Treść jest pusta.',
    back: 'Wróć do szablonu',
    mine: 'Przywróć mój tekst',
    open: app => `Otwórz w ${app}`,
    openMail: 'Otwórz w poczcie',
    openSms: 'Otwórz w SMS-ach',
    copyText: 'Kopiuj treść',
    copiedText: 'Skopiowano',
    copyFailed: 'Ta przeglądarka nie pozwala skopiować treści. Zaznacz ją i skopiuj ręcznie, potem otwórz.',
    willCopy: 'Aplikacja nie przyjmie treści z zewnątrz: skopiujemy ją, a Ty ją wkleisz.',
    blocked: (name, channel) => `${name}: nie życzy sobie kontaktu (${channel}).`,
    noAddress: 'Brak adresu dla tego kanału. Dodaj go do osoby albo skopiuj treść.',
    editPerson: 'Edytuj osobę'
  },
  replies: {
    title: 'Czekają na odpowiedź',
    count: n => plural(n, { one: '# wiadomość', few: '# wiadomości', many: '# wiadomości', other: '# wiadomości' }),
    why: days => `Wiadomości z ostatnich ${days}, przy których nic jeszcze nie odnotowano.`,
    hint: 'Przesuń w prawo: jest odpowiedź. W lewo: brak odpowiedzi.',
    empty: { title: 'Nic nie czeka', body: 'Tu czekają na odpowiedź wiadomości zapisane jako wysłane.' },
    kinds: { replied: 'Odpowiedź', positive: 'Pozytywna', bounced: 'Niedostarczona', none: 'Bez odpowiedzi' },
    note: (what, who) => `${what}: ${who}`,
    noted: {
      replied: 'Jest odpowiedź',
      positive: 'Pozytywna odpowiedź',
      bounced: 'Niedostarczona',
      none: 'Brak odpowiedzi'
    },
    today: n =>
      plural(n, {
        one: '# wiadomość bez odpowiedzi',
        few: '# wiadomości bez odpowiedzi',
        many: '# wiadomości bez odpowiedzi',
        other: '# wiadomości bez odpowiedzi'
      })
  },
  figures: {
    title: 'Odzew',
    sent: 'Wysłane',
    replied: 'Odpowiedzi',
    positive: 'Pozytywne',
    bounced: 'Niedostarczone',
    meetings: 'Spotkania',
    rate: 'Odsetek odpowiedzi',
    none: 'Jeszcze niewysłany',
    notEnough: (n, enough) => `Za mało danych: ${n} z ${enough} wiadomości`,
    between: (low, high) => `Od ${low} do ${high}, z pewnością 95%`,
    how: 'Wiadomości z odpowiedzią ÷ wiadomości zapisane jako wysłane. Niedostarczone też wysłano; odpowiedź pozytywna to odpowiedź.',
    meetingsHow:
      'Spotkania, które odbyły się do 30 dni po ostatniej wiadomości z szablonu do tej osoby. Po niej, niekoniecznie dzięki niej.',
    line: (sent, replied) => `wysłane: ${sent} · odpowiedzi: ${replied}`,
    compared: 'Porównanie wariantów',
    tooFew: enough => `Porównanie ma sens, gdy każdy wariant wyśle się co najmniej ${enough} razy.`,
    noWinner: 'Przedziały się pokrywają: żaden wariant jeszcze nie prowadzi.',
    winner: letter => `Prowadzi wariant ${letter}: jego przedział leży powyżej pozostałych.`
  },
  person: {
    linkedin: 'Profil LinkedIn',
    linkedinHint: 'Adres profilu albo jego końcówka',
    telegram: 'Nazwa w Telegramie',
    language: 'Język wiadomości',
    asApp: 'Jak w aplikacji'
  }
};
