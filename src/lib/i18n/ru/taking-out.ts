import type { TakingOut } from '../en/taking-out.ts';

export const takingOut: TakingOut = {
  title: 'Выгрузить данные',
  body: 'Всё, со связями, в одном открытом файле, который прочтут Satchel и другие программы.',
  saveBackup: 'Сохранить резервную копию',
  saveDeals: 'Сделки в CSV',
  savePeople: 'Люди в CSV',
  saveCards: 'Сохранить людей как контакты (vCard)',
  saveCallers: 'Сохранить звонящих в телефонную книгу',
  saveCallersHint:
    'За именем стоят компания и этап сделки: телефон сам покажет, кто звонит. Сохраните заново, когда сделки сдвинутся.',
  backupSaved: 'Резервная копия создана'
};
