import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { hygieneRules, type HygieneRule, type HygieneSettings } from '#lib/domain/hygiene-rules.ts';
import type { HygieneFacts } from '#lib/domain/hygiene/facts.ts';
import { findingsOf } from '#lib/domain/hygiene/findings.ts';
import { badHygiene, hygieneLimits, limitOf } from '#lib/domain/hygiene/limits.ts';
import { rules } from '#lib/domain/hygiene/rules.ts';
import { aDeal, anId, fridayDay, times } from '../support/builders.ts';
import { ago, aNorm, soundFacts } from '../support/hygiene.ts';

const pln = (minor: number) => ({ minor, currency: 'PLN' });
const people = times(2, () => anId('person'));
const sound: Partial<Deal> = { amount: pln(1_000), closeOn: ago(-10), people, stageSince: ago(3) };

type Case = readonly [
  what: string,
  rule: HygieneRule,
  deal: Partial<Deal>,
  facts: Partial<HygieneFacts>,
  found: object | undefined
];

const find = (rule: HygieneRule, deal: Partial<Deal>, facts: Partial<HygieneFacts>, settings: HygieneSettings = {}) =>
  rules[rule](aDeal({ ...sound, ...deal }), soundFacts(facts), fridayDay, settings);

const silent: HygieneFacts['lastTouch'] = undefined;

const cases: readonly Case[] = [
  ['an amount of nothing', 'no-amount', { amount: pln(0) }, {}, {}],
  ['the smallest amount', 'no-amount', { amount: pln(1) }, {}, undefined],
  ['a close date of yesterday', 'close-date-past', { closeOn: ago(1) }, {}, { value: 1 }],
  ['a close date of today', 'close-date-past', { closeOn: fridayDay }, {}, undefined],
  ['a touch 30 days ago', 'no-touch', {}, { lastTouch: ago(30) }, { value: 30, limit: 30, isAtLeast: false }],
  ['a touch 29 days ago', 'no-touch', {}, { lastTouch: ago(29) }, undefined],
  ['no touch as far back as was looked', 'no-touch', {}, { lastTouch: silent }, { value: 91, isAtLeast: true }],
  ['a deal too young for a touch', 'no-touch', {}, { lastTouch: silent, since: ago(29) }, undefined],
  ['an untouched deal of 30 days', 'no-touch', {}, { lastTouch: silent, since: ago(30) }, { value: 30 }],
  ['no step at all', 'no-next-step', {}, { nextStep: undefined, committed: undefined }, {}],
  ['an overdue step', 'no-next-step', {}, { nextStep: ago(9), committed: undefined }, undefined],
  ['a third push', 'pushed', {}, { pushes: 3 }, { value: 3, limit: 3 }],
  ['a second push', 'pushed', {}, { pushes: 2 }, undefined],
  ['an amount of 60 days', 'amount-unchanged', {}, { amountSince: ago(60) }, { value: 60, limit: 60 }],
  ['an amount of 59 days', 'amount-unchanged', {}, { amountSince: ago(59) }, undefined],
  ['an amount never changed', 'amount-unchanged', {}, { amountSince: undefined }, { value: 200 }],
  ['no amount to look at', 'amount-unchanged', { amount: pln(0) }, { amountSince: ago(90) }, undefined],
  ['nobody in it', 'single-contact', { people: [] }, {}, { value: 0, limit: 2 }],
  ['one person, twice', 'single-contact', { people: times(2, () => people[0] ?? anId('person')) }, {}, { value: 1 }],
  ['two people', 'single-contact', {}, {}, undefined],
  ['a day over the norm', 'stage-age', { stageSince: ago(21) }, { norm: aNorm() }, { value: 21, limit: 20, n: 10 }],
  ['the norm itself', 'stage-age', { stageSince: ago(20) }, { norm: aNorm() }, undefined],
  ['a norm of four stays', 'stage-age', { stageSince: ago(400) }, { norm: aNorm({ n: 4 }) }, undefined],
  ['no norm', 'stage-age', { stageSince: ago(400) }, {}, undefined],
  [
    '25 points over history',
    'probability-off',
    { probability: 75 },
    { norm: aNorm() },
    { value: 75, limit: 50, n: 20 }
  ],
  ['25 points under history', 'probability-off', { probability: 25 }, { norm: aNorm() }, { value: 25 }],
  ['24 points over history', 'probability-off', { probability: 74 }, { norm: aNorm() }, undefined],
  ['19 ended deals', 'probability-off', { probability: 99 }, { norm: aNorm({ ended: 19 }) }, undefined],
  ['no chance of its own', 'probability-off', {}, { norm: aNorm() }, undefined],
  [
    'silence longer than usual on the stage',
    'stale',
    {},
    { lastTouch: ago(21), committed: undefined, quietNorm: aNorm() },
    { value: 21, limit: 20, n: 10 }
  ],
  [
    'silence as long as usual',
    'stale',
    {},
    { lastTouch: ago(20), committed: undefined, quietNorm: aNorm() },
    undefined
  ],
  ['a promised step', 'stale', {}, { lastTouch: ago(90), committed: fridayDay }, undefined],
  ['silence without a norm', 'stale', {}, { lastTouch: ago(31), committed: undefined }, { value: 31, limit: 30 }],
  [
    'a norm of a day, which is too hasty',
    'stale',
    {},
    { lastTouch: ago(7), committed: undefined, quietNorm: aNorm({ days: 1 }) },
    undefined
  ],
  [
    'a norm of a year, which is too patient',
    'stale',
    {},
    { lastTouch: ago(91), committed: undefined, quietNorm: aNorm({ days: 365 }) },
    { value: 91, limit: 90 }
  ]
];

describe('a rule looks at one thing', () => {
  test.each(cases)('%s (%s)', (...[, rule, deal, facts, found]) => {
    const finding = find(rule, deal, facts);
    if (found) expect(finding).toMatchObject({ rule, ...found });
    else expect(finding).toBeUndefined();
  });

  test('no close date', () => {
    const { closeOn: _closeOn, ...deal } = aDeal({ ...sound });
    expect(rules['no-close-date'](deal, soundFacts(), fridayDay, {})).toMatchObject({ rule: 'no-close-date' });
    expect(find('no-close-date', {}, {})).toBeUndefined();
  });
});

test('a deal in order has no findings', () => {
  const facts = soundFacts({ norm: aNorm(), quietNorm: aNorm() });
  expect(findingsOf(aDeal(sound), facts, fridayDay, {})).toEqual([]);
});

/** Everything is amiss at once. */
const neglected = aDeal({ people: [], closeOn: ago(5), stageSince: ago(99), probability: 90 });
const forgotten = soundFacts({ lastTouch: undefined, nextStep: undefined, committed: undefined, pushes: 4 });
const found = (settings: HygieneSettings = {}) =>
  findingsOf(neglected, { ...forgotten, norm: aNorm() }, fridayDay, settings).map(({ rule }) => rule);

test('what is stale is not also said to be untouched, and the gravest stands first', () => {
  expect(found().slice(0, 3).toSorted()).toEqual(['close-date-past', 'no-next-step', 'stale']);
  expect(found()).not.toContain('no-touch');
  expect(found({ stale: { off: true } })).toContain('no-touch');
});

test.each(hygieneRules)('%s can be switched off', rule => {
  expect(found({ [rule]: { off: true } })).not.toContain(rule);
});

test.each(['won', 'lost', 'hold'] as const)('a deal that is %s has no findings', status => {
  expect(findingsOf({ ...neglected, status }, forgotten, fridayDay, {})).toEqual([]);
});

describe('limits are the rep’s own', () => {
  test('a stricter one finds more', () => {
    expect(find('no-touch', {}, { lastTouch: ago(10) }, { 'no-touch': { limit: 10 } })).toMatchObject({ limit: 10 });
  });

  test('one from another version that is out of range is kept within it', () => {
    expect(limitOf('stale', { stale: { limit: 1_000 } })).toBe(hygieneLimits.stale?.most);
    expect(limitOf('stale', { stale: { limit: 0 } })).toBe(hygieneLimits.stale?.least);
  });

  test.each([
    ['beyond its range', { pushed: { limit: 51 } }, 'pushed'],
    ['not whole', { 'no-touch': { limit: 7.5 } }, 'no-touch'],
    ['of a rule that has none', { 'no-amount': { limit: 1 } }, 'no-amount'],
    ['within its range', { pushed: { limit: 5 }, 'no-amount': { off: true } }, undefined]
  ])('one %s', (_, settings, bad) => {
    expect(badHygiene(settings)).toBe(bad);
  });
});
