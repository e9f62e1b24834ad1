import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelDays } from '#lib/book/funnel.ts';
import { listed, recordsOfStep } from '#lib/book/funnel-records.ts';
import { recordRead } from '#lib/book/own-record.ts';
import { areTouchesRead, sliceFacts } from '#lib/book/slices.ts';
import type { Book } from '#lib/book/tables.ts';
import { countsIn } from '#lib/domain/day-counts.ts';
import { funnelSteps, stepDays, type FunnelStep } from '#lib/domain/funnel/steps.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import { aCall, aDeal, aFollowUp, aPerson, aWonDeal, fridayDay, times, warsaw } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';
import { histories, type Act } from '../support/history.ts';
import { Living } from '../support/living.ts';

const wide = { from: '2020-01-01', to: '2030-12-31' } as const;

/** The same from whole tables, row by row. */
async function counted(book: Book, zone: string) {
  const [activities, followUps, deals] = await Promise.all([
    book.activities.toArray(),
    book.followUps.toArray(),
    book.deals.toArray()
  ]);
  return stepDays({ activities, followUps, deals, zone });
}

async function filled(rows: readonly NewRow[]): Promise<Device> {
  const device = new Device();
  await device.setUp();
  const receipt = await device.send({ kind: 'add-rows', group: 'sample', label: 'import', rows });
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
  return device;
}

const touch = (row: ReturnType<typeof aCall>): NewRow => ({ table: 'activities', row });

test('the funnel of any period is what its rows come to, on every zone’s clock', async () => {
  const zones = [warsaw, 'Pacific/Auckland', 'America/St_Johns', 'UTC'];
  const holds = async (history: readonly Act[]) => {
    const living = new Living(new Device());
    await living.device.setUp();
    await living.learn();
    for (const act of history) await living.live(act);
    const { book } = living.device;
    for (const zone of zones) {
      const [read, rows] = [await funnelDays(book, wide, zone), await counted(book, zone)];
      expect(countsIn(read, funnelSteps, wide)).toEqual(countsIn(rows, funnelSteps, wide));
      for (const day of rows.keys()) {
        const period = { from: day, to: day };
        expect(countsIn(read, funnelSteps, period)).toEqual(countsIn(rows, funnelSteps, period));
        expect(countsIn(await funnelDays(book, period, zone), funnelSteps, period)).toEqual(
          countsIn(rows, funnelSteps, period)
        );
      }
    }
  };
  await fc.assert(fc.asyncProperty(histories(30), holds), { numRuns: 12, interruptAfterTimeLimit: 8_000 });
});

test('a meeting planned long ago and held now is not set a second time', async () => {
  const meeting = aCall({ channel: 'meeting', disposition: 'held' });
  const plan = aFollowUp({
    channel: 'meeting',
    state: 'done',
    doneBy: meeting.id,
    createdAt: friday - 400 * 86_400_000
  });
  const { book } = await filled([touch(meeting), { table: 'followUps', row: plan }]);
  const day = { from: fridayDay, to: fridayDay } as const;
  expect(countsIn(await funnelDays(book, day, warsaw), funnelSteps, day)).toMatchObject({ set: 0, held: 1 });
});

test('nor is it where so many were held that all plans are read', async () => {
  const meetings = times(700, () => aCall({ channel: 'meeting', disposition: 'held' }));
  const long = friday - 400 * 86_400_000;
  const plans = meetings.map(({ id }) => aFollowUp({ channel: 'meeting', state: 'done', doneBy: id, createdAt: long }));
  const { book } = await filled([
    ...meetings.map(touch),
    ...plans.map(row => ({ table: 'followUps', row }) as const),
    touch(aCall({ channel: 'visit', disposition: 'held' }))
  ]);
  const day = { from: fridayDay, to: fridayDay } as const;
  expect(countsIn(await funnelDays(book, day, warsaw), funnelSteps, day)).toMatchObject({ set: 1, held: 701 });
});

test('the records behind a step are those that it counts', async () => {
  const person = aPerson();
  const who = { person: person.id };
  const rows: NewRow[] = [
    { table: 'people', row: person },
    ...times(3, () => touch(aCall({ ...who, sentiment: 'positive' }))),
    ...times(2, () => touch(aCall({ ...who, disposition: 'voicemail' }))),
    touch(aCall({ ...who, direction: 'in' })),
    touch(aCall({ ...who, channel: 'demo', disposition: 'held' })),
    touch(aCall({ ...who, day: '2026-11-19', at: friday - 86_400_000 })),
    { table: 'followUps', row: aFollowUp({ ...who, channel: 'visit' }) },
    { table: 'deals', row: aDeal() },
    { table: 'deals', row: aWonDeal(5, { openedOn: '2026-01-01' }) }
  ];
  const { book } = await filled(rows);
  const period = { from: fridayDay, to: fridayDay } as const;
  const records = async (step: FunnelStep) => (await recordsOfStep(book, step, period, warsaw)).rows.length;
  const counts = countsIn(await funnelDays(book, period, warsaw), funnelSteps, period);
  expect(counts).toEqual({ dials: 5, connects: 3, positive: 3, set: 2, held: 1, opportunities: 1, won: 1 });
  for (const step of funnelSteps) expect(await records(step)).toBe(step === 'set' ? 1 : counts[step]);
});

test('of many records the latest are listed', async () => {
  const rows = times(listed + 40, () => aCall()).map((row, place) => touch({ ...row, at: friday - place * 60_000 }));
  const { book } = await filled(rows);
  const { rows: found } = await recordsOfStep(book, 'dials', { from: '2026-11-01', to: '2026-11-30' }, warsaw);
  expect(found).toHaveLength(listed);
  expect(found[0]).toMatchObject({ at: friday });
});

test('touches are read for a year and no longer; deals for ever', async () => {
  const old = aWonDeal(5, { openedOn: '2021-01-01', closedOn: '2021-02-01' });
  const { book } = await filled([touch(aCall()), { table: 'deals', row: old }]);
  const year = { from: '2026-01-01', to: '2026-12-31' } as const;
  expect([areTouchesRead(year), areTouchesRead(wide)]).toEqual([true, false]);
  expect(await sliceFacts(book, year, warsaw)).toMatchObject({
    activities: [{ channel: 'call' }],
    deals: [{ id: old.id }]
  });
  expect(await sliceFacts(book, wide, warsaw)).toMatchObject({ activities: [], deals: [{ id: old.id }] });
});

test('the record begins with the first day that is known, and there is none of an empty book', async () => {
  const { book: empty } = await filled([]);
  expect(await recordRead(empty, fridayDay, warsaw)).toBeNull();
  const { book } = await filled([touch(aCall({ day: '2026-03-02', at: Date.UTC(2026, 2, 2, 9) }))]);
  const read = await recordRead(book, fridayDay, warsaw);
  expect(read?.since).toBe('2026-03-02');
  expect(read?.days.get('2026-03-02')?.get('dials')).toBe(1);
});
