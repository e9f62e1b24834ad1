import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Sentences that the closed app says; `#` is the number. */
const due = { one: '# thing is due today', other: '# things are due today' };

export const reminders = {
  title: 'Reminders',
  intro: 'Today always shows what is due. These only help you to look.',
  daily: {
    title: 'A reminder in the morning',
    hint: 'On days that hold something, and ten minutes before an appointment.',
    none: 'None',
    hour: 'At',
    denied:
      'The browser does not let Satchel notify you. Allow notifications for it in the phone’s settings, then come back.',
    unsupported: 'This browser cannot show notifications. The calendar file below rings in the phone’s own calendar.',
    exact: 'The relay wakes this phone at the time. It learns the times and nothing of what is due.',
    roughly: 'Without a relay the phone itself decides when to look, about once a day.',
    never: 'This browser cannot wake a closed app without a relay. The calendar file below can.',
    failed: 'The relay could not be told. Satchel tries again when you open it.'
  },
  badge: 'While Satchel is installed, its icon shows how much is due, where the phone can.',
  calendar: {
    title: 'In the phone’s calendar',
    hint: 'Next steps and appointments as a calendar file with alarms. Saved again, it changes the entries and does not double them.',
    save: 'Save the calendar file',
    saved: (n: number) => plural(n, { one: '# entry saved', other: '# entries saved' }),
    nothing: 'There is nothing to put into a calendar',
    entry: (channel: string, who: string) => `${channel}: ${who}`
  },
  notice: { due, look: 'See what is due today' }
};
export type Reminders = typeof reminders;
