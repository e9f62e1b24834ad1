import { expect, test } from 'vitest';
import { aimStanding } from '#lib/book/aims.ts';
import { ownYear } from '#lib/book/own-year.ts';
import { idOf } from '#lib/domain/ids.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { oddsNow } from '#lib/domain/what-if/quota-odds.ts';
import { questionsOf, settingOf } from '#lib/domain/what-if/setting.ts';
import { addDays } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { aCall, allowed, aDeal, aLostDeal, aWonDeal, fridayDay, times } from '../support/builders.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';

const aim = idOf('aim', 'twentywins');

/** What a rep sees on a device: how the aim goes, and what the odds of the goal are. */
async function seenOn({ book }: Device) {
  const settings = await book.settings.get(settingsId);
  if (!settings) throw new Error('the book has no settings');
  const calendar = workCalendar(settings);
  const year = await ownYear(book, settings, fridayDay);
  const setting = settingOf({ year, settings, today: fridayDay, calendar });
  const question = questionsOf(setting)?.point;
  return {
    aim: await aimStanding(book, aim, { settings, today: fridayDay, calendar }),
    needs: [...setting.back.needs.values()],
    odds: question && oddsNow(question).odds
  };
}

test('the aim, the needs and the odds are the same on the phone and on the laptop', async () => {
  const [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
  await phone.setUp();
  const stage = (await phone.book.stages.toArray()).find(({ rank }) => rank > 2)?.id ?? idOf('stage', 'none');
  const spread = (place: number) =>
    ({ closedOn: addDays('2026-01-10', (place % 9) * 30), openedOn: '2026-01-02' }) as const;
  const amount = { minor: 60_000_00, currency: 'PLN' };
  const deals = [
    ...times(12, () => 0).map((_, place) => aWonDeal(50_000_00 + place, spread(place))),
    ...times(20, () => 0).map((_, place) => aLostDeal(spread(place))),
    ...times(9, () => aDeal({ stage, amount, closeOn: '2026-12-10' }))
  ];
  const rows = [
    ...deals.map(row => ({ table: 'deals', row }) as const),
    ...times(40, () => ({ table: 'activities', row: aCall() }) as const)
  ];
  allowed(await phone.send({ kind: 'add-rows', group: 'rows', label: 'import', rows }));
  const northStar = { span: 'year', amount: { minor: 1_000_000_00, currency: 'PLN' } } as const;
  allowed(await phone.send({ kind: 'edit-settings', fields: { northStar } }));
  await courier.carry(phone, laptop);
  const fields = { metric: 'wins', number: 20, from: '2026-01-01', by: '2026-12-31', style: 'kpi' } as const;
  allowed(await laptop.send({ kind: 'add-aim', id: aim, fields }));
  allowed(await laptop.send({ kind: 'note-aim', id: aim, text: 'Two are close' }));
  await courier.both(phone, laptop);
  const [here, there] = [await seenOn(phone), await seenOn(laptop)];
  expect(here).toEqual(there);
  expect(here.aim?.progress).toMatchObject({ units: 12, state: 'behind' });
  expect(here.aim?.aim.notes).toEqual([{ on: fridayDay, text: 'Two are close' }]);
  expect(here.odds).toBeGreaterThan(0);
  expect(here.odds).toBeLessThan(1);
  allowed(await phone.send({ kind: 'remove', table: 'aims', id: aim }));
  await courier.both(phone, laptop);
  expect((await seenOn(laptop)).aim).toBeUndefined();
});

test('notes written apart on two devices are both there on both', async () => {
  const [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
  await phone.setUp();
  const fields = { metric: 'wins', number: 20, by: '2026-12-31', style: 'kpi' } as const;
  allowed(await phone.send({ kind: 'add-aim', id: aim, fields }));
  allowed(await phone.send({ kind: 'note-aim', id: aim, text: 'Begun' }));
  await courier.carry(phone, laptop);
  allowed(await phone.send({ kind: 'note-aim', id: aim, text: 'Said in the car' }));
  laptop.now += 60_000;
  allowed(await laptop.send({ kind: 'note-aim', id: aim, text: 'Written at the desk' }));
  await courier.both(phone, laptop);
  for (const device of [phone, laptop]) {
    const texts = (await seenOn(device)).aim?.aim.notes?.map(({ text }) => text);
    expect(texts?.toSorted()).toEqual(['Begun', 'Said in the car', 'Written at the desk']);
  }
});
