import { expect, test } from 'vitest';
import { stageStays } from '#lib/book/stage-stays.ts';
import { idOf } from '#lib/domain/ids.ts';
import { addDays } from '#lib/domain/time.ts';
import { fridayDay } from '../support/builders.ts';
import { Device } from '../support/device.ts';

test('a book knows how long its won deals stayed on a stage, and hears of the next one', async () => {
  const phone = new Device();
  await phone.setUp();
  await phone.send({ kind: 'add-deal', id: idOf('deal', 'open1'), fields: { title: 'Open' } });
  const stage = (await phone.book.deals.get('deal_open1'))?.stage ?? idOf('stage', 'none');
  expect(await stageStays(phone.book, stage)).toEqual([]);
  for (const [n, days] of [3, 5].entries()) {
    const id = idOf('deal', `won${String(n)}`);
    await phone.send({ kind: 'add-deal', id, fields: { title: 'Won', openedOn: addDays(fridayDay, -days) } });
    await phone.send({ kind: 'close-deal', id, end: { status: 'won', reasons: ['speed'] } });
    expect(await stageStays(phone.book, stage)).toHaveLength(n + 1);
  }
  expect((await stageStays(phone.book, stage)).toSorted()).toEqual([3, 5]);
});
