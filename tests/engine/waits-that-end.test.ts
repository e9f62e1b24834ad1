import { beforeEach, expect, test } from 'vitest';
import { lookAtDeals } from '#lib/book/hygiene.ts';
import { todayList } from '#lib/book/today.ts';
import { isHoldOver } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { fridayDay } from '../support/builders.ts';
import { Device } from '../support/device.ts';

const deal = idOf('deal', 'deal1');
const until = addDays(fridayDay, 10);
let phone: Device;

beforeEach(async () => {
  phone = new Device();
  await phone.setUp();
  await phone.send({ kind: 'add-deal', id: deal, fields: { title: 'Pilot' } });
  await phone.send({ kind: 'close-deal', id: deal, end: { status: 'hold', until } });
});

async function seenBy(today: Day): Promise<{ today: boolean; hygiene: boolean; over: boolean }> {
  const settings = await phone.book.settings.get(settingsId);
  const row = await phone.book.deals.get(deal);
  if (!settings || !row) throw new Error('the book is empty');
  const looked = await lookAtDeals(phone.book, { settings, today, norms: new Map() });
  const list = await todayList(phone.book, today);
  return {
    today: list.holds.length > 0,
    hygiene: looked.some(one => one.deal.id === deal && one.findings.some(({ rule }) => rule === 'no-next-step')),
    over: isHoldOver(row, today)
  };
}

test('a deal on hold is left alone until its day', async () => {
  expect(await seenBy(addDays(until, -1))).toEqual({ today: false, hygiene: false, over: false });
});

test('on its day it is back by itself: on Today, in the hygiene list, and due on its own screen', async () => {
  expect(await seenBy(until)).toEqual({ today: true, hygiene: true, over: true });
  expect(await seenBy(addDays(until, 30))).toEqual({ today: true, hygiene: true, over: true });
});
