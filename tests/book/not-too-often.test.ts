import { expect, test } from 'vitest';
import { stepsDue } from '#lib/book/steps-due.ts';
import { idOf } from '#lib/domain/ids.ts';
import { addDays } from '#lib/domain/time.ts';
import { anId, fridayDay } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

const anna = idOf('person', 'anna');

test('a step of a cadence waits when the person has had three touches this week, and says so', async () => {
  const device = new Device();
  await device.setUp();
  await device.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska' } });
  await device.send({ kind: 'enrol', cadence: idOf('cadence', 'kitoutbound'), whom: [{ person: anna }] });
  const touch = (daysAgo: number) => {
    const fields = { at: friday - daysAgo * 86_400_000, channel: 'e-mail', person: anna } as const;
    return device.send({ kind: 'log-activity', id: anId('activity'), fields });
  };
  const step = async () => (await stepsDue(device.book, fridayDay, addDays(fridayDay, 7)))[0];

  await touch(1);
  await touch(2);
  expect(await step()).toMatchObject({ next: { due: fridayDay } });
  await touch(5);
  expect(await step()).toMatchObject({ capped: { touches: 3 }, next: { due: '2026-11-23' } });
  await device.send({ kind: 'edit-settings', fields: { weeklyCap: 4 } });
  expect(await step()).toMatchObject({ next: { due: fridayDay } });
});

test('touches of somebody who turned out to be the same person count', async () => {
  const device = new Device();
  const double = idOf('person', 'anna2');
  await device.setUp();
  for (const id of [anna, double]) await device.send({ kind: 'add-person', id, fields: { name: 'Anna Kowalska' } });
  await device.send({ kind: 'enrol', cadence: idOf('cadence', 'kitoutbound'), whom: [{ person: anna }] });
  for (const [daysAgo, person] of [
    [1, anna],
    [2, double],
    [3, double]
  ] as const) {
    const fields = { at: friday - daysAgo * 86_400_000, channel: 'e-mail', person } as const;
    await device.send({ kind: 'log-activity', id: anId('activity'), fields });
  }
  await device.send({ kind: 'merge-people', survivor: anna, merged: double, take: [] });
  const [step] = await stepsDue(device.book, fridayDay, addDays(fridayDay, 7));
  expect(step).toMatchObject({ capped: { touches: 3 } });
});
