import { beforeEach, describe, expect, test } from 'vitest';
import { nextByRhythm, toTouch } from '#lib/book/keeping-touch.ts';
import { idOf, type PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { addDays } from '#lib/domain/time.ts';
import { anId, fridayDay, warsaw } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

const anna = idOf('person', 'anna');
const day = 86_400_000;

describe('whom to keep in touch with', () => {
  let device: Device;

  beforeEach(async () => {
    device = new Device();
    await device.setUp();
    await device.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska', rhythm: 60 } });
  });

  const touched = (daysAgo: number, direction: 'in' | 'out' = 'out', person: PersonId = anna) => {
    const fields = { at: friday - daysAgo * day, channel: 'call', direction, person } as const;
    return device.send({ kind: 'log-activity', id: anId('activity'), fields });
  };
  const due = () => toTouch(device.book, fridayDay, warsaw);
  const names = async () => (await due()).map(({ person }) => person.name);

  test('is who has waited as long as their rhythm, with the days since the last touch', async () => {
    await touched(62);
    expect(await due()).toMatchObject([{ rhythm: 60, since: addDays(fridayDay, -62), isTouched: true }]);
  });

  test('is nobody whose last touch is not that long ago, whoever began it', async () => {
    await touched(62);
    await touched(59, 'in');
    expect(await names()).toEqual([]);
    expect(await nextByRhythm(device.book, (await device.book.people.get(anna)) as Person, warsaw)).toBe(
      addDays(fridayDay, 1)
    );
  });

  test('is somebody never touched, once they have been in the book for so long', async () => {
    expect(await names()).toEqual([]);
    await device.send({ kind: 'set-rhythm', id: anna, days: 1 });
    expect(await toTouch(device.book, addDays(fridayDay, 1), warsaw)).toMatchObject([{ isTouched: false }]);
  });

  test('is nobody who has a next step or is on a cadence', async () => {
    await touched(62);
    const id = anId('followup');
    await device.send({ kind: 'plan-follow-up', id, fields: { person: anna, channel: 'call', due: fridayDay } });
    expect(await names()).toEqual([]);
    await device.send({ kind: 'finish-follow-up', id, state: 'dropped' });
    expect(await names()).toEqual(['Anna Kowalska']);
    await device.send({ kind: 'enrol', cadence: idOf('cadence', 'kitoutbound'), whom: [{ person: anna }] });
    expect(await names()).toEqual([]);
  });

  test('is nobody any more whose rhythm was taken away', async () => {
    await touched(62);
    await device.send({ kind: 'set-rhythm', id: anna });
    expect(await names()).toEqual([]);
  });

  test('is first who is latest for their rhythm', async () => {
    const jan = idOf('person', 'jannowak');
    await device.send({ kind: 'add-person', id: jan, fields: { name: 'Jan Nowak', rhythm: 7 } });
    await touched(65);
    await touched(20, 'out', jan);
    expect(await names()).toEqual(['Jan Nowak', 'Anna Kowalska']);
  });
});
