import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const safety = {
  title: 'Safety',
  here: {
    title: 'On this phone',
    onlyCopy: 'This device is the only copy. Sync between devices is off.',
    size: (bytes: string) => `${bytes} of storage in use`,
    filed: 'Every change is saved and filed.',
    unfiled: (n: number) =>
      plural(n, {
        one: '# change is saved and being filed.',
        other: '# changes are saved and being filed.'
      })
  },
  protection: {
    title: 'Protection',
    yes: 'Protected',
    yesDetail: 'The browser will not clear this book to make room.',
    no: 'Not protected',
    noDetail: 'If the phone runs out of space, the browser may clear this book. Ask it not to, and keep a backup.',
    unknown: 'This browser does not say',
    unknownDetail: 'Keep a backup, and put Satchel on the home screen.',
    ask: 'Ask the browser to protect it',
    granted: 'The browser agreed: this book is protected.',
    refused: 'The browser said no for now. Put Satchel on the home screen or use it a few days, then ask again.'
  },
  backup: {
    title: 'Backup',
    none: 'No backup yet',
    noneDetail: 'Lose the phone and the book is lost. A backup file brings all of it back.',
    noneShared: 'A file brings the whole book back even without the relay and your other devices.',
    last: (when: string) => `Last backup: ${when}`,
    fresh: 'The file holds the whole book as it was then.',
    old: 'What you did since then is on this phone alone.',
    oldShared: 'What you did since then is not in the file.',
    save: 'Save a backup file',
    saved: 'Backup file made. Keep it somewhere other than this phone.',
    failed: 'No file was made. The book is unchanged; try again.',
    restore: 'Restore'
  },
  check: {
    title: 'Check the book',
    detail: 'Compares every record on the screens with what is stored.',
    start: 'Check the book',
    running: 'Checking…',
    good: (rows: string) => `All is well: ${rows} compared, no differences.`,
    differences: (n: number) =>
      plural(n, {
        one: '# record on the screens differs from what is stored.',
        other: '# records on the screens differ from what is stored.'
      }),
    differencesDetail: 'Nothing is lost. Rebuild fills the screens again from what is stored.',
    rebuild: 'Rebuild',
    rebuilt: (rows: string) => `Filled again: ${rows}.`,
    failed: 'The check could not be finished. Nothing was changed; try again.',
    unreadable: (n: number) => plural(n, { one: '# record cannot be read', other: '# records cannot be read' }),
    unreadableDetail: 'They are kept as they are, and a backup holds them too. A newer Satchel may read them.'
  }
};
export type Safety = typeof safety;
