import type { TakingOut } from '../en/taking-out.ts';

export const takingOut: TakingOut = {
  title: 'Zabierz dane',
  body: 'Wszystko, z powiązaniami, w jednym otwartym pliku, który odczyta Satchel i inne programy.',
  saveBackup: 'Zapisz kopię zapasową',
  saveDeals: 'Szanse jako CSV',
  savePeople: 'Ludzie jako CSV',
  saveCards: 'Zapisz osoby jako kontakty (vCard)',
  saveCallers: 'Zapisz dzwoniących do książki telefonicznej',
  saveCallersHint:
    'Za nazwiskiem stoi firma i etap szansy, więc telefon sam pokaże, kto dzwoni. Zapisz ponownie, gdy szanse się przesuną.',
  backupSaved: 'Utworzono kopię zapasową'
};
