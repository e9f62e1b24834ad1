import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#lib/domain/json.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { comparisons } from '#lib/domain/views/comparing.ts';
import { dealFieldNames, dealFields, type Facts } from '#lib/domain/views/fields.ts';
import { daysBack, filterOf, matches, needsOf, unreadable } from '#lib/domain/views/filter.ts';
import { sampleCodes, samples } from '#lib/domain/views/samples.ts';
import { sorted } from '#lib/domain/views/sorting.ts';
import type { Condition } from '#lib/domain/view.ts';
import { aDeal, fridayDay } from '../../support/builders.ts';

const today: Day = fridayDay;
const daysAgo = (days: number): Day => addDays(today, -days);
const is = (field: string, how: string, value?: Json): Condition => ({
  field,
  is: how,
  ...(value !== undefined && { value })
});
const holds = (condition: Condition, deal = aDeal(), facts: Facts = {}): boolean =>
  matches(deal, facts, [condition], today);

const valueOf = (field: (typeof dealFieldNames)[number], how: string): Json | undefined => {
  if (['in-last', 'in-next'].includes(how)) return 30;
  if (['before', 'from'].includes(how)) return '2026-11-20';
  switch (dealFields[field].kind) {
    case 'choice':
      return ['open'];
    case 'text':
      return 'a';
    case 'money':
      return { minor: 100, currency: 'PLN' };
    case 'often':
      return { count: 2, days: 30 };
    default:
      return 3;
  }
};

describe('what a view asks', () => {
  test('no touch for fourteen days is true of a deal that was never touched, and of one touched fifteen days ago', () => {
    const quiet = is('sinceTouch', 'at-least', 14);
    expect(holds(quiet)).toBe(true);
    expect(holds(quiet, aDeal(), { touches: [daysAgo(30), daysAgo(15)] })).toBe(true);
    expect(holds(quiet, aDeal(), { touches: [daysAgo(15), daysAgo(3)] })).toBe(false);
  });

  test('touches are counted within the days asked for, today included', () => {
    const busy = is('touches', 'at-least', { count: 2, days: 7 });
    expect(holds(busy, aDeal(), { touches: [today, daysAgo(7)] })).toBe(true);
    expect(holds(busy, aDeal(), { touches: [today, daysAgo(8)] })).toBe(false);
  });

  test('an amount is compared with amounts of its own currency only', () => {
    const big = is('amount', 'at-least', { minor: 1_000, currency: 'EUR' });
    expect(holds(big, aDeal({ amount: { minor: 1_000, currency: 'EUR' } }))).toBe(true);
    expect(holds(big, aDeal({ amount: { minor: 9_000, currency: 'PLN' } }))).toBe(false);
    expect(holds(big, aDeal())).toBe(false);
  });

  test('words are found however they are typed', () => {
    expect(holds(is('title', 'contains', 'LODZ'), aDeal({ title: 'Wózki dla Łodzi' }))).toBe(true);
    expect(holds(is('notes', 'contains', 'hubspot'), aDeal({ obstacles: 'They use HubSpot' }))).toBe(true);
    expect(holds(is('notes', 'lacks', 'hubspot'), aDeal({ obstacles: 'They use HubSpot' }))).toBe(false);
  });

  test('a close date is asked for by the month that it is in', () => {
    const closing = (closeOn: Day) => aDeal({ closeOn });
    expect(holds(is('closeOn', 'this-month'), closing('2026-11-30'))).toBe(true);
    expect(holds(is('closeOn', 'this-month'), closing('2026-12-01'))).toBe(false);
    expect(holds(is('closeOn', 'next-month'), closing('2026-12-01'))).toBe(true);
    expect(holds(is('closeOn', 'gone-by'), closing(today))).toBe(false);
    expect(holds(is('closeOn', 'unknown'), aDeal())).toBe(true);
  });

  test('a deal is over the norm of its stage only where there is a norm', () => {
    const slow = is('overNorm', 'yes');
    expect(holds(slow, aDeal({ stageSince: daysAgo(20) }), { norm: 19 })).toBe(true);
    expect(holds(slow, aDeal({ stageSince: daysAgo(20) }), { norm: 20 })).toBe(false);
    expect(holds(slow, aDeal({ stageSince: daysAgo(2_000) }))).toBe(false);
  });

  test('how far back touches have to be known is the longest of what is asked', () => {
    expect(daysBack([is('sinceTouch', 'at-least', 14), is('touches', 'at-most', { count: 1, days: 90 })])).toBe(90);
    expect(daysBack([is('status', 'any-of', ['open'])])).toBe(0);
  });
});

describe('any condition', () => {
  const everyKnown = dealFieldNames.flatMap(field =>
    comparisons[dealFields[field].kind].map(how => is(field, how, valueOf(field, how)))
  );
  const known = fc.constantFrom(...everyKnown);
  const anything: fc.Arbitrary<Condition> = fc.oneof(
    known,
    fc.record({
      field: fc.oneof(fc.constantFrom(...dealFieldNames), fc.string(), fc.constantFrom('__proto__', 'toString')),
      is: fc.oneof(fc.constantFrom(...Object.values(comparisons).flat()), fc.string()),
      value: fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, fc.constant(valueOf('touches', '') ?? null))
    })
  );
  const day = fc.integer({ min: 0, max: 400 }).map(daysAgo);
  const deal = fc
    .record({
      status: fc.constantFrom('open' as const, 'won' as const),
      amount: fc.option(fc.record({ minor: fc.integer(), currency: fc.constantFrom('PLN', 'EUR') }), {
        nil: undefined
      }),
      closeOn: fc.option(day, { nil: undefined }),
      stageSince: fc.option(day, { nil: undefined })
    })
    .map(fields => aDeal(JSON.parse(JSON.stringify(fields)) as object));
  const facts: fc.Arbitrary<Facts> = fc.record({
    touches: fc.array(day, { maxLength: 4 }),
    pushes: fc.nat({ max: 5 }),
    nextStep: fc.option(day, { nil: undefined }),
    norm: fc.option(fc.nat({ max: 90 }), { nil: undefined })
  });

  test('every comparison of every field that can be chosen is understood', () => {
    expect(unreadable(everyKnown, today)).toEqual([]);
  });

  test('from another device, of whatever version, never stops a list', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), deal, facts, (conditions, one, told) => {
        expect(typeof matches(one, told, conditions, today)).toBe('boolean');
        daysBack(conditions);
        needsOf(conditions);
      })
    );
  });

  test('that this version cannot read holds for no deal, and is named', () => {
    for (const strange of [
      is('mood', 'any-of', ['good']),
      is('status', 'sounds-like', ['open']),
      is('toString', 'known'),
      is('amount', 'at-least', 'a lot'),
      is('sinceTouch', 'known')
    ]) {
      expect([holds(strange), unreadable([strange, is('pinned', 'no')], today)]).toEqual([false, [strange]]);
    }
  });

  test('and another hold together for exactly those deals for which each holds', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), deal, facts, (conditions, one, told) => {
        const each = conditions.every(condition => matches(one, told, [condition], today));
        expect(filterOf(conditions, today)(one, told)).toBe(each);
      })
    );
  });
});

describe('the samples', () => {
  test('are understood', () => {
    expect(sampleCodes.filter(code => unreadable(samples[code].conditions, today).length > 0)).toEqual([]);
  });

  test('find a warm deal that was let go quiet', () => {
    const told: Facts = { sentiment: 'positive', touches: [daysAgo(20)] };
    expect(matches(aDeal(), told, samples.warmQuiet.conditions, today)).toBe(true);
    expect(matches(aDeal(), { ...told, sentiment: 'negative' }, samples.warmQuiet.conditions, today)).toBe(false);
  });
});

describe('the order of a view', () => {
  test('puts deals without the field last, whichever way it goes', () => {
    const [small, big, none] = [1, 2, undefined].map(minor =>
      aDeal(minor === undefined ? {} : { amount: { minor, currency: 'PLN' } })
    );
    const deals = [none, small, big].filter(deal => deal !== undefined);
    expect(sorted(deals, { field: 'amount', down: true })).toEqual([big, small, none]);
    expect(sorted(deals, { field: 'amount' })).toEqual([small, big, none]);
  });

  test('that this version does not know is the usual one', () => {
    const [soon, late] = [aDeal({ closeOn: '2026-11-21' }), aDeal({ closeOn: '2026-11-22' })];
    expect(sorted([late, soon], { field: 'mood' })).toEqual([soon, late]);
  });
});
