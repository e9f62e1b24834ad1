import type { Memos } from '../en/memos.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const memos: Memos = {
  title: 'Notatki głosowe',
  record: 'Nagraj notatkę',
  stop: 'Zatrzymaj',
  play: what => `Odtwórz notatkę, ${what}`,
  stopPlaying: what => `Zatrzymaj notatkę, ${what}`,
  remove: what => `Usuń notatkę, ${what}`,
  removed: 'Notatka usunięta',
  broken: 'Ta przeglądarka nie odtworzy tej notatki.',
  refused: 'Brak dostępu do mikrofonu. Zezwól na niego tej aplikacji w ustawieniach przeglądarki.',
  law: 'Notatka to Twój własny głos. Nagrywanie innych wymaga ich zgody.',
  full: 'Nie ma miejsca na kolejną notatkę.',
  used: (used, limit) => `Zajęte: ${used} z ${limit}`,
  where: 'Notatki zostają na tym urządzeniu: nie są synchronizowane i nie ma ich w pliku kopii zapasowej.',
  limit: 'Miejsce na notatki',
  keepFor: 'Przechowuj przez',
  days: n => plural(n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
  ever: 'Do usunięcia',
  kept: 'Zachowane tutaj, od najstarszych',
  none: 'Nie ma jeszcze notatek. Nagrasz je w arkuszu zapisu kontaktu.',
  dropOldest: n =>
    plural(n, {
      one: 'Usuń najstarszą notatkę',
      few: 'Usuń # najstarsze notatki',
      many: 'Usuń # najstarszych notatek',
      other: 'Usuń # najstarszej notatki'
    })
};
