import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsIn } from '#lib/domain/day-counts.ts';
import { bandOf, sizeBands } from '#lib/domain/funnel/size-bands.ts';
import { slicesOf, sortedBy } from '#lib/domain/funnel/slices.ts';
import {
  countedByChannel,
  countedByDeal,
  countedByTemplate,
  onlyDeals,
  spelledAlike,
  touchSteps,
  type SliceFacts
} from '#lib/domain/funnel/slicing.ts';
import { funnelSteps, stepDays } from '#lib/domain/funnel/steps.ts';
import { idOf } from '#lib/domain/ids.ts';
import { aCall, aDeal, aFollowUp, anId, aWonDeal, fridayDay, times, warsaw } from '../../support/builders.ts';
import { someTouch } from '../../support/funnel-rows.ts';

const period = { from: '2026-11-16', to: '2026-11-22' } as const;
const facts = (but: Partial<SliceFacts> = {}): SliceFacts => ({
  ...{ period, zone: warsaw, activities: [], followUps: [], deals: [] },
  ...{ dealOf: new Map(), sourceOf: new Map(), ...but }
});
const deals = [
  aDeal({ id: idOf('deal', 'fair'), source: 'Fair' }),
  aWonDeal(5, { id: idOf('deal', 'website'), source: 'Web' }),
  aDeal({ id: idOf('deal', 'unsaid') })
];
const bySource = { ofDeal: ({ source = '' }: { source?: string }) => source };

test('slices add up to the whole funnel, step by step, and its rate lies among theirs', () => {
  const touches = fc.array(fc.tuple(someTouch, fc.constantFrom(undefined, ...deals.map(({ id }) => id))), {
    maxLength: 40
  });
  fc.assert(
    fc.property(touches, all => {
      const activities = all.map(([touch, deal]) => (deal ? { ...touch, deal } : touch));
      const slices = slicesOf(funnelSteps, countedByDeal(facts({ activities, deals }), bySource));
      const whole = countsIn(stepDays({ activities, deals, followUps: [], zone: warsaw }), funnelSteps, period);
      for (const step of funnelSteps)
        expect(slices.reduce((sum, { counts }) => sum + counts[step], 0)).toBe(whole[step]);
      const rates = slices.flatMap(({ passed }) => passed.connects?.rate ?? []);
      if (whole.dials > 0) expect(whole.connects / whole.dials).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      if (whole.dials > 0) expect(whole.connects / whole.dials).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
    })
  );
});

test('a touch counts for its deal, else for the only deal of its person, else for where the person came from', () => {
  const [anna, jan, eva] = [anId('person'), anId('person'), anId('person')];
  const own = [
    aDeal({ people: [anna], source: 'Fair' }),
    aDeal({ people: [jan] }),
    aDeal({ people: [jan], source: 'Web' })
  ];
  const dealOf = onlyDeals(own);
  expect([...dealOf.keys()]).toEqual([anna]);
  const activities = [aCall({ person: anna }), aCall({ person: jan }), aCall({ person: eva }), aCall()];
  const counted = countedByDeal(facts({ activities, deals: own, dealOf }), {
    ...bySource,
    ofPerson: person => (person === eva ? 'Letter' : '')
  });
  const dials = counted.filter(({ step }) => step === 'dials').map(({ slice }) => slice);
  expect(dials).toEqual(['Fair', '', 'Letter', '']);
});

test('by channel a meeting counts for the touch in which it was set', () => {
  const because = (channel: 'call' | 'e-mail') => ({ because: { channel, on: fridayDay } as const });
  const followUps = [
    aFollowUp({ channel: 'meeting', ...because('call') }),
    aFollowUp({ channel: 'meeting', ...because('e-mail') }),
    aFollowUp({ channel: 'demo' })
  ];
  const mail = aCall({ channel: 'e-mail', disposition: 'sent', reply: { kind: 'positive', on: fridayDay } });
  const slices = slicesOf(touchSteps, countedByChannel(facts({ activities: [aCall(), mail], followUps })));
  const of = (key: string) => slices.find(slice => slice.key === key)?.counts;
  expect(of('call')).toEqual({ touches: 1, answered: 1, positive: 0, set: 1 });
  expect(of('e-mail')).toEqual({ touches: 1, answered: 1, positive: 1, set: 1 });
  expect(of('')?.set).toBe(1);
});

test('by template only touches made with one are told, with the meetings that followed', () => {
  const template = anId('template');
  const counted = countedByTemplate(
    { period, activities: [aCall({ template }), aCall(), aCall({ template, disposition: 'busy' })] },
    new Map([[template, 2]])
  );
  expect(counted.map(({ step }) => step).sort()).toEqual(['answered', 'held', 'held', 'touches', 'touches']);
});

test('slices of which enough is known go first, the best of them on top, and what belongs to none is last', () => {
  const made = (slice: string, n: number, hits: number) => [
    ...times(n, () => ({ step: 'dials', slice }) as const),
    ...times(hits, () => ({ step: 'connects', slice }) as const)
  ];
  const counted = [...made('', 99, 99), ...made('few', 2, 2), ...made('poor', 20, 2), ...made('good', 20, 9)];
  expect(sortedBy(slicesOf(funnelSteps, counted), 'connects').map(({ key }) => key)).toEqual([
    'good',
    'poor',
    'few',
    ''
  ]);
});

test('sizes are quarters of the rep’s own wins, and there are none of few or of equal ones', () => {
  const bands = sizeBands([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(bands).toEqual([3.75, 6.5, 9.25]);
  if (bands) expect([undefined, 3, 4, 8, 10].map(amount => bandOf(amount, bands))).toEqual(['', '1', '2', '3', '4']);
  expect(sizeBands(times(9, () => 5))).toBeUndefined();
  expect(sizeBands(times(20, () => 5))).toBeUndefined();
});

test('two spellings that differ in case and accents are one source', () => {
  const name = spelledAlike(['targi', 'Targi', 'TARGI Łódź', 'targi lodz']);
  expect([name('targi'), name('TARGI'), name('Targi Lodz'), name(undefined)]).toEqual([
    'Targi',
    'Targi',
    'TARGI Łódź',
    ''
  ]);
});
