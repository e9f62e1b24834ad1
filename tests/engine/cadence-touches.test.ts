import { beforeEach, describe, expect, test } from 'vitest';
import type { ActivityFields } from '#lib/domain/activity.ts';
import type { CadenceCode } from '#lib/domain/cadence.ts';
import { anId } from '../support/builders.ts';
import { anna, CadenceRep } from '../support/cadence-rep.ts';

const day = 24 * 3_600_000;

let rep: CadenceRep;

beforeEach(async () => {
  rep = await CadenceRep.withAnna();
});

describe('a touch', () => {
  test('that was begun from a step does it, and the next one is due after its gap', async () => {
    const id = await rep.enrolled();
    const activity = await rep.log({ enrolment: id, step: 'm1', disposition: 'voicemail' });
    const { taken, ahead } = await rep.state(id);
    expect(taken).toMatchObject([{ activity, how: 'done' }]);
    expect(ahead[0]).toMatchObject({ due: '2026-11-23' });
  });

  test('by the channel of a due step does it unasked, and says so', async () => {
    const id = await rep.enrolled();
    const activity = await rep.log({ disposition: 'no-answer', sentiment: 'neutral' });
    expect(await rep.book.activities.get(activity)).toMatchObject({ enrolment: id, step: 'm1' });
    await rep.log({ channel: 'e-mail', disposition: 'sent' });
    expect((await rep.state(id)).taken).toHaveLength(1);
  });

  test('taken back with Undo takes its step and all that followed back', async () => {
    const id = await rep.enrolled();
    const before = await rep.state(id);
    const told = { at: rep.now, channel: 'call', person: anna, disposition: 'do-not-call' } as const;
    const receipt = await rep.must({ kind: 'log-activity', id: anId('activity'), fields: told });
    expect((await rep.state(id)).ended).toMatchObject({ reason: 'do-not-call' });
    await rep.must({ kind: 'undo', group: receipt.ok ? receipt.value.group : '' });
    expect(await rep.state(id)).toEqual(before);
    expect(await rep.book.enrolments.get(id)).toMatchObject({ state: 'open' });
  });

  test('that does the last step finishes the cadence', async () => {
    const id = await rep.enrolled('revive');
    for (const step of ['m1', 'm2', 'm3', 'm4']) await rep.log({ enrolment: id, step, channel: 'letter' });
    expect(await rep.state(id)).toMatchObject({ ended: { reason: 'finished' } });
    expect(await rep.book.enrolments.get(id)).toMatchObject({ state: 'ended' });
  });
});

describe('a cadence goes on or ends with an answer', () => {
  const after = async (code: CadenceCode, fields: ActivityFields, next?: Parameters<CadenceRep['log']>[1]) => {
    const id = await rep.enrolled(code);
    await rep.log(fields, next);
    const { track, ended } = await rep.state(id);
    return ended?.reason ?? track;
  };
  const meeting = { kind: 'follow-up', channel: 'meeting', due: '2026-11-27' } as const;

  test.each([
    [
      'a reply leads to the positive track',
      'outbound',
      { channel: 'e-mail', disposition: 'replied', sentiment: 'positive' },
      'positive'
    ],
    [
      'a reply ends one without such a track',
      'renewal',
      { channel: 'e-mail', disposition: 'replied', sentiment: 'positive' },
      'replied'
    ],
    [
      'a call from them is a reply',
      'renewal',
      { direction: 'in', disposition: 'meaningful', sentiment: 'positive' },
      'replied'
    ],
    [
      'a refusal ends one without a negative track',
      'outbound',
      { disposition: 'not-interested', sentiment: 'negative' },
      'replied'
    ],
    ['a bounce ends it', 'outbound', { channel: 'e-mail', disposition: 'bounced' }, 'bounced'],
    [
      'a meeting held ends it',
      'after-demo',
      { channel: 'meeting', disposition: 'held', sentiment: 'positive' },
      'meeting'
    ],
    ['nobody there changes nothing', 'outbound', { disposition: 'no-answer', sentiment: 'neutral' }, 'main'],
    [
      'a good talk without such a track is a touch like others',
      'after-demo',
      { disposition: 'meaningful', sentiment: 'positive' },
      'main'
    ]
  ] as const)('%s', async (_, code, fields, outcome) => {
    expect(await after(code, fields)).toBe(outcome);
  });

  test('a meeting booked leads to the positive track, and from there to the end', async () => {
    const id = await rep.enrolled();
    await rep.log({ disposition: 'meaningful', sentiment: 'positive' }, meeting);
    expect(await rep.state(id)).toMatchObject({ track: 'positive' });
    await rep.log({ disposition: 'meaningful', sentiment: 'positive' }, meeting);
    expect(await rep.state(id)).toMatchObject({ ended: { reason: 'meeting' } });
  });

  test('a meeting put down without a touch ends it', async () => {
    const id = await rep.enrolled();
    const fields = { channel: 'meeting', due: '2026-11-27', person: anna } as const;
    await rep.must({ kind: 'plan-follow-up', id: anId('followup'), fields });
    expect(await rep.state(id)).toMatchObject({ ended: { reason: 'meeting' } });
  });

  test.each(['won', 'lost'] as const)(
    'a deal that is %s ends it; correcting that deal later ends no other',
    async status => {
      const deal = anId('deal');
      await rep.must({ kind: 'add-deal', id: deal, fields: { title: 'Pilot', people: [anna] } });
      const id = await rep.enrolled('outbound', { deal });
      await rep.must({ kind: 'close-deal', id: deal, end: { status, reasons: ['price'] } });
      expect(await rep.state(id)).toMatchObject({ ended: { reason: status } });
      const another = await rep.enrolled('keep-in-touch');
      await rep.must({ kind: 'edit-deal', id: deal, fields: { why: 'They asked' } });
      expect((await rep.state(another)).ended).toBeUndefined();
    }
  );

  test('a channel blocked later is passed over', async () => {
    const id = await rep.enrolled();
    await rep.must({ kind: 'edit-person', id: anna, fields: { blocked: ['call'] } });
    expect((await rep.state(id)).taken).toMatchObject([{ step: { key: 'm1' }, reason: 'blocked' }]);
  });
});

describe('two devices do one step while apart', () => {
  test('it is done once, both notes are kept, and both show the same', async () => {
    const laptop = new CadenceRep();
    const id = await rep.enrolled();
    await rep.tell(laptop);
    await rep.log({ enrolment: id, step: 'm1', note: 'from the car' });
    laptop.now += day;
    await laptop.log({ enrolment: id, step: 'm1', note: 'from the desk' });
    await laptop.tell(rep);
    await rep.tell(laptop);
    expect((await rep.state(id)).taken).toHaveLength(1);
    expect(await laptop.state(id)).toEqual(await rep.state(id));
    const notes = (await rep.book.activities.toArray()).map(({ note }) => note);
    expect(notes.sort()).toEqual(['from the car', 'from the desk']);
  });
});
