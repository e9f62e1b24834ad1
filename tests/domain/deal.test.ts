import { describe, expect, test } from 'vitest';
import { addDeal, closeDeal, editDeal, moveDeal, type Deal, type DealEnd } from '#lib/domain/deal.ts';
import { maxMinor } from '#lib/domain/money.ts';
import { limits } from '#lib/domain/text.ts';
import {
  aDeal,
  aLostDeal,
  allowed,
  aMoment,
  anId,
  aStage,
  aWonDeal,
  changedFields,
  rowOf
} from '../support/builders.ts';

const moment = aMoment();
const first = aStage({ rank: 1 });
const second = aStage({ rank: 2 });
const deal = aDeal({ stage: first.id });

describe('a new deal', () => {
  const add = (fields: Parameters<typeof addDeal>[0]['fields']) =>
    addDeal({ kind: 'add-deal', id: anId('deal'), fields }, first, moment);

  test('stands on the first stage from today, open, and its history begins there', () => {
    const writes = allowed(add({ title: ' Forklifts ', amount: { minor: 1_250, currency: 'PLN' } }));
    const today = '2026-11-20';
    expect(rowOf('deals', writes)).toMatchObject({ title: 'Forklifts', stage: first.id, status: 'open' });
    expect(rowOf('deals', writes)).toMatchObject({ stageSince: today, openedOn: today, createdAt: moment.now });
    expect(rowOf('changes', writes)).toMatchObject({
      field: 'opened',
      from: null,
      to: { pipeline: first.pipeline, stage: first.id, amount: { minor: 1_250, currency: 'PLN' } },
      day: today
    });
  });

  const amount = (minor: number, currency = 'PLN') => ({ amount: { minor, currency } });
  test.each([
    ['no title', { title: ' \u200b ' }, 'nothing-named'],
    ['a title too long', { title: 'a'.repeat(limits.name + 1) }, 'too-long'],
    ['a note too long', { title: 'a', note: 'a'.repeat(limits.note + 1) }, 'too-long'],
    ['half a grosz', { title: 'a', ...amount(0.5) }, 'bad-amount'],
    ['more money than there is', { title: 'a', ...amount(maxMinor + 1) }, 'bad-amount'],
    ['an amount that is no number', { title: 'a', ...amount(NaN) }, 'bad-amount'],
    ['a currency that is none', { title: 'a', ...amount(1, 'zł') }, 'bad-amount'],
    ['a close date that does not exist', { title: 'a', closeOn: '2026-02-30' }, 'bad-date'],
    ['an opening date that does not exist', { title: 'a', openedOn: '2026-13-01' }, 'bad-date'],
    ['a qualification date that does not exist', { title: 'a', qualifiedOn: '2026-00-01' }, 'bad-date']
  ] as const)('is refused with %s', (_, fields, kind) => {
    expect(add(fields)).toMatchObject({ ok: false, error: { kind } });
  });

  test('may owe money, and be as large as may be', () => {
    expect(add({ title: 'a', ...amount(-500) }).ok).toBe(true);
    expect(add({ title: 'a', ...amount(maxMinor) }).ok).toBe(true);
  });
});

describe('an edited deal', () => {
  test('records each field that changed, with what it was', () => {
    const writes = allowed(editDeal(deal, { title: 'Lifts', closeOn: '2026-12-01' }, moment));
    expect(changedFields(writes)).toEqual(['closeOn', 'title']);
    const change = writes.flatMap(write => (write.table === 'changes' ? write.row : []));
    expect(change.find(({ field }) => field === 'title')).toMatchObject({ from: deal.title, to: 'Lifts', of: deal.id });
    expect(new Set(change.map(({ stamp }) => stamp)).size).toBe(2);
  });

  test('by the same words records nothing', () => {
    expect(changedFields(allowed(editDeal(deal, { title: `${deal.title} ` }, moment)))).toEqual([]);
  });

  test('loses a text that was emptied', () => {
    const writes = allowed(editDeal({ ...deal, note: 'old' }, { note: ' ' }, moment));
    expect(rowOf('deals', writes)).not.toHaveProperty('note');
  });

  test('is refused whole when one field is wrong', () => {
    expect(editDeal(deal, { title: 'Lifts', closeOn: '2026-02-30' }, moment).ok).toBe(false);
  });
});

describe('a moved deal', () => {
  test('stands on the new stage since today', () => {
    const writes = allowed(moveDeal({ ...deal, stageSince: '2026-10-01' }, second, moment));
    expect(rowOf('deals', writes)).toMatchObject({ stage: second.id, stageSince: '2026-11-20', status: 'open' });
    expect(changedFields(writes)).toEqual(['stage', 'stageSince']);
  });

  test('to where it stands stays there as long as it has', () => {
    const stood = { ...deal, stageSince: '2026-10-01' } as const;
    const writes = allowed(moveDeal(stood, first, moment));
    expect(rowOf('deals', writes).stageSince).toBe('2026-10-01');
    expect(changedFields(writes)).toEqual([]);
  });

  test('goes to the pipeline of its stage', () => {
    const other = aStage({ pipeline: anId('pipeline') });
    expect(rowOf('deals', allowed(moveDeal(deal, other, moment))).pipeline).toBe(other.pipeline);
  });

  test.each([
    ['won', aWonDeal(100, { stage: first.id })],
    ['lost', aLostDeal({ stage: first.id, reasonNote: 'dear' })],
    ['on hold', aDeal({ stage: first.id, status: 'hold', holdUntil: '2027-01-01' })]
  ])('that was %s is open again, without the marks of its end', (_, ended) => {
    const moved = rowOf('deals', allowed(moveDeal(ended, first, moment)));
    expect(moved).toMatchObject({ status: 'open', reasons: [] });
    for (const field of ['closedOn', 'holdUntil', 'reasonNote']) expect(moved).not.toHaveProperty(field);
  });
});

describe('a closed deal', () => {
  const close = (end: DealEnd, of: Deal = deal) => closeDeal(of, end, moment);

  test.each(['won', 'lost'] as const)('is %s today, for a reason', status => {
    const row = rowOf('deals', allowed(close({ status, reasons: [' price ', ''], note: ' too dear ' })));
    expect(row).toMatchObject({ status, closedOn: '2026-11-20', reasons: ['price'], reasonNote: 'too dear' });
    expect(row.stage).toBe(first.id);
  });

  test('may have ended earlier', () => {
    const writes = allowed(close({ status: 'won', reasons: ['price'], on: '2026-11-02' }));
    expect(rowOf('deals', writes).closedOn).toBe('2026-11-02');
  });

  test.each([
    ['no reason', { status: 'lost', reasons: [] }, 'reason-needed'],
    ['a reason of spaces', { status: 'won', reasons: ['  '] }, 'reason-needed'],
    ['a date to come', { status: 'won', reasons: ['price'], on: '2026-11-21' }, 'in-the-future'],
    ['a date that does not exist', { status: 'won', reasons: ['price'], on: '2026-02-30' }, 'bad-date']
  ] as const)('is refused with %s', (_, end, kind) => {
    expect(close(end)).toMatchObject({ ok: false, error: { kind } });
  });

  test('on hold waits until its date, and nothing says it ended', () => {
    const row = rowOf('deals', allowed(close({ status: 'hold', until: '2027-01-15' }, aWonDeal(100))));
    expect(row).toMatchObject({ status: 'hold', holdUntil: '2027-01-15', reasons: [] });
    expect(row).not.toHaveProperty('closedOn');
    expect(close({ status: 'hold', until: '2027-02-30' })).toMatchObject({ ok: false, error: { kind: 'bad-date' } });
  });

  test('opened again has no end', () => {
    const row = rowOf('deals', allowed(close({ status: 'open' }, aLostDeal())));
    expect(row).toMatchObject({ status: 'open', reasons: [] });
    expect(row).not.toHaveProperty('closedOn');
  });
});
