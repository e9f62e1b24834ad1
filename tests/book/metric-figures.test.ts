import { describe, expect, test } from 'vitest';
import { metricFacts, metricFigures, metricSeries } from '#lib/book/metric-facts.ts';
import { opened } from '#lib/domain/change.ts';
import { addDays, startOfDay } from '#lib/domain/time.ts';
import {
  aCall,
  aChange,
  aDeal,
  aFollowUp,
  anId,
  aPerson,
  aStage,
  aWonDeal,
  fridayDay,
  times,
  warsaw
} from '../support/builders.ts';
import { friday } from '../support/device.ts';
import { contextOf, filled, november } from '../support/metric-book.ts';
import { metricFactsOf } from '../support/metric-facts.ts';

describe('figures of a period', () => {
  test('of calls are read from sums where their records are not asked for', async () => {
    const book = await filled(
      metricFactsOf({ activities: [aCall(), ...times(3, () => aCall({ disposition: 'no-answer' }))] })
    );
    const context = { ...contextOf(metricFactsOf()), numbersAlone: true };
    await book.activities.toCollection().modify({ disposition: 'no-answer' });
    const figures = await metricFigures(book, november, context, ['connect-rate']);
    expect(figures.get('connect-rate')).toMatchObject({ value: 0.25, n: 4, evidence: { rows: [] } });
  });

  test('read nothing that they do not ask for', async () => {
    const book = await filled(metricFactsOf({ deals: [aWonDeal(1)], activities: [aCall()], people: [aPerson()] }));
    const facts = await metricFacts(book, november, contextOf(metricFactsOf()), ['win-rate']);
    expect(facts).toMatchObject({ activities: [], people: [], followUps: [], histories: [] });
    expect(facts.deals).toHaveLength(1);
    const calls = await metricFacts(book, november, contextOf(metricFactsOf()), ['connect-rate']);
    expect([calls.deals, calls.activities.length]).toEqual([[], 1]);
  });

  test('of a month that is over tell the pipeline as it was then, not as it is', async () => {
    const stage = aStage();
    const deal = aWonDeal(900, { openedOn: '2026-10-05', stage: stage.id });
    const at = startOfDay('2026-10-05', warsaw);
    const amount = { minor: 500, currency: 'PLN' };
    const to = { pipeline: deal.pipeline, stage: stage.id, amount };
    const book = await filled(metricFactsOf({ deals: [deal, aDeal()], stages: [stage] }));
    await book.changes.bulkAdd([
      aChange({ of: deal.id, field: opened, to, at, day: '2026-10-05' }),
      aChange({ of: deal.id, field: 'amount', from: amount, to: deal.amount ?? null }),
      aChange({ of: deal.id, field: 'status', from: 'open', to: 'won' })
    ]);
    const october = { from: '2026-10-01', to: '2026-10-31' } as const;
    const then = await metricFigures(book, october, contextOf(metricFactsOf()), ['pipeline-value', 'pipeline-count']);
    expect(then.get('pipeline-value')).toMatchObject({ value: 500, n: 1 });
    const now = await metricFigures(book, november, contextOf(metricFactsOf()), ['pipeline-value', 'pipeline-count']);
    expect(now.get('pipeline-count')).toMatchObject({ value: 1 });
  });

  test('look for the first and the last touch of a deal beyond the period', async () => {
    const person = aPerson();
    const deal = aWonDeal(1, { people: [person.id], openedOn: '2026-11-02' });
    const long = aCall({ person: person.id, day: '2026-08-12', at: startOfDay('2026-08-12', warsaw) });
    const other = aCall({ person: person.id, deal: anId('deal'), day: '2026-01-01', at: 0 });
    const after = aCall({ deal: deal.id, day: '2026-11-21', at: friday + 86_400_000, channel: 'e-mail' });
    const book = await filled(
      metricFactsOf({ deals: [deal], people: [person], activities: [long, other, after, aCall({ deal: deal.id })] })
    );
    const context = contextOf(metricFactsOf({ definitions: { cycleStart: 'first-contact' } }));
    const figures = await metricFigures(book, november, context, ['cycle', 'calls-to-sale']);
    expect(figures.get('cycle')).toMatchObject({ value: 100, n: 1 });
    expect(figures.get('calls-to-sale')?.beside).toEqual({ 'first-touch': 1, 'last-touch': 1 });
  });

  test('of two months count an inquiry in the month in which it came', async () => {
    const arrivedAt = startOfDay('2026-10-10', warsaw);
    const late = aPerson({ arrivedAt: startOfDay('2026-11-10', warsaw), createdAt: arrivedAt });
    const people = [aPerson({ arrivedAt }), late];
    const activities = people.map(({ id, arrivedAt: came = 0 }) => aCall({ person: id, at: came + 60_000 }));
    const book = await filled(metricFactsOf({ people, activities }));
    const october = { from: '2026-10-01', to: '2026-10-31' } as const;
    const series = await metricSeries(book, 'response-time', [october, november], contextOf(metricFactsOf()));
    expect(series.map(({ value, n }) => [value, n])).toEqual([
      [60_000, 1],
      [60_000, 1]
    ]);
  });

  test('know a customer who was merged into another row', async () => {
    const [kept, merged] = [aPerson(), aPerson()];
    const deals = [aWonDeal(1, { people: [merged.id] })];
    const book = await filled(metricFactsOf({ deals, people: [kept] }));
    await book.people.add({ ...merged, mergedInto: kept.id, survivor: kept.id } as typeof merged);
    const figures = await metricFigures(book, november, contextOf(metricFactsOf()), ['lead-conversion']);
    expect(figures.get('lead-conversion')).toMatchObject({ value: 1, n: 1 });
  });

  test('pool the months where the rep smooths, and only of those that jump', async () => {
    const before = times(9, () => aWonDeal(1_000, { closedOn: '2026-09-09', openedOn: '2026-09-01' }));
    const book = await filled(metricFactsOf({ deals: [...before, aWonDeal(101_000)] }));
    const context = contextOf(metricFactsOf({ definitions: { smoothing: 3 } }));
    const figures = await metricFigures(book, november, context, ['average-deal', 'pipeline-created']);
    expect(figures.get('average-deal')).toMatchObject({ value: 11_000, n: 10 });
    expect(figures.get('pipeline-created')).toMatchObject({ n: 1 });
  });

  test('take the quota of the period from the plan that covers it', async () => {
    const book = await filled(metricFactsOf({ deals: [aWonDeal(100)] }));
    const company = { minor: 12_000, currency: 'PLN' };
    const year = { from: '2026-01-01', to: '2026-12-31', way: 'company', split: 'even' } as const;
    await book.plans.add({ id: anId('plan'), ...year, company, createdAt: friday });
    const figures = await metricFigures(book, november, contextOf(metricFactsOf()), ['quota-attainment', 'pace']);
    expect(figures.get('quota-attainment')).toMatchObject({ value: 0.1, n: 1 });
    expect(figures.get('pace')?.value).toBeGreaterThan(0.1);
  });

  test('find the demos booked in the period and the slots of those that took place', async () => {
    const demo = aCall({ channel: 'demo', disposition: 'rescheduled' });
    const slot = aFollowUp({
      ...{ channel: 'demo', state: 'done', doneBy: demo.id, at: demo.at },
      createdAt: startOfDay(addDays(fridayDay, -60), warsaw)
    });
    const book = await filled(metricFactsOf({ activities: [demo], followUps: [slot, aFollowUp({ channel: 'demo' })] }));
    const figures = await metricFigures(book, november, contextOf(metricFactsOf()), ['demo-no-show', 'demos-booked']);
    expect(figures.get('demo-no-show')).toMatchObject({ value: 1, n: 1 });
    expect(figures.get('demos-booked')).toMatchObject({ value: 1 });
  });
});
