import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const calls = (n: number) => plural(n, { one: '# call', other: '# calls' });
const minutes = (n: number) => plural(n, { one: '# minute', other: '# minutes' });

export const blocks = {
  title: 'Call blocks',
  enter: 'Call block',
  unfinished: 'Not finished',
  goOn: 'Go on',
  goOnWith: (name: string) => `Go on: ${name}`,
  left: (n: number) => plural(n, { one: '# call left', other: '# calls left' }),
  began: (when: string) => `begun ${when}`,
  fresh: {
    title: 'New block',
    whom: 'Whom to call',
    due: (n: number) => `Due today by phone · ${String(n)}`,
    cadence: 'On a cadence',
    recent: (n: number) => `New in 7 days, never called · ${String(n)}`,
    picked: 'People I pick',
    chooseCadence: 'Cadence',
    noCadence: 'Choose a cadence',
    withNumber: (n: number) =>
      plural(n, { one: '# person with a phone number', other: '# people with a phone number' }),
    asked: (n: number) => plural(n, { one: '# asked for no calls: no card', other: '# asked for no calls: no card' }),
    nobody: 'Nobody on this list has a phone number.',
    pickedOnes: 'On the list',
    drop: (name: string) => `Take off the list: ${name}`,
    noNumber: (name: string) => `${name} has no phone number`,
    howMany: 'How many',
    all: (n: number) => `All ${String(n)}`,
    dials: 'Goal: dials',
    minutes: 'Goal: minutes',
    noGoal: 'None',
    script: 'Script',
    noScript: 'No script',
    writeScript: 'Write a script',
    start: (n: number) => `Start: ${calls(n)}`,
    startNothing: 'Start'
  },
  names: {
    due: 'Due today by phone',
    recent: 'New in 7 days',
    picked: 'My own list',
    cadence: (name: string) => `Cadence: ${name}`,
    plain: 'Call block'
  },
  past: { title: 'Past blocks', none: 'What you finish is listed here.' },
  line: {
    dials: (n: number) => plural(n, { one: '# dial', other: '# dials' }),
    connects: (n: number) => plural(n, { one: '# answered', other: '# answered' }),
    minutes
  },
  card: {
    place: (n: number, of: number) => `${String(n)} of ${String(of)}`,
    leave: 'Leave; the block stays',
    end: 'End',
    pace: {
      plain: (dials: string, time: string) => `${dials} in ${time}`,
      toGoal: (dials: number, goal: number, time: string) => `${String(dials)} of ${String(goal)} dials in ${time}`,
      ahead: (n: number) => `${String(n)} ahead of the pace`,
      on: 'on pace',
      behind: (n: number) => `${String(n)} behind the pace`,
      reached: 'goal reached',
      timeUp: (n: number) => `the ${minutes(n)} are over`
    },
    why: 'Why now',
    words: (when: string) => `Last words, ${when}`,
    last: 'Last touch',
    never: 'Never reached for yet.',
    deal: 'Deal',
    there: (time: string) => `It is ${time} there`,
    call: 'Call',
    noNumber: 'There is no phone number any more.',
    skip: 'Skip',
    skipped: (name: string) => `Skipped: ${name}`,
    later: 'Later',
    keys: 'Enter calls, S skips.',
    unlogged: 'You have called; what came of it is not logged yet.',
    log: 'Log it',
    another: 'Other numbers'
  },
  later: {
    title: (name: string) => `Later: ${name}`,
    when: 'Call on',
    planned: (day: string) => `Call planned for ${day}`
  },
  script: {
    title: 'Script',
    points: 'Points made',
    score: 'How well did I follow it?',
    best: '1 is poor, 5 is just right'
  },
  done: {
    title: 'Summary',
    last: 'That was the last card.',
    ended: 'Block ended',
    endNow: 'End the block',
    dials: 'Dials',
    connects: 'Answered by a person',
    positive: 'Went well',
    withNext: 'Next steps agreed',
    minutes: 'Minutes',
    skipped: 'Skipped or put off',
    asked: 'Asked for no calls: skipped',
    notCalled: 'Not called',
    goal: (dials: string, goal: string) => `${dials} of ${goal}`,
    share: 'Share as text',
    copied: 'Copied',
    copyFailed: 'It could not be copied.',
    today: 'To Today',
    calls: 'Calls of this block'
  }
};
export type Blocks = typeof blocks;
