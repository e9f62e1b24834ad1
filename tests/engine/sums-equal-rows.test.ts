import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '#lib/engine/merging.ts';
import { Device } from '../support/device.ts';
import { histories, type Act } from '../support/history.ts';
import { Living } from '../support/living.ts';
import { rollupsCounted, rollupsKept } from '../support/rolled.ts';
import { saidBy } from '../support/said-by.ts';

/** Both hear all that the other knows. */
async function meet(a: Living, b: Living): Promise<void> {
  await merge(b.device.engine, await saidBy(a.device));
  await merge(a.device.engine, await saidBy(b.device));
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
  await fc.assert(fc.asyncProperty(histories(40), holds), { numRuns: 60, interruptAfterTimeLimit: 20_000 });
});

test('two devices that act apart keep the same sums once they have heard of each other', async () => {
  const holds = async (mine: readonly Act[], theirs: readonly Act[], again: readonly Act[]) => {
    const [phone, laptop] = [await livedThrough(mine, holdsOn), await livedThrough([], holdsOn)];
    await meet(phone, laptop);
    for (const act of again) await phone.live(act);
    for (const act of theirs) await laptop.live(act);
    await meet(phone, laptop);
    await holdsOn(phone.device);
    await holdsOn(laptop.device);
    expect(await rollupsKept(laptop.device.book)).toEqual(await rollupsKept(phone.device.book));
  };
  const some = histories(25);
  await fc.assert(fc.asyncProperty(some, some, some, holds), { numRuns: 60, interruptAfterTimeLimit: 20_000 });
});
