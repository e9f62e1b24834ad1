import { beforeEach, describe, expect, test } from 'vitest';
import { openConflicts } from '#lib/book/conflicts.ts';
import { idOf } from '#lib/domain/ids.ts';
import { ourId } from '#lib/domain/outcome-list.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';

const anna = idOf('person', 'anna');
const call = idOf('followup', 'call');
const block = idOf('block', 'monday');
const goodTalk = ourId('calls', 'meaningful');

let phone: Device;
let laptop: Device;
let courier: Courier;

beforeEach(async () => {
  [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
  await phone.setUp();
  await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
  const fields = { person: anna, channel: 'call', due: '2026-11-23' } as const;
  await phone.send({ kind: 'plan-follow-up', id: call, fields });
  await courier.carry(phone, laptop);
});

/** What the phone does, then, a minute later and without hearing of it, the laptop. */
async function apart(onPhone: readonly Command[], onLaptop: readonly Command[]) {
  for (const command of onPhone) await phone.send(command);
  for (const command of onLaptop) {
    laptop.now += 60_000;
    await laptop.send(command);
  }
  await courier.both(phone, laptop);
}

const asked = async (device: Device) =>
  (await openConflicts(device.book)).map(({ about, conflict: { field, kept, lost } }) => [
    about.table,
    field,
    kept.to,
    lost.to
  ]);

async function expectOnBoth(...questions: readonly unknown[][]) {
  for (const device of [phone, laptop]) expect(await asked(device)).toEqual(questions);
}

describe('changed on two devices apart, both values are kept of', () => {
  test('a goal', async () => {
    const [goal] = await phone.book.goals.toArray();
    const edit = (benchmark: number) => ({ kind: 'edit-goal', id: goal?.id ?? idOf('goal', 'x'), benchmark }) as const;
    const weight = goal?.weight ?? 0;
    await apart([{ ...edit(41), weight }], [{ ...edit(42), weight }]);
    await expectOnBoth(['goals', 'benchmark', 42, 41]);
  });

  test('the settings', async () => {
    await apart(
      [{ kind: 'edit-settings', fields: { weeklyCap: 4 } }],
      [{ kind: 'edit-settings', fields: { weeklyCap: 5 } }]
    );
    await expectOnBoth(['settings', 'weeklyCap', 5, 4]);
  });

  test('an outcome', async () => {
    await phone.send({ kind: 'edit-outcome', id: goodTalk, fields: { name: 'Talk' } });
    await courier.carry(phone, laptop);
    await apart(
      [{ kind: 'edit-outcome', id: goodTalk, fields: { name: 'Good one' } }],
      [{ kind: 'edit-outcome', id: goodTalk, fields: { name: 'Real one' } }]
    );
    await expectOnBoth(['outcomes', 'name', 'Real one', 'Good one']);
  });

  test('a template', async () => {
    const id = idOf('template', 'mine');
    await phone.send({ kind: 'add-template', id, fields: { kind: 'message', name: 'Hello', body: 'Hello' } });
    await courier.carry(phone, laptop);
    await apart(
      [{ kind: 'edit-template', id, fields: { body: 'Hi' } }],
      [{ kind: 'edit-template', id, fields: { body: 'Good day' } }]
    );
    await expectOnBoth(['templates', 'body', 'Good day', 'Hi']);
  });

  test('a call block', async () => {
    const people = ['one1', 'two2'].map(name => idOf('person', name));
    await phone.send({ kind: 'start-block', id: block, fields: { people } });
    await courier.carry(phone, laptop);
    const skip = (name: string) => ({ kind: 'skip-in-block', id: block, person: idOf('person', name) }) as const;
    await apart([skip('one1')], [skip('two2')]);
    await expectOnBoth(['callBlocks', 'skipped', [idOf('person', 'two2')], [idOf('person', 'one1')]]);
  });
});

describe('a follow-up', () => {
  const snooze = (until: `${number}-${number}-${number}`) => ({ kind: 'snooze-follow-up', id: call, until }) as const;
  const done: Command = { kind: 'finish-follow-up', id: call, state: 'done' };

  test('moved to two days apart is asked about once on each device', async () => {
    await apart([snooze('2026-11-24')], [snooze('2026-11-25')]);
    await expectOnBoth(['followUps', 'due', '2026-11-25', '2026-11-24']);
  });

  test('done on one device and moved on the other is asked about', async () => {
    await apart([done], [snooze('2026-11-25')]);
    await expectOnBoth(['followUps', 'due', '2026-11-25', 'done']);
  });

  test('moved several times on both is asked about as it stands', async () => {
    await apart([snooze('2026-11-24'), snooze('2026-11-26')], [snooze('2026-11-25'), snooze('2026-11-27')]);
    await expectOnBoth(['followUps', 'due', '2026-11-27', '2026-11-26']);
  });

  test('moved to the same day on both is no question', async () => {
    await apart([snooze('2026-11-24')], [snooze('2026-11-24')]);
    await expectOnBoth();
  });

  test('moved here after hearing of the move there is no question, however often', async () => {
    await phone.send(snooze('2026-11-24'));
    await phone.send(snooze('2026-11-25'));
    await courier.carry(phone, laptop);
    laptop.now += 60_000;
    await laptop.send(snooze('2026-11-26'));
    await laptop.send(done);
    await courier.both(laptop, phone);
    await expectOnBoth();
  });

  test('given two hours of one day apart is asked about', async () => {
    const [nine, ten] = [9, 10].map(hour => Date.UTC(2026, 10, 24, hour));
    const edit = (at = 0): Command => ({
      kind: 'edit-follow-up',
      id: call,
      fields: { channel: 'meeting', due: '2026-11-24', at }
    });
    await apart([edit(nine)], [edit(ten)]);
    await expectOnBoth(['followUps', 'due', `2026-11-24 ${String(ten)}`, `2026-11-24 ${String(nine)}`]);
  });

  test('put back by undo follows from what it undoes', async () => {
    const receipt = await phone.send(snooze('2026-11-24'));
    if (receipt.ok) await phone.send({ kind: 'undo', group: receipt.value.group });
    await courier.both(phone, laptop);
    await expectOnBoth();
    expect((await laptop.book.followUps.get(call))?.due).toBe('2026-11-23');
  });
});
