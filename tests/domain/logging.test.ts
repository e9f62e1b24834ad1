import { describe, expect, test } from 'vitest';
import { clockTolerance, correctActivity, longestTalk, type LogActivity } from '#lib/domain/activity.ts';
import { idOf, parseId } from '#lib/domain/ids.ts';
import { logActivity, type LoggingFacts } from '#lib/domain/logging.ts';
import { tick, type Stamp } from '#lib/domain/stamp.ts';
import { limits } from '#lib/domain/text.ts';
import {
  aCall,
  aDeal,
  aFollowUp,
  allowed,
  aMoment,
  anId,
  aPerson,
  aWonDeal,
  changedFields,
  rowOf
} from '../support/builders.ts';

const moment = aMoment();
const anna = aPerson();
const id = anId('activity');
const called = { at: moment.now, channel: 'call', person: anna.id, disposition: 'voicemail' } as const;

const log = (but: Partial<LogActivity> = {}, facts: LoggingFacts = {}) =>
  logActivity({ kind: 'log-activity', id, fields: called, ...but }, { person: anna, ...facts }, moment);

describe('a logged touch', () => {
  test('is kept as the rep said, going out, on the day of the rep’s zone', () => {
    const at = Date.parse('2026-11-19T23:30:00Z');
    const writes = allowed(log({ fields: { ...called, at, note: ' left word ' } }));
    expect(writes).toHaveLength(1);
    const said = { id, at, day: '2026-11-20', direction: 'out', note: 'left word', disposition: 'voicemail' };
    expect(rowOf('activities', writes)).toMatchObject(said);
  });

  test('may come from a clock that runs two minutes fast, and from no further in the future', () => {
    const ahead = (by: number) => log({ fields: { ...called, at: moment.now + by } });
    expect(ahead(clockTolerance).ok).toBe(true);
    expect(ahead(clockTolerance + 1)).toMatchObject({ error: { kind: 'in-the-future' } });
  });

  test('is refused with a note too long', () => {
    const fields = { ...called, note: 'a'.repeat(limits.note + 1) };
    expect(log({ fields })).toMatchObject({ error: { kind: 'too-long', field: 'note', limit: limits.note } });
  });

  test.each([
    [90.4, 90],
    [-5, 0],
    [1e9, longestTalk],
    [NaN, 0]
  ])('of %f seconds counts as %i', (seconds, kept) => {
    const writes = allowed(log({ fields: { ...called, talk: { seconds, source: 'typed' } } }));
    expect(rowOf('activities', writes).talk).toEqual({ seconds: kept, source: 'typed' });
  });
});

describe('the next step', () => {
  test('is a follow-up that knows why it exists', () => {
    const writes = allowed(log({ next: { kind: 'follow-up', channel: 'e-mail', due: '2026-11-24' } }));
    expect(rowOf('activities', writes)).toMatchObject({ next: 'follow-up' });
    expect(rowOf('followUps', writes)).toMatchObject({
      ...{ person: anna.id, channel: 'e-mail', due: '2026-11-24', promised: '2026-11-24', state: 'open', snoozes: 0 },
      because: { channel: 'call', disposition: 'voicemail', on: '2026-11-20' }
    });
  });

  test('has an id of its own for each touch, and the same one for the same touch', () => {
    const plan = (stamp: string, of = id) => {
      const at = { ...moment, stamp: () => stamp as Stamp };
      const next = { kind: 'follow-up', channel: 'call', due: '2026-11-24' } as const;
      const writes = allowed(logActivity({ kind: 'log-activity', id: of, fields: called, next }, { person: anna }, at));
      return rowOf('followUps', writes).id;
    };
    const [first, second] = [
      tick(undefined, moment.now, moment.device),
      tick(undefined, moment.now + 1, moment.device)
    ];
    const elsewhere = tick(undefined, moment.now, anId('device'));
    expect(plan(first)).toBe(plan(first));
    expect(new Set([first, second, tick(first, 0, moment.device), elsewhere].map(stamp => plan(stamp))).size).toBe(4);
    expect(parseId('followup', plan(tick(undefined, moment.now, idOf('device', 'x'.repeat(60)))))).toBeDefined();
  });

  test('with nobody to follow up is refused, and the touch with it', () => {
    const nobody = { at: moment.now, channel: 'call' } as const;
    const next = { kind: 'follow-up', channel: 'call', due: '2026-11-24' } as const;
    expect(log({ fields: nobody, next })).toMatchObject({ error: { kind: 'nobody-to-follow-up' } });
    expect(log({ next: { ...next, due: '2026-02-30' } })).toMatchObject({ error: { kind: 'bad-date' } });
  });

  const hold = { kind: 'hold', until: '2027-01-15' } as const;
  const end = { kind: 'close', reason: 'price' } as const;
  const about = (deal: ReturnType<typeof aDeal>) => ({ fields: { ...called, deal: deal.id } });

  test('parks the deal until a date', () => {
    const deal = aDeal();
    const writes = allowed(log({ ...about(deal), next: hold }, { deal }));
    expect(rowOf('deals', writes)).toMatchObject({ status: 'hold', holdUntil: '2027-01-15' });
    expect(writes.some(({ table }) => table === 'followUps')).toBe(false);
  });

  test('without a deal to park is a follow-up on that date', () => {
    expect(rowOf('followUps', allowed(log({ next: hold })))).toMatchObject({ due: '2027-01-15', channel: 'call' });
  });

  test('never takes back a deal that is won: the pause is a follow-up', () => {
    const deal = aWonDeal(100);
    const writes = allowed(log({ ...about(deal), next: hold }, { deal }));
    expect(writes.some(({ table }) => table === 'deals')).toBe(false);
    expect(rowOf('followUps', writes)).toMatchObject({ due: '2027-01-15', deal: deal.id });
  });

  test.each(['open', 'hold'] as const)('loses a deal that is %s, on the day of the touch', status => {
    const deal = aDeal({ status });
    const at = moment.now - 3 * 86_400_000;
    const writes = allowed(log({ fields: { ...about(deal).fields, at }, next: end }, { deal }));
    expect(rowOf('deals', writes)).toMatchObject({ status: 'lost', closedOn: '2026-11-17', reasons: ['price'] });
    expect(rowOf('activities', writes)).toMatchObject({ next: 'close', nextReason: 'price' });
  });

  test('may be no more, with or without a deal', () => {
    expect(allowed(log({ next: end }))).toHaveLength(1);
    const deal = aWonDeal(100);
    expect(allowed(log({ ...about(deal), next: end }, { deal }))).toHaveLength(1);
  });
});

test('the follow-up that a touch answers is done by it', () => {
  const done = aFollowUp();
  const writes = allowed(log({ done: done.id }, { done }));
  expect(rowOf('followUps', writes)).toMatchObject({ id: done.id, state: 'done', doneBy: id });
  expect(rowOf('followUps', writes).stamp > done.stamp).toBe(true);
});

describe('"do not call"', () => {
  const fields = { ...called, disposition: 'do-not-call' } as const;

  test('is remembered of the person', () => {
    const writes = allowed(log({ fields }));
    expect(rowOf('people', writes)).toMatchObject({ id: anna.id, blocked: ['call'] });
    expect(changedFields(writes)).toEqual(['blocked', 'consents']);
  });

  test('is noted as a refusal of that day, with the touch it was said in', () => {
    const writes = allowed(log({ fields }));
    const { id: source, day: on } = rowOf('activities', writes);
    expect(rowOf('people', writes).consents).toEqual([{ channel: 'call', given: false, source, on }]);
  });

  test('is remembered once, and only if it was said', () => {
    expect(allowed(log({ fields }, { person: { ...anna, blocked: ['call'] } }))).toHaveLength(1);
    expect(allowed(log())).toHaveLength(1);
  });
});

describe('a corrected touch', () => {
  const call = aCall();

  test('is the same one, said later', () => {
    const corrected = allowed(correctActivity(call, { note: ' better ' }, moment));
    expect(corrected).toMatchObject({ id: call.id, note: 'better', day: call.day, at: call.at });
    expect(corrected.stamp >= call.stamp).toBe(true);
  });

  test('moves to another day only with its time', () => {
    const at = Date.parse('2026-11-17T12:00:00Z');
    expect(allowed(correctActivity(call, { at }, moment)).day).toBe('2026-11-17');
    const elsewhere = aMoment({ zone: 'Pacific/Auckland' });
    expect(allowed(correctActivity(call, { note: 'x' }, elsewhere)).day).toBe(call.day);
  });

  test('is refused in the future', () => {
    expect(correctActivity(call, { at: moment.now + 86_400_000 }, moment).ok).toBe(false);
  });
});

describe('an amount heard in a touch', () => {
  const deal = aDeal({ amount: { minor: 1_000_000, currency: 'PLN' } });
  const amount = { minor: 1_200_000, currency: 'PLN' };

  test('becomes that of the deal, and the change is remembered', () => {
    const writes = allowed(log({ amount }, { deal }));
    expect(rowOf('deals', writes)).toMatchObject({ id: deal.id, amount });
    expect(changedFields(writes)).toEqual(['amount']);
  });

  test('changes nothing of a deal that is won', () => {
    const writes = allowed(log({ amount }, { deal: { ...deal, status: 'won' } }));
    expect(writes.map(({ table }) => table)).not.toContain('deals');
  });
});
