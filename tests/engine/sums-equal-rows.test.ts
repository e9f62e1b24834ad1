import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runChore } from '#lib/engine/chores.ts';
import { Device } from '../support/device.ts';
import { histories, type Act } from '../support/history.ts';
import { Living } from '../support/living.ts';
import { meet } from '../support/meeting.ts';
import { livesIn, twoBooks, type Lives } from '../support/reference/two-books.ts';
import { rollupsCounted, rollupsKept } from '../support/rolled.ts';

async function meetAndLearn(a: Living, b: Living): Promise<void> {
  await meet(a.device, b.device);
  await Promise.all([a.learn(), b.learn()]);
}

async function holdsOn({ book }: Device): Promise<void> {
  expect(await rollupsKept(book)).toEqual(await rollupsCounted(book));
}

async function livedThrough(history: readonly Act[], after: (device: Device) => Promise<void>): Promise<Living> {
  const living = new Living(new Device());
  await living.device.setUp();
  await living.learn();
  for (const act of history) {
    await living.live(act);
    await after(living.device);
  }
  return living;
}

test('after every action the sums are what the rows come to', async () => {
  const holds = async (history: readonly Act[]) => {
    const living = await livedThrough(history, holdsOn);
    const followed = await rollupsKept(living.device.book);
    await living.rebuild();
    expect(await rollupsKept(living.device.book)).toEqual(followed);
  };
  await fc.assert(fc.asyncProperty(histories(40), holds), { numRuns: 40, interruptAfterTimeLimit: 10_000 });
});

test('two devices that act apart keep the same sums once they have heard of each other', async () => {
  const holds = async (mine: readonly Act[], theirs: readonly Act[], again: readonly Act[]) => {
    const [phone, laptop] = [await livedThrough(mine, holdsOn), await livedThrough([], holdsOn)];
    await meetAndLearn(phone, laptop);
    for (const act of again) await phone.live(act);
    for (const act of theirs) await laptop.live(act);
    await meetAndLearn(phone, laptop);
    await holdsOn(phone.device);
    await holdsOn(laptop.device);
    expect(await rollupsKept(laptop.device.book)).toEqual(await rollupsKept(phone.device.book));
  };
  const some = histories(25);
  await fc.assert(fc.asyncProperty(some, some, some, holds), { numRuns: 25, interruptAfterTimeLimit: 10_000 });
});

test('imports, touches moved to another day and a rebuilding leave the sums what the rows come to', async () => {
  const zone = 'Europe/Warsaw';
  const holds = async (lives: Lives) => {
    const [phone, laptop] = await twoBooks(zone, lives);
    await holdsOn(phone);
    const followed = await rollupsKept(laptop.book);
    expect(followed).toEqual(await rollupsKept(phone.book));
    await runChore(laptop.engine, { kind: 'rebuild' });
    expect(await rollupsKept(laptop.book)).toEqual(followed);
  };
  await fc.assert(fc.asyncProperty(livesIn(zone), holds), { numRuns: 10, interruptAfterTimeLimit: 10_000 });
});

test('a wrong sum is found by the check of the book, and counted anew', async () => {
  const { device: phone } = await livedThrough([{ act: 'add-person', a: 0, b: 0, text: 'Anna' }], holdsOn);
  await phone.book.rollups.toCollection().modify({ cells: { person: 7 } });
  expect((await phone.check()).differences.map(({ table }) => table)).toContain('rollups');
  await runChore(phone.engine, { kind: 'rebuild' });
  expect((await phone.check()).differences).toEqual([]);
  await holdsOn(phone);
});
