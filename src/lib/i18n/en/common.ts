import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const common = {
  appName: 'Satchel',
  nav: {
    today: 'Today',
    deals: 'Deals',
    add: 'Log',
    people: 'People',
    score: 'Score',
    cadences: 'Cadences',
    templates: 'Templates',
    search: 'Search',
    safety: 'Safety',
    exchange: 'Import and export',
    settings: 'Settings',
    more: 'More',
    label: 'Main'
  },
  skipToContent: 'Skip to content',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  edit: 'Edit',
  remove: 'Delete',
  removed: 'Deleted',
  restore: 'Restore',
  undo: 'Undo',
  undone: 'Undone',
  add: 'Add',
  done: 'Done',
  next: 'Next',
  search: 'Search',
  optional: 'optional',
  none: 'None',
  showMore: 'Show more',
  call: 'Call',
  today: 'today',
  savedHere: 'Saved on this phone',
  update: { ready: 'A new version is ready.', apply: 'Update', later: 'Later' },
  install: {
    title: 'Keep Satchel on your home screen',
    body: 'It opens like any app, works with no signal, and its data is better protected.',
    install: 'Install',
    later: 'Not now',
    ios: 'Tap Share, then “Add to Home Screen”. The app there has its own storage: make a backup first and restore it there.'
  },
  demo: {
    label: 'Sample data',
    banner: 'You are looking at sample data.',
    remove: 'Remove it',
    removed: 'Sample data removed'
  },
  notFound: { title: 'Not here', body: 'This record is not on this phone. It may have been deleted.' },
  broken: {
    title: 'The book cannot be read right now',
    body: 'What was saved is still on this phone. Reload; if it stays like this, close other tabs of Satchel and open it again.',
    reload: 'Reload'
  },
  refusals: {
    'unknown-row': 'This record is not on this phone any more. Nothing was changed.',
    'nothing-named': 'A name is needed. Nothing was saved yet.',
    'too-long': 'One text is too long. Shorten it and save again.',
    'bad-amount': 'This amount cannot be read. Use digits, like 12500.',
    'bad-date': 'This date does not exist. Choose another.',
    'bad-setting': 'This value cannot be used. Choose another.',
    'in-the-future': 'This time is still to come. Choose an earlier one.',
    'reason-needed': 'Choose a reason first.',
    'nobody-to-follow-up': 'Choose a person or a deal for the follow-up.',
    'already-enrolled': 'Already on this cadence. Nothing was changed.',
    'all-blocked': 'This person asked not to be reached by any channel of this cadence.',
    'enrolment-ended': 'This cadence has ended for this person. Start it again if it should go on.',
    'not-the-next-step': 'This step has been dealt with already, perhaps on another device.',
    'no-steps': 'A cadence needs at least one step.',
    'last-pipeline': 'This is the only pipeline. Add another before you delete it.',
    'deals-inside': 'There are open deals in this pipeline. Say first where they go.',
    'last-stage': 'A pipeline needs at least one stage.',
    'stage-not-in-use': 'This stage is not in use any more. Choose another.',
    'already-undone': 'This was already undone.',
    'app-too-old':
      'A newer Satchel on another device has written here. Update the app to change it; calls can still be logged.',
    'disk-full':
      'The phone’s storage is full, so this was not saved. Free some space and save again; your words are still here.',
    'disk-lost': 'The phone’s storage did not answer, so this was not saved. Try again; your words are still here.',
    'engine-failed':
      'Something broke inside Satchel, so this was not saved. Reload and try again; your words are still here.'
  },
  count: {
    deals: (n: number) => plural(n, { one: '# deal', other: '# deals' }),
    people: (n: number) => plural(n, { one: '# person', other: '# people' }),
    activities: (n: number) => plural(n, { one: '# activity', other: '# activities' }),
    days: (n: number) => plural(n, { one: '# day', other: '# days' }),
    minutes: (n: number) => plural(n, { one: '# minute', other: '# minutes' }),
    rows: (n: number) => plural(n, { one: '# row', other: '# rows' })
  }
};
export type Common = typeof common;
