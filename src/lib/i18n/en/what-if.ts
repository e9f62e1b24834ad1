import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Levers, what they would bring, and the odds of the goal. */
export const whatIf = {
  title: 'What if?',
  hint: 'History is a start, not a limit',
  levers: {
    title: 'What could be otherwise',
    names: {
      winRate: 'Win rate',
      dealSize: 'Average won deal',
      cycle: 'Sales cycle',
      volume: 'New opportunities a month'
    },
    units: { winRate: '%', cycle: 'days', volume: '' },
    less: (name: string) => `${name}: less`,
    more: (name: string) => `${name}: more`,
    typed: (name: string, unit: string) => `${name}, ${unit}`,
    own: (value: string) => `Yours: ${value}`,
    thumb: (value: string) => `Rule of thumb: ${value}`,
    unknown: 'Not known yet: enter it in the North Star.',
    reset: 'Back to how it is'
  },
  days: (n: number) => plural(Math.round(n), { one: '# day', other: '# days' }),
  comes: {
    velocityShort: 'Velocity a day',
    dialsShort: 'Dials a day',
    oddsShort: 'Odds',
    title: 'What comes of it',
    velocity: 'Sales velocity',
    velocityOf: (open: string) => `Open qualified deals (${open}) × win rate × deal ÷ cycle`,
    velocityNone: 'Needs open qualified deals and a figure for each lever',
    noGoal: 'Needs a money goal',
    aDay: (money: string) => `${money} a day`,
    dials: 'Dials a selling day',
    dialsOf: 'For the money goal, by your own rates',
    opportunities: 'Opportunities needed a month',
    opportunitiesOf: (have: string) => `You open ${have} a month`,
    was: (value: string) => `as it is: ${value}`,
    same: 'as it is'
  },
  odds: {
    title: 'Odds of the goal',
    goal: (rest: string, day: string) => `${rest} to go until ${day}.`,
    noGoal: 'Set a money goal first: then there is something to have odds of.',
    set: 'Set the goal',
    reached: 'The goal is reached already.',
    tooFew: (n: number) =>
      plural(n, {
        one: 'Too few to say: # deal of yours was won or lost in twelve months. Odds need ten.',
        other: 'Too few to say: # deals of yours were won or lost in twelve months. Odds need ten.'
      }),
    words: {
      remote: 'Hardly',
      unlikely: 'Unlikely',
      even: 'About even',
      likely: 'Likely',
      safe: 'Almost certain'
    },
    of100: (word: string, n: string) => `${word}: in ${n} of 100 futures the goal is reached.`,
    range: (low: string, high: string) => `By the range of your own win rate: ${low} to ${high} of 100.`,
    was: (n: string) => `As it is: ${n} of 100.`,
    counting: 'Counting…',
    brings: (p10: string, p50: string, p90: string) =>
      `Nine times in ten at least ${p10}, half of the time ${p50}, one time in ten ${p90} or more.`,
    few: (n: number) =>
      plural(n, { one: 'Amounts are taken from # deal won: few.', other: 'Amounts are taken from # deals won: few.' }),
    how: (runs: string, open: string, wins: string) =>
      `${runs} runs of chance, the same on each of your devices: ${open} open deals that are due in time, each by its own chance, and ${wins} new wins on average, each with an amount that you have won before.`,
    chart: 'What the runs brought',
    sentence: (p50: string) => `The middle run brings ${p50}.`,
    from: 'Brings from',
    share: 'Of 100 runs'
  },
  scenarios: {
    title: 'Your scenarios',
    none: 'Move a slider and keep what you tried: then you can compare.',
    name: 'Name',
    nameHint: 'Better closing, fewer larger deals',
    nameNeeded: 'A name is needed.',
    keep: 'Keep as a scenario',
    kept: (name: string) => `Kept: ${name}`,
    change: 'Keep the change',
    changed: (name: string) => `Changed: ${name}`,
    open: 'Try it',
    removed: (name: string) => `Deleted: ${name}`,
    compare: (name: string) => `Compare ${name}`,
    compareTitle: 'Side by side',
    atMost: 'Up to three at a time.',
    asItIs: 'As it is',
    odds: 'Odds'
  }
};
export type WhatIfWords = typeof whatIf;
