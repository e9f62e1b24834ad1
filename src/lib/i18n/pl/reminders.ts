import type { Reminders } from '../en/reminders.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

const due = {
  one: '# rzecz na dziś',
  few: '# rzeczy na dziś',
  many: '# rzeczy na dziś',
  other: '# rzeczy na dziś'
};

export const reminders: Reminders = {
  title: 'Przypomnienia',
  intro: 'Ekran Dziś zawsze pokazuje, co jest do zrobienia. To tylko pomaga tam zajrzeć.',
  daily: {
    title: 'Przypomnienie rano',
    hint: 'W dni, na które coś przypada, i dziesięć minut przed spotkaniem.',
    none: 'Brak',
    hour: 'O godzinie',
    denied: 'Przeglądarka nie pozwala Satchelowi na powiadomienia. Zezwól na nie w ustawieniach telefonu i wróć tutaj.',
    unsupported: 'Ta przeglądarka nie pokazuje powiadomień. Plik kalendarza poniżej zadzwoni w kalendarzu telefonu.',
    exact: 'Przekaźnik budzi telefon o tej porze. Zna godziny, ale nie wie, co jest do zrobienia.',
    roughly: 'Bez przekaźnika telefon sam decyduje, kiedy zajrzeć — mniej więcej raz dziennie.',
    never: 'Bez przekaźnika ta przeglądarka nie obudzi zamkniętej aplikacji. Plik kalendarza poniżej tak.',
    failed: 'Nie udało się powiadomić przekaźnika. Satchel spróbuje przy następnym otwarciu.'
  },
  badge: 'Gdy Satchel jest zainstalowany, jego ikona pokazuje liczbę rzeczy na dziś, jeśli telefon to potrafi.',
  calendar: {
    title: 'W kalendarzu telefonu',
    hint: 'Następne kroki i spotkania jako plik kalendarza z alarmami. Zapisany ponownie zmienia wpisy, a nie podwaja ich.',
    save: 'Zapisz plik kalendarza',
    saved: n =>
      plural(n, {
        one: 'Zapisano # wpis',
        few: 'Zapisano # wpisy',
        many: 'Zapisano # wpisów',
        other: 'Zapisano # wpisu'
      }),
    nothing: 'Nie ma czego wpisać do kalendarza',
    entry: (channel, who) => `${channel}: ${who}`
  },
  notice: { due, look: 'Zobacz, co jest na dziś' }
};
