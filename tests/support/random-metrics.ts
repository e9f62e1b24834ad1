import fc from 'fast-check';
import type { Activity } from '#lib/domain/activity.ts';
import { channels } from '#lib/domain/channel.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { dispositions, sentiments } from '#lib/domain/outcome.ts';
import { addDays, startOfDay } from '#lib/domain/time.ts';
import { aCall, aDeal, aFollowUp, anId, aPerson, aStage, times, warsaw } from './builders.ts';
import { metricFactsOf } from './metric-facts.ts';

const people = times(3, () => aPerson());
const companies = times(3, () => anId('company'));
const stages = (['qualification', 'proposal'] as const).map((code, place) => aStage({ code, rank: place + 1 }));
const stage = fc.constantFrom(...stages.map(({ id }) => id), anId('stage'));
const day = fc.integer({ min: -70, max: 20 }).map(ahead => addDays('2026-11-10', ahead));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const person = fc.constantFrom(...people.map(({ id }) => id));
const money = fc.record({ minor: fc.integer({ min: 0, max: 9_000 }), currency: fc.constantFrom('PLN', 'EUR') });

const defined = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

export const aRandomDeal = fc
  .record({
    stage,
    status: fc.constantFrom('open', 'won', 'lost', 'hold' as const),
    closedOn: day,
    openedOn: maybe(day),
    qualifiedOn: maybe(day),
    mqlOn: maybe(day),
    closeOn: maybe(day),
    amount: maybe(money),
    company: maybe(fc.constantFrom(...companies)),
    people: fc.uniqueArray(person, { maxLength: 2 }),
    probability: maybe(fc.integer({ min: 0, max: 100 })),
    terms: maybe(fc.record({ recurring: money, months: fc.integer({ min: 1, max: 24 }), cost: maybe(money) })),
    churnedOn: maybe(day)
  })
  .map(({ closedOn, openedOn: _openedOn, ...row }) => {
    const { openedOn: _today, ...made } = aDeal();
    const closed = row.status === 'won' || row.status === 'lost' ? { closedOn } : {};
    return { ...made, ...defined({ ...row, openedOn: _openedOn }), ...closed };
  });

export const aRandomTouch = fc
  .record({
    day,
    channel: fc.constantFrom(...channels),
    direction: fc.constantFrom('in', 'out' as const),
    disposition: maybe(fc.constantFrom(...dispositions)),
    sentiment: maybe(fc.constantFrom(...sentiments)),
    person: maybe(person)
  })
  .map(row => aCall({ ...defined(row), at: startOfDay(row.day, warsaw) }));

/** Every third touch is of a deal. */
const dealtWith =
  (deals: readonly Deal[]) =>
  (touch: Activity, place: number): Activity => {
    const deal = deals[place % Math.max(1, deals.length)];
    return deal && place % 3 === 0 ? { ...touch, deal: deal.id } : touch;
  };

/** The facts of a figure over any book, by any definitions. */
export const anyFacts = fc
  .record({
    deals: fc.array(aRandomDeal, { maxLength: 12 }),
    activities: fc.array(aRandomTouch, { maxLength: 12 }),
    winRate: fc.constantFrom('count', 'value', 'cohort' as const),
    cycleStart: fc.constantFrom('qualified', 'first-contact', 'opened' as const),
    quotaBy: fc.constantFrom('value', 'count' as const),
    dealSize: fc.constantFrom('won', 'open' as const),
    quota: maybe(fc.record({ value: fc.nat(9_000), count: fc.nat(5) }))
  })
  .map(({ deals, activities, quota, winRate, cycleStart, quotaBy, dealSize }) =>
    metricFactsOf({
      ...{
        deals,
        people,
        stages,
        activities: activities.map(dealtWith(deals)),
        followUps: [aFollowUp({ channel: 'demo' })]
      },
      ...(quota && { quota }),
      definitions: { winRate, cycleStart, dealSize, quota: quotaBy }
    })
  );
