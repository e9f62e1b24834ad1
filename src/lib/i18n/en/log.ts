export const log = {
  title: 'Log',
  line: {
    incoming: 'Incoming',
    estimated: (length: string) => `≈ ${length}`,
    edit: (what: string, when: string) => `Edit: ${what}, ${when}`
  },
  screen: {
    search: 'Name, or last digits of the number',
    recent: 'Recent',
    add: (name: string) => `Add “${name}”`,
    addHint: 'A new person',
    nobody: 'Nobody yet. Type a name to add the first person.',
    shared: 'The text goes into the note of the person you choose.'
  },
  sheet: {
    title: 'How did it go?',
    unknown: 'Number nobody has',
    who: 'Who was it?',
    outcome: 'What happened',
    sentiment: 'How it went',
    channel: 'How',
    needOutcome: 'Choose what happened, then save.',
    note: 'Note',
    notePlaceholder: 'Optional. Kept as you type.',
    deal: 'Deal',
    noDeal: 'No deal',
    answers: (channel: string, day: string) => `Ticks off: ${channel}, ${day}`,
    moves: (stage: string) => `Deal moves to ${stage}`,
    rightName: 'Who is the right person?',
    rightNameHint: 'Optional. Added at the same company.',
    useForm: 'Use a form',
    form: 'Note form, not saved yet',
    amount: (deal: string, change: string) => `Amount of “${deal}”: ${change}`,
    when: 'When',
    justNow: 'Just now',
    tenAgo: '10 min ago',
    morning: 'This morning',
    yesterday: 'Yesterday',
    pickTime: 'Another time',
    time: 'Date and time',
    aside: 'Waits on Today',
    discard: 'Discard',
    discarded: 'Discarded',
    saved: 'Saved on this phone'
  },
  talk: {
    label: 'Talk time',
    estimate: 'estimate',
    none: 'not noted',
    less: 'One minute less',
    more: 'One minute more'
  },
  next: {
    legend: 'Next step',
    followUp: 'Follow up',
    hold: 'On hold',
    lose: 'Close as lost',
    end: 'No next step',
    by: 'By',
    date: 'Date',
    until: 'On hold until',
    reason: 'Reason',
    tomorrow: 'Tomorrow',
    pick: 'Pick a date',
    thenFollowUp: (channel: string, day: string) => `Next: ${channel}, ${day}`,
    cadence: 'The cadence goes on',
    thenCadence: (channel: string, day: string) => `Next on the cadence: ${channel}, ${day}`,
    thenHold: (day: string) => `On hold until ${day}`,
    thenLost: (deal: string, reason: string) => `“${deal}” closes as lost: ${reason}`,
    thenEnd: (reason: string) => `No next step: ${reason}`
  },
  edit: {
    title: 'Edit activity',
    saved: 'Corrected',
    removed: 'Activity deleted'
  },
  blocked: {
    title: 'Asked not to be called',
    body: (name: string) =>
      `${name} asked not to be called. Calling anyway may be against the law or your company’s rules.`,
    anyway: 'Call anyway'
  }
};
export type Log = typeof log;
