import { beforeEach, describe, expect, test } from 'vitest';
import { scoreFacts, scoreUnits } from '#lib/book/score.ts';
import { demoBook } from '#lib/domain/demo/demo-book.ts';
import { evidenceOf } from '#lib/domain/evidence.ts';
import { goalMetrics } from '#lib/domain/goal.ts';
import { periodOf, spans, type Period } from '#lib/domain/period.ts';
import { unitsOf, type ScoreFacts } from '#lib/domain/scorecard.ts';
import { Device } from '../support/device.ts';

const zone = 'Europe/Warsaw';

describe('a score read from the book', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    const stages = (await phone.book.stages.toArray()).sort((a, b) => a.rank - b.rank);
    const rows = demoBook({ now: phone.now, zone, language: 'en', currency: 'PLN', stages });
    await phone.send({ kind: 'add-rows', group: 'demo', label: 'demo', rows });
    const [open] = await phone.book.followUps.where('[state+due]').between(['open'], ['open', '9']).toArray();
    if (open) await phone.send({ kind: 'finish-follow-up', id: open.id, state: 'done' });
  });

  const fromIndexes = (period: Period) => scoreFacts(phone.book, period, { currency: 'PLN', zone });

  const fromEverything = async (period: Period): Promise<ScoreFacts> => ({
    period,
    currency: 'PLN',
    zone,
    activities: await phone.book.activities.toArray(),
    deals: await phone.book.deals.toArray(),
    people: await phone.book.people.toArray(),
    followUps: await phone.book.followUps.toArray(),
    changes: await phone.book.changes.toArray(),
    stages: await phone.book.stages.toArray()
  });

  test.each(spans)('counts the same from a few rows as from the whole book, for a %s', async span => {
    const period = periodOf(span, '2026-11-20', 1);
    const [few, all] = [await fromIndexes(period), await fromEverything(period)];
    for (const metric of goalMetrics) expect([metric, unitsOf(metric, few)]).toEqual([metric, unitsOf(metric, all)]);
  });

  test.each(spans)('counts the same from the sums as from the rows, for a %s', async span => {
    const period = periodOf(span, '2026-11-20', 1);
    const units = await scoreUnits(phone.book, period, goalMetrics, { currency: 'PLN', zone });
    const all = await fromEverything(period);
    for (const metric of goalMetrics) expect([metric, units(metric)]).toEqual([metric, unitsOf(metric, all)]);
  });

  test('shows as many records as the figure says', async () => {
    const facts = await fromIndexes(periodOf('month', '2026-11-20', 1));
    const sums = goalMetrics.filter(metric => metric !== 'revenue' && metric !== 'pipeline-created');
    for (const metric of sums) {
      expect([metric, evidenceOf(metric, facts).rows.length]).toEqual([metric, unitsOf(metric, facts)]);
    }
    expect(evidenceOf('revenue', facts).rows.length).toBe(unitsOf('wins', facts));
  });

  test('has something to count for most metrics of the sample', async () => {
    const facts = await fromIndexes(periodOf('month', '2026-11-20', 1));
    const empty = goalMetrics.filter(metric => unitsOf(metric, facts) === 0);
    expect(empty).toEqual([]);
  });
});
