import type { Joining } from '../en/joining.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

const minutes = (n: number) => plural(n, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' });

export const joining: Joining = {
  pairing: {
    addTitle: 'Dodaj urządzenie',
    addBody: 'Na drugim urządzeniu otwórz Satchel, wybierz „Mam Satchel na innym urządzeniu” i zeskanuj ten kod.',
    code: 'Kod dla nowego urządzenia',
    makingCode: 'Tworzenie kodu…',
    orLink: 'Nie ma tam aparatu? Wyślij sobie link i wklej go w aplikacji.',
    copyLink: 'Kopiuj link',
    shareLink: 'Udostępnij link',
    copied: 'Skopiowano link',
    copyFailed: 'Przeglądarka nie skopiowała linku. Udostępnij go albo zeskanuj kod.',
    lasts: n => (n > 0 ? `Działa raz, jeszcze przez ${minutes(n)}.` : 'Działa raz, jeszcze przez niecałą minutę.'),
    newCode: 'Pokaż nowy kod',
    offTitle: 'Synchronizacja jest wyłączona',
    offBody: 'Najpierw ją włącz. Wtedy urządzenia mają gdzie się spotkać.',
    toDevices: 'Do urządzeń',
    compareTitle: 'Czy na drugim urządzeniu są te same cyfry?',
    compareFrom: platform => `Zgłosiło się urządzenie z kodem: ${platform}.`,
    compareBody:
      'Spójrz na nowe urządzenie, które trzymasz. Wpuść je tylko wtedy, gdy zgadza się wszystkie sześć cyfr.',
    match: 'Zgadzają się, wpuść',
    admitting: 'Wpuszczanie…',
    admitted: 'Dodano nowe urządzenie',
    ended: 'Nie dodano urządzenia',
    joinTitle: 'Satchel także na tym urządzeniu',
    joinBody: 'Na urządzeniu z danymi: Bezpieczeństwo → Dodaj urządzenie. Pojawi się tam kod.',
    scan: 'Zeskanuj kod',
    stopScan: 'Wyłącz aparat',
    aim: 'Trzymaj kod w ramce.',
    noCamera: 'Nie udało się użyć aparatu. Zezwól na to w ustawieniach przeglądarki albo wklej link.',
    otherCode: 'To inny kod, nie z aplikacji Satchel.',
    link: 'Albo wklej link',
    linkHint: 'Zostaje na tym urządzeniu i działa raz.',
    deviceName: 'Nazwa tego urządzenia',
    enter: 'Dalej',
    entering: 'Łączenie z drugim urządzeniem…',
    digitsTitle: 'Porównaj te cyfry',
    digitsBody: 'Drugie urządzenie też pokazuje sześć cyfr. Jeśli są takie same, stuknij tam „Zgadzają się”.',
    waiting: 'Czekamy na drugie urządzenie…',
    gettingTitle: 'Pobieramy Twoje dane',
    gettingBody: 'Najpierw osoby, szanse i ostatnie trzy miesiące. Nie trzeba nic robić; ekran może zostać otwarty.',
    emptyTitle: 'Na przekaźniku nie ma jeszcze danych',
    emptyBody: 'Otwórz Satchel na urządzeniu z danymi: wyśle wszystko, a dane pojawią się tu same.',
    startNew: 'Zacznij od nowa',
    arrived: 'Dane są na tym urządzeniu',
    merged: 'Dane z obu urządzeń łączą się w jedną całość',
    homeTitle: 'Otwórz aplikację z ekranu głównego i wklej to',
    homeBody: 'Safari i aplikacja z ekranu głównego mają osobne dane. Tutaj nic nie zapisano.',
    fromOther: 'Mam Satchel na innym urządzeniu',
    fromOtherDetail: 'Zeskanuj jego kod, a dane przejdą tutaj.',
    fromWords: 'Mam 24 słowa',
    fromWordsDetail: 'Z wydrukowanego arkusza odzyskiwania.'
  },
  leaving: {
    title: 'Odłączyć od tamtych danych?',
    body: 'To urządzenie ma już wspólne dane z innymi. Odłączy się od nich i dołączy do tych; jego dane przejdą razem z nim i wszystko się połączy. Tamte urządzenia zachowają swoje.',
    leave: 'Odłącz i dołącz'
  },
  recovery: {
    title: 'Arkusz odzyskiwania',
    detail: '24 słowa, które przywrócą dane, gdy zabraknie wszystkich urządzeń.',
    mudPuddle:
      'Jeśli stracisz wszystkie urządzenia i ten arkusz, nikt Ci nie pomoże. Słów nie zna nikt inny, także przekaźnik.',
    before: 'Kto ma te słowa, może przeczytać wszystko. Pokaż je tam, gdzie nikt nie zagląda przez ramię.',
    show: 'Pokaż 24 słowa',
    words: '24 słowa, po kolei',
    qr: 'Te same słowa jako kod',
    relay: 'Przekaźnik',
    date: 'Data',
    mark: 'Znacznik dziennika',
    noMark: 'Przekaźnik nie odpowiedział. Wydrukuj arkusz ponownie, gdy będzie połączenie, a znacznik się pojawi.',
    markField: 'Znacznik dziennika (opcjonalnie)',
    markHint: 'Z arkusza. Dzięki niemu urządzenie zauważy, że przekaźnik pokazuje starsze dane.',
    sheetNote:
      'Aby odzyskać dane: otwórz Satchel, wybierz „Mam 24 słowa” i wpisz je po kolei. Przechowuj tę kartkę jak pieniądze.',
    print: 'Drukuj',
    written: 'Mam je na papierze',
    checkTitle: 'Czy słowa są dobrze zapisane?',
    checkBody: 'Przepisz z papieru trzy słowa.',
    wordNumber: n => `Słowo ${String(n)}`,
    check: 'Sprawdź',
    wrong: n => `Słowo ${String(n)} jest inne. Porównaj je z arkuszem.`,
    lookAgain: 'Pokaż słowa',
    checked: 'Arkusz się zgadza',
    checkedBody:
      'Odłóż go tam, gdzie trzymasz ważne dokumenty. Po usunięciu urządzenia słowa się zmieniają: wydrukuj wtedy nowy arkusz.',
    enterTitle: 'Odzyskaj dane',
    enterBody: 'Wpisz po kolei 24 słowa z arkusza odzyskiwania, oddzielając je spacjami.',
    entered: n => `${String(n)} z 24 słów`,
    field: '24 słowa',
    deviceName: 'Nazwa tego urządzenia',
    enter: 'Odzyskaj',
    entering: 'Pytamy przekaźnik…',
    unknownWords: (places, n) =>
      n === 1
        ? `Słowa numer ${places} nie ma na liście. Sprawdź je.`
        : `Słów numer ${places} nie ma na liście. Sprawdź je.`
  },
  lockedBackup: {
    title: 'Zaszyfrowany plik kopii',
    detail: 'Otwiera się tylko Twoim hasłem. Nie potrzebuje przekaźnika.',
    body: 'Wybierz hasło z kilku słów, którego nikt nie zgadnie. Bez niego nikt nie otworzy pliku, my też nie.',
    passphrase: 'Hasło',
    again: 'To samo hasło jeszcze raz',
    hint: 'Co najmniej 12 znaków.',
    differ: 'Hasła się różnią.',
    weak: {
      'too-short': 'Za krótkie: co najmniej 12 znaków.',
      'too-few-characters': 'Za mało różnych znaków. Lepsze będzie kilka słów.',
      common: 'To hasło każdy sprawdzi jako jedno z pierwszych. Wybierz inne.'
    },
    save: 'Zapisz zaszyfrowany plik',
    saving: 'Szyfrowanie…',
    saved: 'Zaszyfrowana kopia gotowa. Trzymaj plik i hasło osobno.',
    failed: 'Plik nie powstał. Dane są bez zmian; spróbuj ponownie.',
    unlockTitle: 'Ta kopia jest zaszyfrowana',
    unlockBody: 'Wpisz hasło, którym ją zabezpieczono.',
    unlock: 'Odblokuj i przywróć',
    unlocking: 'Odszyfrowywanie…',
    restored: 'Dane z pliku są na tym urządzeniu'
  }
};
