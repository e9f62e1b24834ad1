import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { closeChoices } from '#lib/domain/hygiene/close-choices.ts';
import { completenessOf, completenessOfBook, factWeights } from '#lib/domain/hygiene/completeness.ts';
import { look } from '#lib/domain/hygiene/findings.ts';
import { groupsOf, inboxOf, ranked } from '#lib/domain/hygiene/inbox.ts';
import { troubleOf } from '#lib/domain/hygiene/leak-or-stuck.ts';
import { stakesOf } from '#lib/domain/hygiene/stake.ts';
import { isAsleep, snoozeFinding, snoozeId } from '#lib/domain/hygiene/snoozing.ts';
import { touchedOn } from '#lib/domain/hygiene/touches.ts';
import { hygieneRules } from '#lib/domain/hygiene-rules.ts';
import { aCall, aDeal, allowed, aMoment, anId, changedFields, fridayDay, rowOf, times } from '../support/builders.ts';
import { ago, aNorm, soundFacts } from '../support/hygiene.ts';

const pln = (minor: number) => ({ minor, currency: 'PLN' });
const rates = { currency: 'PLN', rates: [] };

describe('the order of the inbox', () => {
  const deal = (minor: number) =>
    aDeal({ amount: pln(minor), closeOn: ago(1), people: times(2, () => anId('person')) });
  const [small, large] = [deal(1_000), deal(500_000)];
  const { amount: _amount, ...unvalued } = deal(0);
  const looked = (one: typeof small, known: Parameters<typeof soundFacts>[0] = {}) =>
    look({ deal: one, facts: soundFacts(known), snoozes: [] }, fridayDay, {});
  const weighed = (rows: readonly ReturnType<typeof looked>[]) => {
    const stakes = stakesOf(
      rows.map(({ deal: one }) => one),
      fridayDay,
      rates
    );
    return rows.map(row => ranked(row, stakes.get(row.deal.id) ?? 0, fridayDay, {}));
  };
  const order = (rows: readonly ReturnType<typeof looked>[]) => inboxOf(weighed(rows)).byDeal.map(row => row.deal.id);

  test('is money at stake times what is amiss', () => {
    expect(order([looked(small), looked(large)])).toEqual([large.id, small.id]);
    const nearly = deal(300_000);
    expect(order([looked(large), looked(nearly, { nextStep: undefined })])).toEqual([nearly.id, large.id]);
  });

  test('takes a deal without an amount for a middling one', () => {
    expect(order([looked(small), looked(unvalued), looked(large)])).toEqual([large.id, unvalued.id, small.id]);
  });

  test('by rule has the kind first that endangers most money, and the most money first in each', () => {
    const groups = groupsOf(inboxOf(weighed([looked(small, { nextStep: undefined }), looked(large)])));
    expect(groups.map(({ rule }) => rule)).toEqual(['close-date-past', 'no-next-step']);
    expect(groups[0]?.rows.map(row => row.looked.deal.id)).toEqual([large.id, small.id]);
  });

  test('is the same whatever the order of the rows', () => {
    const rows = times(12, () => looked(deal(5)));
    expect(order(rows.toReversed())).toEqual(order(rows));
  });
});

describe('leaking and stuck', () => {
  const deal = aDeal({ closeOn: ago(-5), stageSince: ago(40) });
  const trouble = (but: Parameters<typeof soundFacts>[0], fields: Partial<typeof deal> = {}) =>
    troubleOf({ ...deal, ...fields }, soundFacts({ norm: aNorm(), ...but }), fridayDay, {});
  const dropped = { nextStep: undefined, committed: undefined };

  test.each([
    ['in touch and over the norm is stuck', {}, {}, 'stuck'],
    ['without a step and past its close date leaks', dropped, { closeOn: ago(1) }, 'leaking'],
    ['without a step and quiet leaks', { ...dropped, lastTouch: ago(60) }, {}, 'leaking'],
    ['without a step but touched yesterday is stuck only', { ...dropped, lastTouch: ago(1) }, {}, 'stuck'],
    ['quiet with an overdue step is neither', { lastTouch: ago(60), committed: undefined }, {}, undefined],
    ['within the norm of its stage is neither', {}, { stageSince: ago(3) }, undefined],
    ['on a stage without history is not stuck', { norm: undefined }, {}, undefined],
    ['on hold is neither', dropped, { status: 'hold', closeOn: ago(1) }, undefined]
  ] as const)('a deal %s', (_, facts, fields, found) => {
    expect(trouble(facts, fields)).toBe(found);
  });
});

describe('completeness', () => {
  const blank = aDeal();
  const nothing = { nextStep: undefined };

  test('weighs to a hundred', () => {
    expect(Object.values(factWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(completenessOf(blank, nothing, fridayDay)).toMatchObject({ score: 0 });
  });

  test('knows no close date that has gone by, and takes a seat in the buying group for a decider', () => {
    const person = anId('person');
    const known: Partial<Deal> = { amount: pln(1), closeOn: fridayDay, stageSince: ago(1), people: [person] };
    const group = [{ person, role: 'decider' as const }];
    expect(completenessOf({ ...blank, ...known, group }, { nextStep: ago(1) }, fridayDay).missing).toEqual([]);
    expect(completenessOf({ ...blank, ...known, closeOn: ago(1) }, nothing, fridayDay)).toEqual({
      score: 50,
      missing: ['closeOn', 'nextStep', 'decider']
    });
  });

  test('of a book goes by the money', () => {
    expect(
      completenessOfBook([
        { score: 100, stake: 9 },
        { score: 0, stake: 1 }
      ])
    ).toBe(90);
    expect(completenessOfBook([])).toBeUndefined();
  });
});

test.each([
  ['in the middle of a quarter', '2026-11-20', ['2026-11-27', '2026-11-30', '2026-12-31']],
  ['at the end of a month', '2026-11-30', ['2026-12-07', '2026-12-31']],
  ['at the end of a quarter', '2026-12-31', ['2027-01-07']],
  ['a week before the end', '2026-12-24', ['2026-12-31']]
] as const)('the days offered %s are ahead, each once', (_, today, days) => {
  expect(closeChoices(today, 1).map(({ day }) => day)).toEqual(days);
});

describe('a touch is customer-facing', () => {
  test.each([
    ['a missed call', { disposition: 'no-answer' }, fridayDay],
    ['a call from them', { direction: 'in' }, fridayDay],
    ['a wrong number', { disposition: 'wrong-number' }, undefined],
    ['a message that bounced', { channel: 'e-mail', reply: { kind: 'bounced', on: ago(-1) } }, undefined],
    ['an answer two days later', { channel: 'e-mail', reply: { kind: 'replied', on: ago(-2) } }, ago(-2)],
    ['a removed touch', { deletedAt: 1 }, undefined]
  ] as const)('%s', (_, fields, day) => {
    expect(touchedOn(aCall(fields))).toBe(day);
  });
});

describe('a finding put aside', () => {
  const deal = anId('deal');
  const moment = aMoment();
  const snooze = (until: string, reason = 'later') =>
    snoozeFinding(
      { kind: 'snooze-finding', deal, rule: 'pushed', until: until as typeof fridayDay, reason },
      undefined,
      moment
    );

  test('sleeps until its day, and is awake on it', () => {
    const row = rowOf('snoozes', allowed(snooze('2026-12-01')));
    expect(isAsleep(row, '2026-11-30')).toBe(true);
    expect(isAsleep(row, '2026-12-01')).toBe(false);
  });

  test('is the same row when it is put aside again', () => {
    const before = rowOf('snoozes', allowed(snooze('2026-12-01')));
    const again = { kind: 'snooze-finding', deal, rule: 'pushed', until: '2026-12-09', reason: 'again' } as const;
    const writes = allowed(snoozeFinding(again, before, moment));
    expect(rowOf('snoozes', writes)).toEqual({ ...before, until: '2026-12-09', reason: 'again' });
    expect(changedFields(writes)).toEqual(['reason', 'until']);
  });

  test.each([
    ['without a reason', snooze('2026-12-01', '  '), 'reason-needed'],
    ['until today', snooze(fridayDay), 'bad-date'],
    ['until a day that does not exist', snooze('2027-02-30'), 'bad-date']
  ])('is refused %s', (_, result, kind) => {
    expect(result).toMatchObject({ ok: false, error: { kind } });
  });

  test('has an id of its own for each deal and rule, of whatever length', () => {
    const parts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '0', '1'), minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const ids = [...new Set([a, b])].flatMap(part =>
          hygieneRules.map(rule => snoozeId(`deal_${part}` as typeof deal, rule))
        );
        expect(new Set(ids).size).toBe(ids.length);
      })
    );
  });
});
