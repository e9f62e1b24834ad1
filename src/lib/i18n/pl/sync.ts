import type { Sync } from '../en/sync.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const sync: Sync = {
  where: {
    title: 'Twoje pozostałe urządzenia',
    offTitle: 'Synchronizacja jest wyłączona',
    offShort:
      'Satchel działa w pełni bez niej. Z nią telefon i laptop mają te same dane, a zmiany przenosi przekaźnik, który nie może ich odczytać.',
    offDetail:
      'Pozostałe urządzenia mogą mieć te same dane przez przekaźnik. Przekaźnik trzyma tylko to, co to urządzenie zaszyfrowało: nie odczyta nazwisk, numerów ani notatek. Widzi natomiast, kiedy i mniej więcej ile wysyłasz, z jakiego adresu internetowego i ile jest urządzeń.',
    turnOn: 'Włącz synchronizację',
    turningOn: 'Włączanie synchronizacji…',
    isOn: 'Synchronizacja jest włączona',
    turnOff: 'Wyłącz synchronizację',
    turnOffBody:
      'To urządzenie przestanie wysyłać i odbierać. Wszystko na nim zostaje, a przekaźnik zachowa zaszyfrowaną kopię dla pozostałych urządzeń. Żeby wrócić, potrzebne będzie jedno z nich albo 24 słowa odzyskiwania.',
    turnedOff: 'Synchronizacja wyłączona. Wszystko nadal jest na tym urządzeniu.',
    deviceName: 'Nazwa tego urządzenia',
    deviceNameHint: 'Tak zobaczą je pozostałe urządzenia.',
    savedHere: 'Zapisane na tym telefonie',
    savedHereDetail: 'Przekaźnik nie potwierdził jeszcze, że ma wszystko.',
    sending: n =>
      plural(n, {
        one: 'Wysyłanie # zmiany',
        few: 'Wysyłanie # zmian',
        many: 'Wysyłanie # zmian',
        other: 'Wysyłanie # zmiany'
      }),
    waiting: n =>
      plural(n, {
        one: '# zmiana czeka tutaj',
        few: '# zmiany czekają tutaj',
        many: '# zmian czeka tutaj',
        other: '# zmiany czeka tutaj'
      }),
    sendingDetail: 'Zapisane na tym telefonie i w drodze do przekaźnika.',
    sendingAgain: 'Kopia na przekaźniku przepadła, wysyłanie od nowa',
    sendingAgainDetail:
      'Przekaźnik nie ma już czegoś, co miał. Tutaj nic nie zginęło; wszystko zostanie wysłane znowu.',
    relayHasAll: when => `Przekaźnik ma wszystko, ${when}`,
    relayHasAllTwice: when => `Przekaźnik ma wszystko, na dwóch maszynach, ${when}`,
    relayHasAllDetail: relay => `Zaszyfrowane na ${relay}. Przekaźnik nie może tego odczytać.`,
    alsoOn: devices => `…i także ${devices}`,
    trouble: {
      unreachable: 'Brak połączenia',
      'slow-down': 'Przekaźnik jest zajęty',
      revoked: 'To urządzenie zostało usunięte',
      closed: 'Ta przestrzeń jest zamknięta',
      'invite-needed': 'Przekaźnik wymaga zaproszenia',
      full: 'Przekaźnik jest pełny',
      refused: 'Przekaźnik odmówił',
      held: 'Na innym urządzeniu usunięto dużo danych'
    },
    troubleDetail: {
      unreachable: 'Nie ma połączenia z przekaźnikiem. Wszystko jest zapisane tutaj; wysyłanie ruszy samo.',
      'slow-down': 'Przekaźnik prosi o chwilę przerwy. Wszystko jest zapisane tutaj; wysyłanie ruszy samo.',
      revoked:
        'Inne urządzenie usunęło to, więc nie dostaje ono nic nowego. Co tu jest, to zostaje. Żeby wrócić, wyłącz synchronizację i dodaj to urządzenie z innego.',
      closed:
        'Przekaźnik nie przyjmuje już tych danych. Co tu jest, to zostaje. Wyłącz i włącz synchronizację, by zacząć od nowa.',
      'invite-needed':
        'Ten przekaźnik przyjmuje nowe dane tylko na zaproszenie. Zapytaj osobę, która go prowadzi; do tego czasu wszystko jest zapisane tutaj.',
      full: 'Na przekaźniku nie ma miejsca. Wszystko jest zapisane tutaj; wysyłanie ruszy samo, gdy miejsce się znajdzie.',
      refused:
        'Przekaźnik nie przyjmuje tego, co wysyła ta wersja. Wszystko jest zapisane tutaj. Zaktualizuj aplikację.',
      held: 'To, co usunięto na innym urządzeniu, czeka na Twoją decyzję. Tutaj wszystko jest na miejscu, a Twoje zmiany są wysyłane.'
    },
    readOnly: 'Zaktualizuj aplikację',
    readOnlyDetail:
      'Nowszy Satchel na innym urządzeniu dopisał coś do danych. To, czego ta wersja nie może bezpiecznie zmienić, jest tylko pokazywane.',
    older: 'Starsze aktywności',
    olderDetail: 'Na przekaźniku są wcześniejsze miesiące, których to urządzenie jeszcze nie pobrało.',
    loadOlder: 'Pobierz starsze aktywności',
    loadingMonth: month => `Pobieranie: ${month}…`
  },
  devices: {
    title: 'Urządzenia',
    add: 'Dodaj urządzenie',
    thisOne: 'To urządzenie',
    added: when => `dodane ${when}`,
    heard: when => `ostatni kontakt ${when}`,
    notHeard: 'jeszcze bez kontaktu',
    silent: n =>
      plural(n, {
        one: 'Milczy od # dnia. Nie ma go już? Usuń je.',
        few: 'Milczy od # dni. Nie ma go już? Usuń je.',
        many: 'Milczy od # dni. Nie ma go już? Usuń je.',
        other: 'Milczy od # dnia. Nie ma go już? Usuń je.'
      }),
    isNew: when => `Nowe urządzenie, dodane ${when}. To nie Ty? Usuń je.`,
    name: 'Nazwa',
    renamed: name => `Nowa nazwa: ${name}`,
    remove: 'Usuń to urządzenie',
    removeTitle: name => `Usunąć ${name}?`,
    removeBody:
      'Przekaźnik od razu je odrzuci, a pozostałe urządzenia przejdą na nowy klucz, którego ono nigdy nie miało. To, co już na nim jest, tam zostanie: tego nie da się cofnąć.',
    removeNow: 'Usuń',
    removing: 'Usuwanie…',
    removed: name => `Usunięto: ${name}`,
    removedLater: name => `Usuwanie w toku: ${name}. Dokończy się samo, gdy tylko będzie połączenie z przekaźnikiem.`,
    kinds: {
      iphone: 'iPhone',
      ipad: 'iPad',
      android: 'Telefon z Androidem',
      mac: 'Mac',
      windows: 'Komputer z Windows',
      linux: 'Komputer z Linuksem',
      other: 'Moje urządzenie'
    }
  },
  removedElsewhere: {
    title: 'Na innym urządzeniu usunięto dużo danych',
    detail: (what, removed, of) =>
      `${what}: ${removed} z ${of}. Tutaj nic jeszcze nie usunięto. Jeśli to nie Ty, zachowaj wszystko: dane wrócą na wszystkie urządzenia. Potem usuń urządzenie, z którego to przyszło.`,
    kinds: {
      people: 'Osoby',
      companies: 'Firmy',
      deals: 'Szanse sprzedaży',
      followUps: 'Follow-upy',
      activities: 'Aktywności'
    },
    keep: 'Zachowaj wszystko',
    kept: 'Wszystko wraca',
    remove: 'Usuń także tutaj',
    removed: 'Usunięto także tutaj'
  },
  damaged: {
    title: 'Część danych dotarła uszkodzona',
    detail: n =>
      plural(n, {
        one: '# fragmentu wysłanego przez inne urządzenie nie da się odczytać. Jest odłożony; reszta dotarła. Jeśli czegoś brakuje, otwórz Satchel na tamtym urządzeniu.',
        few: '# fragmentów wysłanych przez inne urządzenia nie da się odczytać. Są odłożone; reszta dotarła. Jeśli czegoś brakuje, otwórz Satchel na tamtych urządzeniach.',
        many: '# fragmentów wysłanych przez inne urządzenia nie da się odczytać. Są odłożone; reszta dotarła. Jeśli czegoś brakuje, otwórz Satchel na tamtych urządzeniach.',
        other:
          '# fragmentu wysłanego przez inne urządzenia nie da się odczytać. Jest odłożony; reszta dotarła. Jeśli czegoś brakuje, otwórz Satchel na tamtych urządzeniach.'
      })
  },
  olderLog: {
    title: 'Przekaźnik pokazuje starsze dane',
    heads:
      'Urządzenie, które wpuściło to, miało nowsze. Otwórz na nim Satchel: wyśle wszystko od nowa. Do tego czasu czegoś może tu brakować.',
    mark: 'Arkusz odzyskiwania pamięta nowsze albo inne dane. Jeśli ma je jeszcze jakieś urządzenie, otwórz na nim Satchel. Bez niego brakuje tu tego, co powstało później.'
  },
  conflicts: {
    title: 'Zmienione na dwóch urządzeniach',
    kept: (field, value, where) => `${field}: zostaje ${value} ${where}`,
    lost: (value, where) => `Odrzucone: ${value} ${where}`,
    here: 'z tego urządzenia',
    elsewhere: 'z innego urządzenia',
    from: device => `z urządzenia ${device}`,
    swap: 'Zamień',
    keep: 'Zostaw',
    swapped: 'Zamieniono'
  },
  refusals: {
    'not-on': 'Synchronizacja jest tu wyłączona. Najpierw ją włącz.',
    'bad-link': 'To nie jest link parowania. Skopiuj cały link z drugiego urządzenia.',
    'wrong-passphrase': 'To hasło nie otwiera pliku. Nic się nie zmieniło.',
    'not-a-backup': 'To nie jest zaszyfrowana kopia Satchel. Nic się nie zmieniło.',
    'word-count': 'Powinny być 24 słowa. Nic się nie zmieniło.',
    checksum: 'Jedno ze słów jest błędne albo nie na swoim miejscu. Porównaj z kartką.',
    'unknown-words': 'Niektórych słów nie ma na liście. Porównaj z kartką.',
    weak: 'To hasło łatwo zgadnąć. Użyj dłuższego.',
    expired: 'Kod wygasł. Pokaż nowy.',
    'someone-else-used-it': 'Ktoś jeszcze użył tego kodu, więc nikt nie został wpuszczony. Pokaż nowy.',
    'not-genuine': 'Druga strona nie potwierdziła, kim jest, więc nikt nie został wpuszczony. Pokaż nowy kod.',
    cancelled: 'Anulowano na drugim urządzeniu. Nic nie zostało przekazane.',
    unreachable: 'Nie ma połączenia z przekaźnikiem, więc nie udało się dokończyć. Spróbuj ponownie, gdy będzie sieć.',
    'slow-down': 'Przekaźnik prosi o chwilę przerwy, więc nie udało się dokończyć. Spróbuj za minutę.',
    revoked: 'To urządzenie zostało usunięte i przekaźnik je odrzuca. Co tu jest, to zostaje.',
    closed: 'Ta przestrzeń jest zamknięta na przekaźniku. Co tu jest, to zostaje.',
    'invite-needed': 'Ten przekaźnik przyjmuje nowe dane tylko na zaproszenie. Zapytaj osobę, która go prowadzi.',
    full: 'Na przekaźniku nie ma miejsca. Wszystko jest zapisane na tym urządzeniu.',
    refused: 'Przekaźnik nie przyjmuje tego, co wysyła ta wersja. Zaktualizuj aplikację i spróbuj ponownie.',
    held: 'Na innym urządzeniu usunięto dużo danych. Najpierw zdecyduj, czy mają zniknąć także tutaj.',
    'already-in': 'To urządzenie ma już wspólne dane z innymi. Najpierw je od nich odłącz.',
    'not-a-mark': 'Znacznik dziennika wygląda tak: 812-3f9a77b1c02d5e10. Porównaj z arkuszem albo zostaw puste.'
  }
};
