import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  noteLatest,
  opened,
  settleRow,
  type FieldChange,
  type LatestChanges
} from '#lib/domain/change.ts';
import { supersedes } from '#lib/domain/rows.ts';
import { tick } from '#lib/domain/stamp.ts';
import { aCall, aChange, aDeal, aMoment, phone } from '../support/builders.ts';
import { friday } from '../support/device.ts';

const moment = aMoment();
const stampAt = (millis: number) => tick(undefined, friday + millis, phone);

describe('what changed between two rows', () => {
  const deal = aDeal({ note: 'old', amount: { minor: 1, currency: 'PLN' } });
  const { note: _note, ...rest } = deal;

  test('is each field that differs, with null for what was not there', () => {
    const after = { ...rest, closeOn: '2026-12-01' } as const;
    const changes = changesBetween(deal.id, deal, after, moment).flatMap(({ row }) => ('field' in row ? row : []));
    expect(changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['note', 'old', null],
      ['closeOn', null, '2026-12-01']
    ]);
    expect(changes[0]).toMatchObject({ of: deal.id, at: moment.now, day: '2026-11-20', device: phone });
  });

  test('is nothing when the same is said in another order', () => {
    const same = { ...deal, amount: { currency: 'PLN', minor: 1 } };
    expect(changesBetween(deal.id, deal, same, moment)).toEqual([]);
  });

  test('is not when the row was made', () => {
    expect(changesBetween(deal.id, deal, { ...deal, createdAt: 5 }, moment)).toEqual([]);
  });
});

describe('a row settled by its history', () => {
  const deal = aDeal({ title: 'stored', note: 'stored', why: 'stored' });
  const settled = (...changes: Partial<FieldChange>[]) => {
    const latest: LatestChanges = new Map();
    for (const change of changes) noteLatest(latest, aChange({ of: deal.id, ...change }));
    return settleRow(deal, latest);
  };
  const first = { field: 'title', to: 'first', stamp: stampAt(1) };
  const second = { field: 'title', to: 'second', stamp: stampAt(2) };

  test('has what was said last, in whatever order it was heard', () => {
    expect(settled(first, second).title).toBe('second');
    expect(settled(second, first).title).toBe('second');
  });

  test('keeps fields that no history speaks of', () => {
    expect(settled(first)).toEqual({ ...deal, title: 'first' });
  });

  test('lacks a field that was cleared last', () => {
    expect(settled({ field: 'note', to: null, stamp: stampAt(1) })).not.toHaveProperty('note');
  });

  test('is not changed by how it began, nor by a change that was removed', () => {
    expect(settled({ field: opened, to: { stage: 'x' } }, { ...second, deletedAt: 1 })).toEqual(deal);
  });
});

describe('of two versions of one fact', () => {
  const call = aCall({ stamp: stampAt(1) });

  test('the later stands', () => {
    const later = { ...call, stamp: stampAt(2) };
    expect([supersedes(later, call), supersedes(call, later), supersedes(call, undefined)]).toEqual([
      true,
      false,
      true
    ]);
  });

  test('with one stamp the same stands on every device', () => {
    const other = { ...call, note: 'x' };
    expect(supersedes(other, call)).toBe(!supersedes(call, other));
    expect(supersedes(call, { ...call })).toBe(false);
  });
});
