import { beforeEach, describe, expect, test } from 'vitest';
import { kitId, kitSteps } from '#lib/domain/cadence/kits.ts';
import { idOf } from '#lib/domain/ids.ts';
import { anId } from '../support/builders.ts';
import { anna, CadenceRep } from '../support/cadence-rep.ts';

const outbound = kitId('outbound');

let rep: CadenceRep;

beforeEach(async () => {
  rep = await CadenceRep.withAnna();
});

describe('a person is put on a cadence', () => {
  test('which brings the ready-made one into the book, and the first step is due', async () => {
    const id = await rep.enrolled();
    expect(await rep.book.cadences.get(outbound)).toMatchObject({ code: 'outbound' });
    const { total, ahead } = await rep.state(id);
    expect(total).toBe(8);
    expect(ahead[0]).toMatchObject({ due: '2026-11-20' });
  });

  test('once: a second time is refused, and several at once leave out who is on it', async () => {
    await rep.enrolled();
    const again = { kind: 'enrol', cadence: outbound, whom: [{ person: anna }] } as const;
    expect(await rep.send(again)).toMatchObject({ ok: false, error: { kind: 'already-enrolled' } });
    const bob = idOf('person', 'bob1');
    await rep.must({ kind: 'add-person', id: bob, fields: { name: 'Bob' } });
    await rep.must({ ...again, whom: [{ person: anna }, { person: bob }] });
    expect(await rep.book.enrolments.count()).toBe(2);
  });

  test('not when every channel of it is blocked; a blocked one is passed over with a logged skip', async () => {
    await rep.must({ kind: 'edit-person', id: anna, fields: { blocked: ['call', 'e-mail', 'linkedin', 'sms'] } });
    const all = { kind: 'enrol', cadence: outbound, whom: [{ person: anna }] } as const;
    expect(await rep.send(all)).toMatchObject({ ok: false, error: { kind: 'all-blocked' } });
    await rep.must({ kind: 'edit-person', id: anna, fields: { blocked: ['call'] } });
    const { taken, ahead } = await rep.state(await rep.enrolled());
    expect(taken).toMatchObject([{ how: 'skipped', reason: 'blocked', step: { key: 'm1' } }]);
    expect(ahead[0]).toMatchObject({ step: { channel: 'e-mail' } });
  });

  test('and again on the day on which it was stopped', async () => {
    const first = await rep.enrolled();
    await rep.must({ kind: 'stop-enrolment', id: first, reason: 'by-hand' });
    const second = await rep.enrolled();
    expect(second).not.toBe(first);
    expect((await rep.state(second)).ended).toBeUndefined();
  });

  test('on two devices apart: one cadence and one enrolment come of it', async () => {
    const laptop = new CadenceRep();
    await rep.tell(laptop);
    await rep.enrolled();
    await laptop.enrolled();
    await laptop.tell(rep);
    expect(await rep.book.enrolments.count()).toBe(1);
    expect(await rep.book.cadences.count()).toBe(1);
    expect(await rep.check()).toMatchObject({ differences: [], unreadable: 0 });
  });
});

describe('the rep lets it rest, moves, skips and stops', () => {
  test('each with its reason, and nothing once it has ended', async () => {
    const id = await rep.enrolled();
    await rep.must({ kind: 'pause-enrolment', id, until: '2026-12-01' });
    expect(await rep.state(id)).toMatchObject({ rest: { until: '2026-12-01' } });
    await rep.must({ kind: 'resume-enrolment', id });
    await rep.must({ kind: 'move-step', id, step: 'm1', until: '2026-11-25' });
    expect((await rep.state(id)).ahead[0]).toMatchObject({ due: '2026-11-25' });
    await rep.must({ kind: 'skip-step', id, step: 'm1', reason: 'reached' });
    expect((await rep.state(id)).ahead[0]).toMatchObject({ step: { key: 'm2' }, due: '2026-11-26' });
    await rep.must({ kind: 'stop-enrolment', id, reason: 'Left the company' });
    expect(await rep.state(id)).toMatchObject({ ended: { reason: 'Left the company' } });
    const late = await rep.send({ kind: 'skip-step', id, step: 'm2', reason: 'reached' });
    expect(late).toMatchObject({ ok: false, error: { kind: 'enrolment-ended' } });
  });

  test('only the next step can be skipped, and not without a reason', async () => {
    const id = await rep.enrolled();
    const wrong = await rep.send({ kind: 'skip-step', id, step: 'm2', reason: 'reached' });
    expect(wrong).toMatchObject({ ok: false, error: { kind: 'not-the-next-step' } });
    const mute = await rep.send({ kind: 'skip-step', id, step: 'm1', reason: ' ' });
    expect(mute).toMatchObject({ ok: false, error: { kind: 'reason-needed' } });
  });
});

describe('a cadence that is edited', () => {
  const fewer = { ...kitSteps('outbound'), main: kitSteps('outbound').main.slice(0, 3) };
  const edit = { kind: 'edit-cadence', id: outbound, name: 'Cold calls', steps: fewer } as const;

  test('leaves those who are on it on their steps, until everybody is moved', async () => {
    const id = await rep.enrolled();
    await rep.log({ enrolment: id, step: 'm1' });
    const before = await rep.state(id);
    await rep.must({ ...edit, version: anId('version') });
    expect(await rep.state(id)).toEqual(before);
    await rep.must({ kind: 'move-enrolments', cadence: outbound });
    expect(await rep.state(id)).toMatchObject({
      total: 3,
      taken: [{ step: { key: 'm1' } }],
      ahead: [{ step: { key: 'm2' } }, {}]
    });
  });

  test('with the same steps gets a name and no new version', async () => {
    await rep.must({ ...edit, steps: kitSteps('outbound'), version: anId('version') });
    expect(await rep.book.cadenceVersions.count()).toBe(1);
    expect(await rep.book.cadences.get(outbound)).toMatchObject({ name: 'Cold calls' });
  });

  test('of the rep’s own needs a name and a step, and lets its people go on when it is removed', async () => {
    const id = anId('cadence');
    const add = { kind: 'add-cadence', id, version: anId('version'), name: 'Mine', steps: kitSteps('revive') } as const;
    expect(await rep.send({ ...add, name: ' ' })).toMatchObject({ error: { kind: 'nothing-named' } });
    expect(await rep.send({ ...add, steps: { ...add.steps, main: [] } })).toMatchObject({
      error: { kind: 'no-steps' }
    });
    await rep.must(add);
    await rep.must({ kind: 'enrol', cadence: id, whom: [{ person: anna }] });
    await rep.must({ kind: 'remove', table: 'cadences', id });
    const [enrolment] = await rep.book.enrolments.toArray();
    expect(await rep.state(enrolment?.id ?? anId('enrolment'))).toMatchObject({ total: 4 });
  });
});
