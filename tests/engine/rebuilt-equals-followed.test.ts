import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Device } from '../support/device.ts';
import { histories, type Act } from '../support/history.ts';
import { Living } from '../support/living.ts';
import { readTables } from '../support/read-tables.ts';

async function afterwards(history: readonly Act[]) {
  const device = new Device();
  await device.setUp();
  const living = new Living(device);
  await living.learn();
  for (const act of history) await living.live(act);
  const report = await device.check();
  const followed = await readTables(device.book);
  await living.rebuild();
  return { report, followed, rebuilt: await readTables(device.book) };
}

async function holds(history: readonly Act[]): Promise<void> {
  const { report, followed, rebuilt } = await afterwards(history);
  expect(report).toMatchObject({ differences: [], unreadable: 0 });
  expect(rebuilt).toEqual(followed);
}

const act = (what: Act['act'], text = '', a = 0, b = 0): Act => ({ act: what, a, b, text });

test('whatever happens to a device, its tables are what its documents and journal tell', async () => {
  await fc.assert(fc.asyncProperty(histories(40), holds), { numRuns: 120, interruptAfterTimeLimit: 20_000 });
});

// Found by the test above with seeds 1929667155 and 290134248; the third by thought.
test.each([
  ['a set-up sent again after the settings were edited', [act('edit-settings'), act('set-up')]],
  ['half an emoji in a file', [act('add-rows', '👍'.slice(0, 1)), act('add-person')]],
  ['a person removed, then added under the same id', [act('add-person'), act('again'), act('undo'), act('again')]]
])('%s leaves them agreeing', async (_, history) => {
  await holds(history);
});
