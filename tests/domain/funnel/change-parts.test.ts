import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeExplained, inTenths, type GroupCases } from '#lib/domain/funnel/change-parts.ts';
import { casesBy } from '#lib/domain/funnel/rate-cases.ts';
import { aCall, aDeal, aLostDeal, aWonDeal, times } from '../../support/builders.ts';

const tallied = fc.nat(60).chain(n => fc.nat(n).map(hits => ({ hits, n })));
const groups: fc.Arbitrary<GroupCases[]> = fc
  .array(fc.record({ before: tallied, now: tallied }), { maxLength: 8 })
  .map(all => all.map((cases, place) => ({ key: String(place), ...cases })));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('the parts of a change add up to the whole of it, in every book', () => {
  fc.assert(
    fc.property(groups, all => {
      const found = changeExplained(all);
      if (!found) return;
      const rate = (side: 'before' | 'now') => sum(all.map(one => one[side].hits)) / sum(all.map(one => one[side].n));
      expect(found.change).toBeCloseTo(rate('now') - rate('before'), 12);
      expect(sum(found.parts.map(({ total }) => total))).toBeCloseTo(found.change, 12);
      for (const { byRate, byMix, total } of found.parts) expect(byRate + byMix).toBeCloseTo(total, 12);
    })
  );
});

test('as they are read, in tenths of a point, the parts add up as well', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 8 }), parts => {
      const read = inTenths(parts);
      expect(sum(read.map(part => Math.round(part * 10)))).toBeCloseTo(
        Math.round(sum(parts.map(part => part * 1_000))),
        6
      );
      read.forEach((part, place) => {
        expect(Math.abs(part - (parts[place] ?? 0) * 100)).toBeLessThanOrEqual(0.1 + 1e-9);
      });
    })
  );
});

test('a source that wins less takes its part, one that does as ever takes none', () => {
  const found = changeExplained([
    { key: 'Events', before: { hits: 20, n: 50 }, now: { hits: 10, n: 50 } },
    { key: 'Referral', before: { hits: 25, n: 50 }, now: { hits: 25, n: 50 } }
  ]);
  expect(found?.change).toBeCloseTo(-0.1);
  expect(found?.parts.map(({ key, total }) => [key, Math.round(total * 1_000) / 10])).toEqual([
    ['Events', -10],
    ['Referral', 0]
  ]);
});

test('where only the mix has changed, no source is said to have a rate of its own that changed', () => {
  const found = changeExplained([
    { key: 'good', before: { hits: 40, n: 50 }, now: { hits: 16, n: 20 } },
    { key: 'poor', before: { hits: 10, n: 50 }, now: { hits: 16, n: 80 } }
  ]);
  for (const { byRate } of found?.parts ?? []) expect(byRate).toBeCloseTo(0);
  expect(found?.change).toBeCloseTo(-0.18);
});

test('a source that is new, or gone, did all of it by the mix', () => {
  const found = changeExplained([
    { key: 'old', before: { hits: 10, n: 20 }, now: { hits: 10, n: 20 } },
    { key: 'new', before: { hits: 0, n: 0 }, now: { hits: 0, n: 20 } }
  ]);
  const part = found?.parts.find(({ key }) => key === 'new');
  expect(part).toMatchObject({ byRate: 0, before: { rate: undefined } });
  expect(part?.byMix).toBeLessThan(0);
});

test('a change is explained only where both periods have cases, and is called clear only beyond chance', () => {
  expect(changeExplained([{ key: 'a', before: { hits: 0, n: 0 }, now: { hits: 1, n: 2 } }])).toBeUndefined();
  const of = (before: number, now: number) =>
    changeExplained([{ key: 'a', before: { hits: before, n: 100 }, now: { hits: now, n: 100 } }])?.isClear;
  expect([of(50, 45), of(50, 20), of(20, 50)]).toEqual([false, true, true]);
});

const before = { from: '2026-10-01', to: '2026-10-31' } as const;
const now = { from: '2026-11-01', to: '2026-11-30' } as const;
const noFacts = { activities: [], deals: [], dealOf: new Map(), sourceOf: new Map() };

test('a win rate is split by source as the rep spelled it most alike, over deals closed in either period', () => {
  const deals = [
    aWonDeal(1, { source: 'Fair', closedOn: '2026-10-05' }),
    aLostDeal({ source: 'fair', closedOn: '2026-11-05' }),
    aLostDeal({ closedOn: '2026-11-06' }),
    aWonDeal(1, { source: 'Fair', closedOn: '2026-09-30' }),
    aDeal({ source: 'Fair' })
  ];
  const cases = casesBy({ rate: 'wins', by: 'source' }, { ...noFacts, deals }, { before, now });
  expect(cases).toEqual(
    expect.arrayContaining([
      { key: 'Fair', before: { hits: 1, n: 1 }, now: { hits: 0, n: 1 } },
      { key: '', before: { hits: 0, n: 0 }, now: { hits: 0, n: 1 } }
    ])
  );
});

test('a connect rate is split by the source of the deal that the call was for, and incoming calls are no dials', () => {
  const deal = aDeal({ source: 'Web' });
  const activities = [
    ...times(3, () => aCall({ day: '2026-11-10', deal: deal.id })),
    aCall({ day: '2026-11-10', deal: deal.id, disposition: 'busy' }),
    aCall({ day: '2026-11-10', deal: deal.id, direction: 'in' })
  ];
  const cases = casesBy({ rate: 'connects', by: 'source' }, { ...noFacts, activities, deals: [deal] }, { before, now });
  expect(cases).toEqual([{ key: 'Web', before: { hits: 0, n: 0 }, now: { hits: 3, n: 4 } }]);
});
