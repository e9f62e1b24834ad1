export const reports = {
  title: 'Reports',
  detail: 'Twelve pictures of your last twelve months',
  hint: 'Twelve ready pictures, with tables',
  empty: {
    title: 'No reports yet',
    body: 'Log calls, messages and deals: twelve pictures of them are drawn here.'
  },
  replies: 'Reply rate, all messages',
  nothing: 'Nothing to show yet.',
  tooFew: 'Too few cases in any month to say.',
  counted: {
    weeks: (sum: string, when: string, best: string) =>
      `${sum} in twelve weeks, most in the week of ${when} (${best}).`,
    months: (sum: string, when: string, best: string) => `${sum} in twelve months, most in ${when} (${best}).`
  },
  rate: (when: string, value: string, n: string) => `${value} in ${when}, of ${n}.`,
  interval: '95% interval',
  time: { weeks: 'Week of', months: 'Month' },
  part: 'What',
  largest: (name: string, value: string) => `Most: ${name}, ${value}.`,
  lossReasons: 'Why deals are lost',
  sources: 'Won by source',
  noSource: 'No source',
  details: 'More',
  more: (title: string) => `More: ${title}`
};

export type ReportsWords = typeof reports;
