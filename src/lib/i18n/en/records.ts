import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** The rep against the rep's own record. */
export const records = {
  title: 'Own record',
  hint: 'Today against your best day, and runs of days at goal',
  span: 'Compare',
  spans: { day: 'Today', week: 'This week', month: 'This month' },
  empty: {
    title: 'No record yet',
    body: 'With the first calls and meetings you log, your best days begin to count. Nobody else is compared with you.'
  },
  now: { day: 'Today', week: 'This week', month: 'This month' },
  best: { day: 'Best day', week: 'Best week', month: 'Best month' },
  bestIs: (best: string, count: string, when: string) => `${best}: ${count}, ${when}`,
  before: (count: string, when: string) => `before: ${count}, ${when}`,
  first: 'The first: nothing to compare with yet.',
  isBest: { day: 'Your best day ever', week: 'Your best week ever', month: 'Your best month ever' },
  trailing: 'A month of the last three',
  trailingNone: 'Your record is younger than three months.',
  lastYear: 'The same month last year',
  lastYearNone: 'Your record is younger than a year.',
  lastYearIs: (sameDays: string, whole: string) => `${sameDays} by this day, ${whole} in all`,
  ofDay: (day: string) => `Records below: ${day}`,
  how: 'The highest count of a day, week or month that is over; of equal ones the first to reach it.',
  runs: {
    title: 'Days at goal in a row',
    days: (n: number) => plural(n, { one: '# day', other: '# days' }),
    now: (days: string) => `now ${days}`,
    none: 'none now',
    longest: (days: string, until: string) => `longest ${days}, until ${until}`,
    noGoals: 'Goals of a day are needed for this.',
    how: 'Days on which the goal was reached, one after another. Days off neither count nor break a run.',
    show: 'Show runs of days',
    off: 'Runs of days are hidden.'
  },
  together: {
    title: 'What goes with wins',
    ahead: 'What you do now',
    behind: 'What comes of it',
    weeks: 'Whole weeks of the last year',
    claim: (leading: string, weeks: number, lagging: string) =>
      weeks === 0
        ? `${leading} go with ${lagging} of the same week`
        : plural(weeks, {
            one: `${leading} of # week ago go with ${lagging} now`,
            other: `${leading} of # weeks ago go with ${lagging} now`
          }),
    claimFewer: (leading: string, weeks: number, lagging: string) =>
      plural(weeks, {
        one: `More ${leading}, fewer ${lagging} # week later`,
        other: `More ${leading}, fewer ${lagging} # weeks later`
      }),
    tooYoung: 'Twenty whole weeks of record are needed before anything can be said.',
    a: (count: string) => `${count} a week`,
    figures: (r: string, weeks: number) => plural(weeks, { one: `r ${r}, # week`, other: `r ${r}, # weeks` }),
    silent: 'Nothing you do goes with your wins clearly enough to say so.',
    how: 'Going together is not causing: both may follow a third thing, such as the season. A line is drawn only where chance does not explain it.'
  }
};
export type RecordsWords = typeof records;
