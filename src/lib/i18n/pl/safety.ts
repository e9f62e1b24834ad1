import type { Safety } from '../en/safety.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const safety: Safety = {
  title: 'Bezpieczeństwo',
  here: {
    title: 'Na tym telefonie',
    onlyCopy: 'To urządzenie ma jedyną kopię. Synchronizacja między urządzeniami jest wyłączona.',
    size: bytes => `Zajęte miejsce: ${bytes}`,
    filed: 'Każda zmiana jest zapisana i ułożona w dokumentach.',
    unfiled: n =>
      plural(n, {
        one: '# zmiana jest zapisana i czeka na ułożenie w dokumentach.',
        few: '# zmiany są zapisane i czekają na ułożenie w dokumentach.',
        many: '# zmian jest zapisanych i czeka na ułożenie w dokumentach.',
        other: '# zmiany jest zapisane i czeka na ułożenie w dokumentach.'
      })
  },
  protection: {
    title: 'Ochrona',
    yes: 'Chronione',
    yesDetail: 'Przeglądarka nie usunie tych danych, żeby zwolnić miejsce.',
    no: 'Niechronione',
    noDetail:
      'Gdy w telefonie zabraknie miejsca, przeglądarka może usunąć te dane. Poproś, by tego nie robiła, i miej kopię.',
    unknown: 'Ta przeglądarka tego nie podaje',
    unknownDetail: 'Miej kopię i dodaj Satchel do ekranu głównego.',
    ask: 'Poproś przeglądarkę o ochronę',
    granted: 'Przeglądarka się zgodziła: dane są chronione.',
    refused:
      'Przeglądarka na razie odmówiła. Dodaj Satchel do ekranu głównego albo używaj go kilka dni i poproś ponownie.'
  },
  backup: {
    title: 'Kopia zapasowa',
    none: 'Nie ma jeszcze kopii',
    noneDetail: 'Zgubiony telefon to zgubione dane. Plik kopii przywraca je w całości.',
    noneShared: 'Plik przywraca wszystko nawet bez przekaźnika i pozostałych urządzeń.',
    last: when => `Ostatnia kopia: ${when}`,
    fresh: 'Plik zawiera wszystko, co było wtedy zapisane.',
    old: 'To, co zrobiono później, jest tylko na tym telefonie.',
    oldShared: 'Tego, co zrobiono później, nie ma w pliku.',
    save: 'Zapisz plik kopii',
    saved: 'Plik kopii gotowy. Trzymaj go poza tym telefonem.',
    failed: 'Plik nie powstał. Dane są bez zmian; spróbuj ponownie.',
    restore: 'Przywróć'
  },
  check: {
    title: 'Sprawdzenie danych',
    detail: 'Porównuje każdy wpis na ekranach z tym, co jest zapisane.',
    start: 'Sprawdź dane',
    running: 'Sprawdzanie…',
    good: rows => `Wszystko w porządku: porównano ${rows}, bez różnic.`,
    differences: n =>
      plural(n, {
        one: '# wpis na ekranach różni się od zapisanego.',
        few: '# wpisy na ekranach różnią się od zapisanych.',
        many: '# wpisów na ekranach różni się od zapisanych.',
        other: '# wpisu na ekranach różni się od zapisanych.'
      }),
    differencesDetail: 'Nic nie zginęło. Odbudowa wypełni ekrany na nowo z tego, co jest zapisane.',
    rebuild: 'Odbuduj',
    rebuilt: rows => `Wypełniono na nowo: ${rows}.`,
    failed: 'Nie udało się dokończyć. Nic się nie zmieniło; spróbuj ponownie.',
    unreadable: n =>
      plural(n, {
        one: '# wpisu nie można odczytać',
        few: '# wpisów nie można odczytać',
        many: '# wpisów nie można odczytać',
        other: '# wpisu nie można odczytać'
      }),
    unreadableDetail: 'Zostają bez zmian i są też w kopii. Nowszy Satchel może je odczytać.'
  }
};
