import { expect, test } from 'vitest';
import { presets } from '#lib/domain/goal.ts';
import { goalsAt } from '#lib/domain/scorecard.ts';
import { Device } from '../support/device.ts';

const day = 24 * 60 * 60_000;

test('the goals of another role take the place of the first, for past days too, and can be given back', async () => {
  const phone = new Device();
  await phone.setUp();
  phone.now += 10 * day;
  const receipt = await phone.send({ kind: 'take-role-goals', role: 'field' });
  if (!receipt.ok) throw new Error('not taken');
  const onTheFirstDay = { from: '2026-11-20', to: '2026-11-20' } as const;
  const metrics = goalsAt(await phone.book.goals.toArray(), onTheFirstDay).map(({ metric }) => metric);
  expect(metrics.sort()).toEqual(presets.field.lines.map(([metric]) => metric).sort());
  expect(await phone.check()).toMatchObject({ differences: [] });

  await phone.send({ kind: 'undo', group: receipt.value.group });
  const before = (await phone.book.goals.toArray()).map(({ metric }) => metric);
  expect(before.sort()).toEqual(presets.sdr.lines.map(([metric]) => metric).sort());
});
