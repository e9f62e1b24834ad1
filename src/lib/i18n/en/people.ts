import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const people = {
  title: 'People',
  search: 'Name, company or last digits',
  add: 'Add a person',
  order: { legend: 'Order', recent: 'Recent', name: 'A–Z' },
  empty: { title: 'Nobody here yet', body: 'Add the first person, or bring your list from a file.', import: 'Import' },
  notFound: { title: 'Nobody found', body: (typed: string) => `Nobody matches “${typed}”.` },
  choose: { title: 'Choose a person', body: 'Search on the left, or add somebody new.' },
  untouched: 'No touch yet',
  callTo: (name: string) => `Call ${name}`,
  log: 'Log',
  asked: (channels: string) => `Asked not to be reached by: ${channels}`,
  askedNoCalls: 'Asked not to be called',
  deals: 'Deals',
  addDeal: 'Add a deal',
  removed: (name: string) => `Deleted: ${name}`,
  added: (name: string) => `Added: ${name}`,
  form: {
    new: 'New person',
    edit: 'Edit person',
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    more: 'Add another',
    drop: (what: string) => `Remove ${what}`,
    companyHint: 'Type to find; a new name adds a company',
    companyNew: (name: string) => `“${name}” will be added as a new company`,
    blocked: 'Asked not to be reached by',
    nameNeeded: 'A name is needed',
    doubles: 'Perhaps already in your book',
    doublesHint: 'You can still save.'
  },
  from: {
    title: 'Fill in from',
    contacts: 'Contacts',
    paste: 'Signature or card text',
    scan: 'Card code (QR)',
    file: 'vCard file',
    pasteLabel: 'Paste the text of a signature or a card',
    pasteHint: 'What it understands goes into the form. Nothing is saved yet.',
    read: 'Fill in the form',
    nothing: 'Nothing in it could be understood. The text is still here.'
  },
  fields: {
    name: 'Name',
    company: 'Company',
    jobTitle: 'Job title',
    phones: 'Phones',
    emails: 'E-mails',
    note: 'Note',
    source: 'Source',
    consents: 'Consent',
    rhythm: 'Days between touches',
    blocked: 'Do not reach by',
    deletedAt: 'Deleted'
  },
  company: {
    edit: 'Edit company',
    people: 'People',
    deals: 'Deals',
    name: 'Name',
    city: 'City',
    sector: 'Sector',
    website: 'Website',
    note: 'Note',
    nobody: 'Nobody from here in your book yet',
    noDeals: 'No deals yet'
  },
  select: {
    start: 'Select',
    stop: 'Done',
    all: (n: number) => plural(n, { one: 'Select #', other: 'Select all #' }),
    count: (n: number) => plural(n, { one: '# selected', other: '# selected' }),
    cadence: 'Start a cadence',
    block: 'Call block'
  },
  steps: {
    title: 'Next step',
    none: 'No next step',
    plan: 'Plan',
    doneFor: (what: string) => `Done: ${what}`,
    snoozeFor: (what: string) => `Later: ${what}`,
    snoozeTitle: 'Move to when?',
    how: 'How',
    when: 'When',
    note: 'What about',
    overdue: (n: number) => plural(n, { one: '# day late', other: '# days late' }),
    drop: 'Not needed',
    edit: 'Change step',
    edited: 'Step changed',
    planned: (day: string) => `Planned for ${day}`,
    moved: (day: string) => `Moved to ${day}`,
    dropped: 'Taken off the list'
  },
  history: {
    title: 'History',
    opened: 'Deal added',
    restored: 'Restored',
    nothing: 'none'
  }
};
export type People = typeof people;
