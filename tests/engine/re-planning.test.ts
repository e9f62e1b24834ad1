import { beforeEach, describe, expect, test } from 'vitest';
import { enrolmentFacts } from '#lib/book/enrolments.ts';
import { kitId } from '#lib/domain/cadence/kits.ts';
import { enrolmentState } from '#lib/domain/cadence/progress.ts';
import type { FollowUpId } from '#lib/domain/ids.ts';
import type { Move } from '#lib/domain/re-planning.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { anId, personId } from '../support/builders.ts';
import { Device } from '../support/device.ts';

const monday = '2026-11-23';
const tuesday = '2026-11-24';

describe('re-planning on a device', () => {
  let device: Device;
  let ids: FollowUpId[];

  beforeEach(async () => {
    device = new Device();
    await device.setUp();
    await device.send({ kind: 'add-person', id: personId, fields: { name: 'Anna Kowalska' } });
    ids = [anId('followup'), anId('followup'), anId('followup')];
    for (const id of ids) {
      const fields = { person: personId, channel: 'call', due: '2026-11-16' } as const;
      await device.send({ kind: 'plan-follow-up', id, fields });
    }
  });

  const dues = async () => (await device.book.followUps.bulkGet(ids)).map(row => row?.due);
  const move = (index: number, until: Move['until']): Move => ({ followUp: ids[index] ?? anId('followup'), until });
  const spread = () => device.send({ kind: 're-plan', moves: [move(0, monday), move(1, monday), move(2, tuesday)] });

  test('moves everything at once, keeps what was promised, and survives a kill', async () => {
    expect((await spread()).ok).toBe(true);
    device.restart();
    expect(await dues()).toEqual([monday, monday, tuesday]);
    expect((await device.book.followUps.toArray()).map(({ promised }) => promised)).toEqual(
      ids.map(() => '2026-11-16')
    );
    expect((await device.check()).differences).toEqual([]);
  });

  test('is taken back with one undo', async () => {
    const receipt = await spread();
    if (!receipt.ok) throw new Error(receipt.error.kind);
    await device.send({ kind: 'undo', group: receipt.value.group });
    expect(await dues()).toEqual(['2026-11-16', '2026-11-16', '2026-11-16']);
  });

  test('leaves alone what was done meanwhile', async () => {
    await device.send({ kind: 'finish-follow-up', id: ids[0] ?? anId('followup'), state: 'done' });
    expect((await spread()).ok).toBe(true);
    expect(await dues()).toEqual(['2026-11-16', monday, tuesday]);
  });

  test('is refused when nothing of it is open any more', async () => {
    for (const id of ids) await device.send({ kind: 'finish-follow-up', id, state: 'dropped' });
    expect(await spread()).toMatchObject({ ok: false, error: { kind: 'unknown-row' } });
  });

  test('moves the next step of a cadence as well, and undo puts it back', async () => {
    await device.send({ kind: 'enrol', cadence: kitId('outbound'), whom: [{ person: personId }] });
    const next = async () => {
      const [facts] = await enrolmentFacts(device.book, await device.book.enrolments.toArray());
      if (!facts) throw new Error('nobody is enrolled');
      const [step] = enrolmentState(facts, workCalendar({})).ahead;
      return { id: facts.enrolment.id, key: step?.step.key ?? '', due: step?.due };
    };
    const { id, key, due } = await next();
    expect(due).toBe('2026-11-20');
    const receipt = await device.send({ kind: 're-plan', moves: [{ enrolment: id, step: key, until: tuesday }] });
    expect((await next()).due).toBe(tuesday);
    if (receipt.ok) await device.send({ kind: 'undo', group: receipt.value.group });
    expect((await next()).due).toBe('2026-11-20');
  });
});
