export const welcome = {
  title: 'Welcome',
  language: 'Language',
  promise: 'The pipeline you carry.',
  privacy: 'No account. Everything you write stays on this phone.',
  roleTitle: 'What do you do?',
  roles: {
    sdr: 'I call people who do not know us yet and book meetings.',
    mdr: 'I answer people who have written or called first.',
    ae: 'I lead deals from the first meeting to the signature.',
    field: 'I visit customers and take orders on the road.',
    solo: 'I do all of it myself.'
  },
  restore: 'Restore a backup',
  restoreDetail: 'You have used Satchel before and kept the file.',
  startTitle: 'How do your deals move?',
  kits: 'Stages',
  details: 'Currency, time zone, week',
  currency: 'Currency',
  zone: 'Time zone',
  weekStart: 'The week begins on',
  weekdays: { 1: 'Monday', 6: 'Saturday', 7: 'Sunday' },
  beginTitle: 'Begin with',
  people: 'Add three people',
  peopleDetail: 'Names and numbers are enough.',
  import: 'Import a file',
  importDetail: 'From a sheet, a phone book or another CRM.',
  demo: 'Look round with sample data',
  demoDetail: 'Made-up people and deals, removed in one tap.',
  demoAdded: 'Sample data added'
};
export type Welcome = typeof welcome;
