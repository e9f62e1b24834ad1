import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const scorecard = {
  objectives: 'Objectives',
  numbers: 'Numbers',
  goals: 'Goals',
  goalsHint: 'Lines, benchmarks, weights and weekdays',
  outOf: (points: number, weight: string) =>
    plural(points, { one: `point of ${weight}`, other: `points of ${weight}` }),
  before: {
    day: (points: string) => `The last working day: ${points}`,
    week: (points: string) => `By this day last week: ${points}`,
    month: (points: string) => `By this day last month: ${points}`,
    quarter: (points: string) => `By this day last quarter: ${points}`
  },
  toGo: (list: string) => `To go: ${list}`,
  more: (n: number) => `and ${String(n)} more`,
  met: 'Everything is met.',
  dayOff: 'Day off: nothing is expected. What you do still counts.',
  nothingExpected: 'nothing expected',
  days: (worked: number, of: number) =>
    plural(of, { one: `${String(worked)} of # day`, other: `${String(worked)} of # days` }),
  instead: (units: string, full: string, days: string) => `${units} instead of ${full}: ${days}`,
  pace: {
    ahead: (units: string) => `${units} ahead`,
    behind: (units: string) => `${units} behind`,
    level: 'on pace'
  },
  byNow: (units: string) => `${units} expected by now`,
  byDay: (units: string, passed: number, all: number) =>
    `Expected by now: ${units}, as ${String(passed)} of ${String(all)} working days have passed, today included.`,
  paceSince: (day: string) => `Pace is counted from ${day}, when this line began.`,
  planned: 'Expected by your plan, not by the benchmark.',
  fromPlan: 'from your plan',
  starting: 'We began with this amount. Put in your own.',
  startingShort: 'starting amount',
  since: (day: string) => `This goal has stood since ${day}.`,
  fromToday: 'Counts from today on. What is over stays as it was scored.',
  begins: (day: string) => `Goals begin on ${day}. What was done before is counted here without points.`,
  pastGoal: 'What is over stays as it was scored. Goals are changed from today on.',
  weekdays: 'Other numbers on some weekdays',
  weekdaysHint: 'Empty means the benchmark, 0 expects nothing.',
  badWeekdays: 'Enter numbers from 0, or nothing.',
  weights: (sum: string) => `Weights: ${sum} of 100`,
  weightsThen: (sum: string) => `All weights would then add up to ${sum}.`,
  add: 'Add a line',
  added: 'Line added',
  what: 'What is counted',
  howOften: 'How often',
  takeOff: 'Take off the card',
  takenOff: 'Off the card from today on',
  per: {
    day: (units: string) => `${units} a day`,
    week: (units: string) => `${units} a week`,
    month: (units: string) => `${units} a month`,
    quarter: (units: string) => `${units} a quarter`
  },
  weighs: (weight: string) => `weight ${weight}`,
  none: 'Nothing is expected here yet.',
  role: 'Goals of a role',
  roleHint: 'They stand from today on. What is over stays as it was scored.'
};
export type Scorecard = typeof scorecard;
