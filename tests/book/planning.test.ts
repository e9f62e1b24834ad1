import { beforeEach, describe, expect, test } from 'vitest';
import { planningFacts } from '#lib/book/planning.ts';
import { addDays, instantOf, type Day } from '#lib/domain/time.ts';
import { idOf, type PersonId } from '#lib/domain/ids.ts';
import { usual, type WorkRules } from '#lib/domain/work-rules.ts';
import { anId, fridayDay, warsaw } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

const today: Day = fridayDay;
const anna = idOf('person', 'anna');
const hiroshi = idOf('person', 'hiroshi');

describe('what a new plan depends on', () => {
  let device: Device;

  beforeEach(async () => {
    device = new Device();
    await device.setUp();
    await device.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska' } });
    await device.send({
      kind: 'add-person',
      id: hiroshi,
      fields: { name: 'Hiroshi Tanaka', phones: ['+81 3 1234 5678'] }
    });
  });

  const promise = (person: PersonId, due: Day, but: { at?: number; minutes?: number; channel?: 'e-mail' } = {}) => {
    const fields = { person, due, channel: 'call', ...but } as const;
    return device.send({ kind: 'plan-follow-up', id: anId('followup'), fields });
  };
  const facts = (rules: WorkRules = {}, to: Day = addDays(today, -1)) =>
    planningFacts(device.book, { rules, zone: warsaw, today, now: friday, moving: { to } });

  test('overdue promises are to be moved, the rest stays and takes its time', async () => {
    await promise(anna, '2026-11-18');
    await promise(anna, today);
    const { tasks, promised, capacity } = await facts();
    expect(tasks.map(({ who, due, minutes }) => [who, due, minutes])).toEqual([['Anna Kowalska', '2026-11-18', 10]]);
    expect(promised).toEqual([{ day: today, minutes: 10, person: anna }]);
    expect(capacity).toBe(usual.capacity);
  });

  test('an appointment stays, with the minutes that it was made for', async () => {
    await promise(anna, today, { at: instantOf(today, '15:00', warsaw), minutes: 45 });
    const { tasks, promised, appointments } = await facts({}, today);
    expect([tasks.length, appointments]).toEqual([0, 1]);
    expect(promised).toEqual([{ day: today, minutes: 45, person: anna }]);
  });

  test('a call to where the day is over waits for tomorrow, a message does not', async () => {
    await promise(hiroshi, '2026-11-17');
    await promise(hiroshi, '2026-11-18', { channel: 'e-mail' });
    expect((await facts()).tasks.map(({ from }) => from)).toEqual(['2026-11-21', undefined]);
  });

  test('touches of the last week count for the person, and what is over of today for the day', async () => {
    const fields = { at: friday - 86_400_000, channel: 'call', person: anna } as const;
    await device.send({ kind: 'log-activity', id: anId('activity'), fields });
    const { spent } = await facts({ capacity: 480 });
    expect(spent).toEqual([
      { day: '2026-11-19', minutes: 0, person: anna },
      { day: today, minutes: 480 - 450 }
    ]);
  });

  test('the next step of a cadence is work like any other', async () => {
    await device.send({ kind: 'enrol', cadence: idOf('cadence', 'kitoutbound'), whom: [{ person: anna }] });
    const { tasks } = await facts({}, today);
    expect(tasks.map(({ who, due }) => [who, due])).toEqual([['Anna Kowalska', today]]);
    expect(tasks[0]?.moveTo('2026-11-24')).toMatchObject({ until: '2026-11-24' });
  });
});
