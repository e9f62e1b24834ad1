import { beforeEach, describe, expect, test } from 'vitest';
import { forecastPast, forecastsMade, outlookIn, weeksFrozen } from '#lib/book/forecast-past.ts';
import { calledIn, landing } from '#lib/domain/forecast/frozen.ts';
import { freezes, firstSaid } from '#lib/domain/forecast/weeks.ts';
import type { DealEnd, DealFields } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import { dayOf, hour } from '#lib/domain/time.ts';
import { allowed } from '../support/builders.ts';
import { Courier } from '../support/courier.ts';
import { Device, friday } from '../support/device.ts';

const zone = 'Europe/Warsaw';
const deal = (name: string) => idOf('deal', name);
const pln = (major: number) => ({ minor: major * 100, currency: 'PLN' });

describe('a forecast on a phone and a laptop', () => {
  let [phone, laptop, courier]: [Device, Device, Courier] = [new Device(), new Device(), new Courier()];

  beforeEach(async () => {
    [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
    await phone.setUp();
    await courier.carry(phone, laptop);
  });

  const add = async (id: string, major: number, closeOn: DealFields['closeOn']) =>
    allowed(
      await phone.send({
        kind: 'add-deal',
        id: deal(id),
        fields: { title: id, amount: pln(major), ...(closeOn && { closeOn }) }
      })
    );
  const say = async (device: Device, id: string, fields: DealFields) =>
    allowed(await device.send({ kind: 'edit-deal', id: deal(id), fields }));
  const end = async (device: Device, id: string, how: DealEnd) =>
    allowed(await device.send({ kind: 'close-deal', id: deal(id), end: how }));
  const after = (days: number) => {
    for (const device of [phone, laptop]) device.now = friday + days * 24 * hour;
  };

  /** What the screen of accuracy shows on a device. */
  async function seenOn({ book, now }: Device) {
    const { histories, statements } = await forecastsMade(book, zone);
    const today = dayOf(now, zone);
    const weeks = freezes('quarter', { zone, today, since: firstSaid(histories) ?? today, weekStart: 1 });
    const valueOn = ({ minor }: { minor: number }) => minor;
    return { statements, weeks: await weeksFrozen(histories, { weeks, today, valueOn }) };
  }

  test('weeks that no job has frozen are the same on both, and tell where commits land', async () => {
    await add('sure', 100, '2026-12-20');
    await add('hoped', 300, '2026-12-22');
    await say(phone, 'sure', { forecast: 'commit' });
    await say(phone, 'hoped', { forecast: 'best' });
    after(5);
    await courier.both(phone, laptop);
    await say(laptop, 'hoped', { forecast: 'commit' });
    after(20);
    await courier.both(phone, laptop);
    await end(laptop, 'sure', { status: 'won', reasons: ['price'] });
    await end(phone, 'hoped', { status: 'lost', reasons: ['price'] });
    after(60);
    await courier.both(phone, laptop);
    const [here, there] = [await seenOn(phone), await seenOn(laptop)];
    expect(here).toEqual(there);
    expect(here.weeks.slice(0, 4).map(week => [week.day, calledIn(week, 'commit').forecast / 100])).toEqual([
      ['2026-11-23', 100],
      ['2026-11-30', 400],
      ['2026-12-07', 400],
      ['2026-12-14', 0]
    ]);
    expect(landing(here.weeks)).toMatchObject({ n: 3, deals: 2, rate: 300 / 900, median: 0.25 });
    expect(here.statements.length).toBeGreaterThan(0);
  });

  test('a category said on two devices apart is frozen as the later one says', async () => {
    await add('apart', 100, '2026-12-20');
    await courier.both(phone, laptop);
    after(1);
    await say(phone, 'apart', { forecast: 'commit' });
    laptop.now += hour;
    await say(laptop, 'apart', { forecast: 'omitted' });
    after(5);
    await courier.both(phone, laptop);
    const [here, there] = [await seenOn(phone), await seenOn(laptop)];
    expect(here).toEqual(there);
    expect(here.weeks[0]?.deals.map(({ category }) => category)).toEqual(['omitted']);
  });

  test('what was put off is known on both, with its days', async () => {
    await add('late', 100, '2026-12-01');
    after(1);
    await say(phone, 'late', { closeOn: '2026-12-11' });
    await courier.both(phone, laptop);
    const row = await laptop.book.deals.get(deal('late'));
    const past = await forecastPast(laptop.book, zone, '2026-11-21');
    expect(row && outlookIn(past, row, '2026-11-21').pushes).toEqual({ count: 1, days: 10 });
  });

  test('taking back a bulk change takes back what was said of every deal', async () => {
    await add('forklifts', 100, '2026-12-20');
    await add('pallets', 100, '2026-12-20');
    const edits = ['forklifts', 'pallets'].map(id => ({ id: deal(id), fields: { forecast: 'commit' } as const }));
    const receipt = allowed(await phone.send({ kind: 'edit-deals', edits }));
    expect((await phone.book.deals.toArray()).map(({ forecast }) => forecast)).toEqual(['commit', 'commit']);
    allowed(await phone.send({ kind: 'undo', group: receipt.group }));
    expect((await phone.book.deals.toArray()).map(({ forecast }) => forecast)).toEqual([undefined, undefined]);
  });
});
