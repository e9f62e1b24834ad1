/** What two devices said differently: the things and their fields, as a rep calls them. */
export const disputes = {
  fields: {
    goals: { benchmark: 'Benchmark', weight: 'Weight', weekdays: 'Weekdays' },
    settings: {
      role: 'Role',
      zone: 'Reporting time zone',
      weekStart: 'The week begins on',
      currency: 'Currency of new deals',
      name: 'Your name',
      workHours: 'Working hours',
      workdays: 'Working days',
      holidays: 'Public holidays of',
      away: 'Away',
      capacity: 'A day holds',
      weeklyCap: 'Touches of one person in seven days',
      rates: 'Exchange rates',
      winReasons: 'Why deals are won',
      lossReasons: 'Why deals are lost',
      qualification: 'Qualified leads',
      leadWeights: 'Weights of the lead score'
    },
    cadences: { name: 'Name', version: 'Steps' },
    templates: {
      name: 'Name',
      channel: 'Channel',
      language: 'Language',
      subject: 'Subject',
      body: 'Text',
      texts: 'Text',
      needsHook: 'Needs a line of your own',
      season: 'Season',
      hidden: 'Hidden',
      prompts: 'Questions'
    },
    outcomes: {
      name: 'Name',
      sentiment: 'How it went',
      next: 'Next step',
      stage: 'Moves the deal one stage on',
      track: 'Where a cadence goes on',
      hidden: 'Hidden'
    },
    pipelines: { name: 'Name', sources: 'From sources', products: 'Of products' },
    stages: { name: 'Name', probability: 'Chance', question: 'Guiding question' },
    callBlocks: { skipped: 'Skipped' },
    followUps: { due: 'Next step' }
  },
  settings: 'Settings',
  block: 'Call block',
  goal: (metric: string) => `Goal: ${metric}`,
  ended: { done: 'done', dropped: 'dropped' },
  yes: 'yes',
  no: 'no'
};
export type Disputes = typeof disputes;
