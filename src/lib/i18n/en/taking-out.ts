/** How data leaves: backup, spreadsheets, contacts. */
export const takingOut = {
  title: 'Take data out',
  body: 'Everything, with relations, in one open file that Satchel and other programs can read.',
  saveBackup: 'Save a backup file',
  saveDeals: 'Deals as CSV',
  savePeople: 'People as CSV',
  saveCards: 'Save people as contacts (vCard)',
  saveCallers: 'Save callers for the phone book',
  saveCallersHint:
    'With the company and deal stage behind each name, so that the phone itself shows who is calling. Save it again when deals move.',
  backupSaved: 'Backup file made'
};
export type TakingOut = typeof takingOut;
