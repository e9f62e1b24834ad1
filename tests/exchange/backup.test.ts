import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBackup, toBackup, type BackupRow } from '#lib/exchange/backup.ts';

const origin = { exportedAt: '2026-11-20T09:30:00.000Z', app: '0.1.0' };
const anna: BackupRow = { table: 'people', id: 'person_anna', row: { name: 'Anna', phones: ['601'], later: { x: 1 } } };
const roof: BackupRow = {
  table: 'deals',
  id: 'deal_roof',
  row: { title: 'Roof', amount: { minor: 5, currency: 'PLN' } }
};

const refusalOf = (text: string) => {
  const read = fromBackup(text);
  return read.ok ? undefined : read.error;
};

describe('a backup', () => {
  test('is an object that any program can read', () => {
    expect(JSON.parse(toBackup([anna, roof], origin))).toEqual({
      ...{ format: 'satchel-backup', version: 1, ...origin, counts: { deals: 1, people: 1 } },
      tables: {
        deals: [{ id: 'deal_roof', title: 'Roof', amount: { minor: 5, currency: 'PLN' } }],
        people: [{ id: 'person_anna', name: 'Anna', phones: ['601'], later: { x: 1 } }]
      }
    });
  });

  test('of an empty book is read as an empty book', () => {
    expect(fromBackup(toBackup([], origin))).toEqual({ ok: true, value: { ...origin, rows: [] } });
  });

  test('is the same text whatever the order of the rows and their fields', () => {
    const { amount, title } = roof.row as Record<string, unknown>;
    const jan = { ...anna, id: 'person_jan' };
    const shuffled = toBackup([{ ...roof, row: { amount, title } }, jan, anna], origin);
    expect(shuffled).toBe(toBackup([anna, roof, jan], origin));
    expect(shuffled.indexOf(anna.id)).toBeLessThan(shuffled.indexOf(jan.id));
  });

  test('gives back every row, also those that this version cannot understand', () => {
    const id = fc.stringMatching(/^[a-z]{1,8}_[0-9a-z]{1,8}$/);
    const table = fc.oneof(fc.constantFrom('people', 'deals'), fc.string(), fc.constant('__proto__'));
    const json = fc.jsonValue().map(value => JSON.parse(JSON.stringify(value)) as unknown);
    const fields = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('id', '$row', '__proto__')), json);
    const stored = fc.record({ table, id, row: fc.oneof(fields, json) });
    const bothKeys = (a: BackupRow, b: BackupRow) => a.table === b.table && a.id === b.id;
    const order = (rows: readonly BackupRow[]) => [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const keyOf = ({ table: of, id: key }: BackupRow) => JSON.stringify([of, key]);
    fc.assert(
      fc.property(fc.uniqueArray(stored, { comparator: bothKeys }), rows => {
        const read = fromBackup(toBackup(rows, origin));
        if (!read.ok) throw new Error(read.error.kind);
        const plain = (list: readonly BackupRow[]) => JSON.parse(JSON.stringify(order(list))) as unknown;
        expect(plain(read.value.rows)).toEqual(plain(rows));
        expect(toBackup(read.value.rows, origin)).toBe(toBackup(rows, origin));
      })
    );
  });

  test('of a newer version is not misread', () => {
    expect(refusalOf(toBackup([anna], origin).replace('"version":1', '"version":2'))).toEqual({
      ...{ kind: 'newer-version', version: 2 }
    });
  });

  test('cut short is refused', () => {
    expect(refusalOf(toBackup([anna, roof], origin).slice(0, -20))).toEqual({ kind: 'not-json' });
  });

  test.each(['{}', '[]', 'null', '"x"', '{"format":"satchel-backup","version":1}', '{"format":"other"}'])(
    'is not any JSON: %s',
    text => {
      expect(refusalOf(text)).toEqual({ kind: 'not-a-backup' });
    }
  );

  test('with a table that is no list of rows is refused', () => {
    const damaged = (tables: unknown) =>
      refusalOf(JSON.stringify({ format: 'satchel-backup', version: 1, ...origin, tables }));
    expect(damaged({ people: {} })).toEqual({ kind: 'not-a-backup' });
    expect(damaged({ people: [{ name: 'no id' }] })).toEqual({ kind: 'not-a-backup' });
    expect(damaged([])).toEqual({ kind: 'not-a-backup' });
  });
});
