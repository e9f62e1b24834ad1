import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const planning = {
  time: (hours: number, minutes: number) =>
    [hours > 0 && `${String(hours)} h`, (minutes > 0 || hours === 0) && `${String(minutes)} min`]
      .filter(Boolean)
      .join('\u00a0'),
  replan: {
    title: 'Spread the work',
    debt: (n: number, time: string) => plural(n, { one: `# step, about ${time}`, other: `# steps, about ${time}` }),
    over: 'Over how many working days',
    days: (n: number) => plural(n, { one: '# working day', other: '# working days' }),
    fewer: 'One day fewer',
    more: 'One day more',
    day: (n: number, time: string) => plural(n, { one: `# step · ${time}`, other: `# steps · ${time}` }),
    planned: (time: string) => `${time} planned there already`,
    overflow: (time: string) => `A day holds ${time}; what does not fit goes on behind.`,
    later: (n: number) =>
      plural(n, {
        one: '# comes later: that person has had enough touches this week.',
        other: '# come later: those people have had enough touches this week.'
      }),
    appointments: (n: number) =>
      plural(n, {
        one: '# appointment stays: its time was agreed on.',
        other: '# appointments stay: their times were agreed on.'
      }),
    minutes: 'Minutes are the median of your own touches; of fewer than ten, a rule of thumb.',
    others: (n: number) => `+ ${String(n)}`,
    move: (n: number) => plural(n, { one: 'Move #', other: 'Move #' }),
    moved: (n: number) => plural(n, { one: '# step moved', other: '# steps moved' }),
    nothing: 'Nothing is left to move.'
  },
  load: {
    today: (time: string) => `Today holds about ${time} of work`,
    day: (day: string, time: string) => `${day} holds about ${time} of work`,
    spread: 'Spread it'
  },
  rhythm: {
    title: 'Keep in touch',
    why: (days: number, rhythm: number) =>
      plural(days, {
        one: `# day since the last touch, rhythm ${String(rhythm)}`,
        other: `# days since the last touch, rhythm ${String(rhythm)}`
      }),
    never: (days: number, rhythm: number) =>
      plural(days, {
        one: `# day in the book without a touch, rhythm ${String(rhythm)}`,
        other: `# days in the book without a touch, rhythm ${String(rhythm)}`
      }),
    plan: (who: string) => `Plan a step: ${who}`,
    every: 'A touch every',
    days: (n: number) => plural(n, { one: '# day', other: '# days' }),
    none: 'No rhythm',
    own: 'Other',
    ownDays: 'Days between touches',
    next: (when: string) => `Next: ${when}`,
    hint: 'Any touch starts the count anew. When it is over, the person is on Today.',
    saved: 'Rhythm saved'
  },
  consent: {
    title: 'Consent',
    none: 'Nothing noted yet',
    state: { unknown: 'Not noted', allowed: 'Allowed', refused: 'Refused' },
    channel: 'Channel',
    said: 'What was said',
    source: 'Where it was said',
    sourceHint: 'A form, a fair, on the phone',
    inTouch: 'Said in a logged call',
    on: 'Day',
    saved: 'Consent noted',
    refusedHint: 'No button and no cadence will use this way.'
  },
  hours: { there: (time: string, from: string, to: string) => `It is ${time} there; working hours ${from}–${to}` },
  days: {
    title: 'Working days',
    hint: 'Days, hours, holidays, time away',
    weekdays: 'I work on',
    from: 'From',
    to: 'Until',
    hours: 'Working hours',
    hoursHint: 'Calls are hinted at as too early or too late by the contact’s clock. Nothing is blocked.',
    holidays: 'Public holidays',
    countriesOf: 'Countries',
    noHolidays: 'Choose a country, and its public holidays are no working days.',
    next: 'The next ones',
    countries: {
      PL: 'Poland',
      UA: 'Ukraine',
      RU: 'Russia',
      DE: 'Germany',
      GB: 'England and Wales',
      US: 'United States'
    },
    away: 'Away',
    awayHint: 'Nothing is due while you are away; cadences wait.',
    first: 'First day',
    last: 'Last day',
    addAway: 'Add time away',
    dropAway: (span: string) => `Remove: ${span}`,
    badSpan: 'The last day is before the first',
    moveWork: 'Move the work',
    limits: 'How much',
    capacity: 'A day holds',
    cap: 'Touches of one person in seven days',
    capHint: 'Over all cadences. A step beyond it waits.'
  }
};
export type Planning = typeof planning;
