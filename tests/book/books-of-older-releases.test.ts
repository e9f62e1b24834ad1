import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { isToBeRebuilt } from '#lib/book/rebuild.ts';
import { rolledUp } from '#lib/book/rolled-up.ts';
import { openBook } from '#lib/book/tables.ts';
import { unitsIn } from '#lib/domain/rolled.ts';
import { runChore } from '#lib/engine/chores.ts';
import { anId, fridayDay, warsaw } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

describe('a book', () => {
  let phone: Device;
  const dialsToday = async () =>
    unitsIn('dials', await rolledUp(phone.book, { from: fridayDay, to: fridayDay }, warsaw), 'PLN');

  beforeEach(async () => {
    phone = new Device();
    expect(await isToBeRebuilt(phone.book), 'a book that is new').toBe(false);
    await phone.setUp();
    const fields = { at: friday, channel: 'call', disposition: 'no-answer' } as const;
    await phone.send({ kind: 'log-activity', id: anId('activity'), fields });
    await phone.engine.filing.now();
  });

  test('of this release is left as it is', async () => {
    phone.restart();
    expect(await isToBeRebuilt(phone.book)).toBe(false);
    expect(await dialsToday()).toBe(1);
  });

  test('of an older release, which kept no sums, is filled again once', async () => {
    await phone.book.rollups.clear();
    await phone.book.meta.delete('contents');
    phone.restart();
    expect(await dialsToday()).toBe(0);
    expect(await isToBeRebuilt(phone.book)).toBe(true);
    await runChore(phone.engine, { kind: 'rebuild' });
    expect(await dialsToday()).toBe(1);
    expect(await isToBeRebuilt(phone.book)).toBe(false);
  });

  test('whose filling was cut short is filled again', async () => {
    await phone.book.meta.put({ key: 'rebuilding', value: true });
    expect(await isToBeRebuilt(phone.book)).toBe(true);
  });
});

test('a database made by an older release opens with the tables and indexes of this one', async () => {
  const name = 'older-release';
  const before = new Dexie(name);
  before.version(1).stores({ people: 'id', meta: 'key' });
  await before.table('meta').put({ key: 'device', value: 'device_old' });
  before.close();
  const book = openBook(name);
  expect(await book.meta.get('device')).toMatchObject({ value: 'device_old' });
  expect(await book.rollups.count()).toBe(0);
  expect(await book.people.where('sortKey').above('').count()).toBe(0);
  book.close();
});
