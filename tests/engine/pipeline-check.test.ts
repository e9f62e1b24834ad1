import { beforeEach, describe, expect, test } from 'vitest';
import { snoozeId } from '#lib/domain/hygiene/snoozing.ts';
import { idOf } from '#lib/domain/ids.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { addDays } from '#lib/domain/time.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';
import { anna, day, forklifts as deal, QuietBook } from '../support/quiet-book.ts';

let book: QuietBook;

beforeEach(async () => {
  book = await QuietBook.open();
});

test('one deal alone is found to be what it is among all', async () => {
  for (const looked of await book.all()) expect(await book.one(looked.deal.id)).toEqual(looked);
  await book.done({ kind: 'enrol', cadence: idOf('cadence', 'kitrevive'), whom: [{ person: anna, deal }] });
  expect(await book.all()).toEqual([await book.one()]);
  expect(await book.rules()).not.toContain('no-next-step');
});

test('a closing day put off three times is found, and the amount by the day on which it was said', async () => {
  const today = book.today;
  for (const ahead of [1, 20, 40, 60]) {
    await book.done({ kind: 'edit-deal', id: deal, fields: { closeOn: addDays(today, ahead) } });
    book.pass(1_000);
  }
  await book.done({ kind: 'edit-deal', id: deal, fields: { amount: { minor: 5, currency: 'PLN' } } });
  book.pass(60 * day);
  expect((await book.one())?.findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ rule: 'pushed', value: 3 }),
      expect.objectContaining({ rule: 'amount-unchanged', value: 60 })
    ])
  );
});

describe('a finding put aside', () => {
  const until = '2027-03-01';
  const snooze = { kind: 'snooze-finding', deal, rule: 'no-amount', until, reason: 'later' } as const;

  test('is gone from the findings, comes back when woken, and undo takes it back', async () => {
    expect(await book.rules()).toContain('no-amount');
    const group = await book.done(snooze);
    expect(await book.rules()).not.toContain('no-amount');
    expect((await book.one())?.asleep).toMatchObject([{ snooze: { reason: 'later', until } }]);
    await book.done({ kind: 'wake-finding', deal, rule: 'no-amount' });
    expect(await book.rules()).toContain('no-amount');
    await book.done({ ...snooze, reason: 'confirmed' });
    expect(await book.device.book.snoozes.toArray()).toMatchObject([{ reason: 'confirmed' }]);
    await book.done({ kind: 'undo', group });
    expect(await book.device.check()).toMatchObject({ differences: [] });
  });

  test('on two devices is one row, and the later word stands on both', async () => {
    const [laptop, courier] = [new Device(), new Courier()];
    laptop.now = book.device.now;
    await courier.carry(book.device, laptop);
    await book.done(snooze);
    laptop.now += 60_000;
    await laptop.send({ ...snooze, reason: 'confirmed', until: '2027-04-01' });
    await courier.both(book.device, laptop);
    const rows = [await book.device.book.snoozes.toArray(), await laptop.book.snoozes.toArray()];
    expect(rows[0]).toEqual(rows[1]);
    expect(rows[0]).toMatchObject([{ id: snoozeId(deal, 'no-amount'), reason: 'confirmed', until: '2027-04-01' }]);
    expect(await book.all(laptop)).toEqual(await book.all());
  });
});

test('several deals end as one action, and one undo opens them all', async () => {
  const other = idOf('deal', 'racks');
  await book.done({ kind: 'add-deal', id: other, fields: { title: 'Racks' } });
  const ids = [deal, other];
  const end = { status: 'lost', reasons: ['no-answer'] } as const;
  const group = await book.done({ kind: 'close-deals', ids, end });
  expect(await book.all()).toEqual([]);
  expect(await book.device.book.deals.where('status').equals('lost').count()).toBe(2);
  await book.done({ kind: 'undo', group });
  expect((await book.all()).map(looked => looked.deal.id).sort()).toEqual(ids.toSorted());
});

test('several deals are not ended without a reason, not even some of them', async () => {
  const receipt = await book.device.send({ kind: 'close-deals', ids: [deal], end: { status: 'lost', reasons: [] } });
  expect(receipt).toMatchObject({ ok: false, error: { kind: 'reason-needed' } });
  expect(await book.all()).toHaveLength(1);
});

test('a rule switched off is silent, one with a limit of the rep’s own goes by it, and each is set alone', async () => {
  await book.done({ kind: 'set-hygiene', rule: 'no-amount', off: true });
  await book.done({ kind: 'set-hygiene', rule: 'stale', limit: 90 });
  expect(await book.rules()).not.toContain('no-amount');
  expect(await book.rules()).toContain('no-touch');
  await book.done({ kind: 'set-hygiene', rule: 'no-amount' });
  expect(await book.rules()).toContain('no-amount');
  expect((await book.device.book.settings.get(settingsId))?.hygiene).toEqual({ stale: { limit: 90 } });
  const bad = await book.device.send({ kind: 'set-hygiene', rule: 'stale', limit: 1 });
  expect(bad).toMatchObject({ ok: false, error: { kind: 'bad-setting' } });
});
