import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#lib/domain/json.ts';
import { proposeMapping } from '#lib/exchange/mapping/mapping.ts';
import { planImport } from '#lib/exchange/plan/plan-import.ts';
import { dealsOf, options, planOf, tableOf } from './support/planning.ts';
import { polishDeals } from './support/sheets.ts';

describe('a plan', () => {
  test('counts what it will do', () => {
    const known = new Set([dealsOf(planOf(polishDeals))[0]?.id ?? '']);
    expect(planOf(polishDeals, { onlyOwner: 'OLA', knownIds: known }).counts).toEqual({
      ...{ records: 4, deals: 3, people: 2, companies: 1, won: 1, lost: 0, open: 2 },
      ...{ skippedByOwner: 1, alreadyKnown: 1, repeated: 0, failed: 0 }
    });
  });

  test('names the owners, most first', () => {
    expect(planOf(polishDeals).owners).toEqual([
      { name: 'Ola', count: 3 },
      { name: 'Jan', count: 1 }
    ]);
  });

  test('leaves out records with mistakes and says which cell is wrong', () => {
    const plan = planOf(
      'Title,Amount,Currency,Close date\nRoof,lots,PLN,2026-02-30\nDoor,5,thalers,\n,,,2026-01-01\nOk,5,,'
    );
    expect(plan.problems).toEqual([
      { line: 2, column: 'Close date', value: '2026-02-30', kind: 'bad-date' },
      { line: 2, column: 'Amount', value: 'lots', kind: 'bad-amount' },
      { line: 3, column: 'Currency', value: 'thalers', kind: 'unknown-currency' },
      { line: 4, column: 'Title', value: '', kind: 'nothing-named' }
    ]);
    expect(plan.counts).toMatchObject({ records: 4, deals: 1, failed: 3 });
  });

  test('takes two equal records for two deals, and one id for one deal', () => {
    const twice = planOf('Title,Amount\nRoof,5\nRoof,5');
    expect(new Set(dealsOf(twice).map(({ id }) => id)).size).toBe(2);
    const sameId = planOf('ID,Title,Amount\nX1,Roof,5\nX1,Roof,5');
    expect(sameId.counts).toMatchObject({ deals: 1, repeated: 1 });
  });

  test('tells record 1 of one sheet from record 1 of another, and of another program', () => {
    const ids = [
      'ID,Title,Amount\n1,Roof,5',
      'ID,Title,Amount\n1,Door,5',
      'Deal - ID,Deal - Title,Deal - Status,Deal - Value\n1,Roof,Open,5',
      'Record ID,Deal Name,Deal Stage,Amount\n1,Roof,Proposal,5'
    ].map(text => dealsOf(planOf(text))[0]?.id);
    expect(new Set(ids).size).toBe(4);
  });

  test('takes the mapping that the rep has changed', () => {
    const table = tableOf('What,How much,When\nRoof,5,2026-01-02');
    const mapping = proposeMapping(table.headers, 'deals');
    expect(mapping.columns).toEqual([undefined, undefined, undefined]);
    const plan = planImport(table, { ...mapping, columns: ['title', 'amount', 'qualifiedOn'] }, options);
    expect(dealsOf(plan)).toMatchObject([
      { title: 'Roof', amount: { minor: 500 }, qualifiedOn: '2026-01-02', openedOn: '2026-01-02' }
    ]);
  });

  test('keeps a deal together with its people and its history in one batch of at most 400 rows', () => {
    const lines = Array.from({ length: 500 }, (_, at) => `Deal ${at},Firm ${at},Anna ${at},Won,2026-01-02,2026-02-03`);
    const plan = planOf(`Title,Company,Contact,Stage,Created,Close date\n${lines.join('\n')}`);
    for (const batch of plan.batches) {
      expect(batch.length).toBeLessThanOrEqual(400);
      const ids = new Set<string>(batch.map(({ row }) => row.id));
      for (const { table, row } of batch) {
        if (table === 'deals') expect([row.company, ...row.people].every(id => id && ids.has(id))).toBe(true);
        if (table === 'changes') expect(ids.has(row.of)).toBe(true);
      }
    }
    expect(plan.batches.flat().length).toBe(2_500);
  });

  test('of one table is the same twice, and its ids do not depend on the day or the mapping', () => {
    const cell = fc.constantFrom(
      '',
      'Roof',
      'Anna',
      'won',
      'Oferta',
      '12,50',
      '2026-01-02',
      '02.03.2026',
      '=1',
      'zł',
      '7'
    );
    const record = fc.array(cell, { minLength: 8, maxLength: 8 });
    const headers = ['Title', 'Company', 'Contact', 'Phone', 'Stage', 'Amount', 'Created', 'Close date'];
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), records => {
        const table = { headers, rows: records.map((cells, at) => ({ line: at + 2, cells })) };
        const mapping = proposeMapping(headers);
        const plan = planImport(table, mapping, options);
        expect(canonical(planImport(table, mapping, options))).toBe(canonical(plan));
        const later = planImport(table, mapping, { ...options, now: options.now + 9e9, currency: 'EUR' });
        const idsOf = (of: typeof plan) => of.batches.flat().map(({ row }) => row.id);
        expect(idsOf(later)).toEqual(idsOf(plan));
        expect(plan.counts.deals + plan.counts.failed + plan.counts.repeated).toBe(records.length);
      })
    );
  });
});
