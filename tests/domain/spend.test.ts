import { describe, expect, test } from 'vitest';
import { addSpend, editSpend } from '#lib/domain/spend.ts';
import { aMoment, anId } from '../support/builders.ts';

const money = (minor: number) => ({ minor, currency: 'PLN' });

describe('what winning costs', () => {
  const id = anId('spend');
  const fields = { day: '2026-11-20', amount: money(45_000), source: '  Targi ', note: '' } as const;

  test('is kept with a tidy source and without an empty note', () => {
    expect(addSpend({ kind: 'add-spend', id, fields }, aMoment())).toMatchObject({
      ok: true,
      value: [{ table: 'spends', row: { id, day: '2026-11-20', amount: money(45_000), source: 'Targi' } }]
    });
  });

  test.each([
    ['nothing', 0],
    ['less than nothing', -1],
    ['half a grosz', 0.5]
  ])('is refused when it is %s', (_, minor) => {
    const asked = { kind: 'add-spend', id, fields: { ...fields, amount: money(minor) } } as const;
    expect(addSpend(asked, aMoment())).toMatchObject({ ok: false, error: { field: 'amount' } });
  });

  test('is refused on a day that does not exist', () => {
    const asked = { kind: 'add-spend', id, fields: { ...fields, day: '2026-02-30' } } as const;
    expect(addSpend(asked, aMoment())).toMatchObject({ ok: false, error: { kind: 'bad-date' } });
  });

  test('is corrected with a line of history for what has changed', () => {
    const spend = { id, ...fields, createdAt: 0 };
    const edited = editSpend(spend, { amount: money(50_000) }, aMoment());
    if (!edited.ok) throw new Error('refused');
    const changed = edited.value.flatMap(({ table, row }) => (table === 'changes' ? row.field : []));
    expect(changed).toContain('amount');
    expect(changed).not.toContain('day');
  });
});
