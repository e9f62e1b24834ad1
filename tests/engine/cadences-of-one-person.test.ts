import { beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { anId } from '../support/builders.ts';
import { anna, CadenceRep } from '../support/cadence-rep.ts';

let rep: CadenceRep;

beforeEach(async () => {
  rep = await CadenceRep.withAnna();
});

describe('somebody who turned out to be another', () => {
  const survivor = idOf('person', 'survivor');

  beforeEach(async () => {
    await rep.must({ kind: 'add-person', id: survivor, fields: { name: 'Anna K.' } });
  });

  test('leaves a cadence begun before when their deal is won', async () => {
    const id = await rep.enrolled();
    await rep.must({ kind: 'merge-people', survivor, merged: anna, take: [] });
    const deal = anId('deal');
    await rep.must({ kind: 'add-deal', id: deal, fields: { title: 'Pilot', people: [survivor] } });
    await rep.must({ kind: 'close-deal', id: deal, end: { status: 'won', reasons: ['price'] } });
    expect(await rep.book.enrolments.get(id)).toMatchObject({ state: 'ended' });
  });

  test('does the step of a cadence begun before with a touch of now', async () => {
    const id = await rep.enrolled();
    await rep.must({ kind: 'merge-people', survivor, merged: anna, take: [] });
    await rep.log({ person: survivor, disposition: 'no-answer', sentiment: 'neutral' });
    expect((await rep.state(id)).taken).toHaveLength(1);
  });
});

describe('an outcome with a track of its own', () => {
  const sample = idOf('outcome', 'sample');

  test('takes the cadence there, whatever else was said, and to none that it does not have', async () => {
    const cadence = idOf('cadence', 'mine');
    const step = (key: string) => ({ key, channel: 'call', gap: 1 }) as const;
    const steps = { main: [step('m1'), step('m2')], positive: [], negative: [step('n1')] };
    await rep.must({ kind: 'add-cadence', id: cadence, version: idOf('version', 'mine'), name: 'Mine', steps });
    await rep.must({ kind: 'enrol', cadence, whom: [{ person: anna }] });
    const [enrolment] = await rep.book.enrolments.toArray();
    const id = enrolment?.id ?? anId('enrolment');
    const fields = { like: 'meaningful', name: 'Sample sent', channels: ['call'], track: 'positive' } as const;
    await rep.must({ kind: 'add-outcome', id: sample, fields });
    const said = { disposition: 'meaningful', outcome: sample, sentiment: 'positive' } as const;
    await rep.log({ ...said });
    expect(await rep.state(id)).toMatchObject({ track: 'main' });
    await rep.must({ kind: 'edit-outcome', id: sample, fields: { track: 'negative' } });
    await rep.log({ ...said });
    expect(await rep.state(id)).toMatchObject({ track: 'negative', ahead: [{ step: { key: 'n1' } }] });
  });
});
