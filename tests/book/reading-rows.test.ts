import { describe, expect, test } from 'vitest';
import { fromRead, toRead } from '#lib/book/read-row.ts';
import type { Write } from '#lib/domain/rows.ts';
import { aCall, aDeal, aFollowUp, aGoal, anId, aPerson, aStage } from '../support/builders.ts';
import { Device } from '../support/device.ts';

const company = { id: anId('company'), name: 'Młyn Łódź', city: 'Zgierz', createdAt: 1 };
const writes: readonly Write[] = [
  { table: 'people', row: aPerson({ phones: ['601 234 567'], emails: ['anna@mlyn.pl'] }) },
  { table: 'companies', row: company },
  { table: 'deals', row: aDeal({ product: 'Żuraw' }) },
  { table: 'stages', row: aStage() },
  { table: 'goals', row: aGoal() },
  { table: 'activities', row: aCall() },
  { table: 'followUps', row: aFollowUp() }
];

describe('a row made ready for screens', () => {
  test.each(writes.map(write => [write.table, write] as const))('of %s can be told from what was added', (_, write) => {
    expect(fromRead(toRead(write))).toEqual(write.row);
  });

  test('is found by name, e-mail and the end of its number; a company also by its city, a deal by its product', () => {
    const termsOf = (table: Write['table']) =>
      writes.flatMap(write => (write.table === table ? [...(toRead(write).foundBy ?? [])] : []));
    expect(termsOf('people')).toEqual(['anna', 'kowalska', 'mlyn', 'pl', '765432106']);
    expect(termsOf('companies')).toEqual(['mlyn', 'lodz', 'zgierz']);
    expect(termsOf('deals')).toContain('zuraw');
  });

  test('is sorted as one reads, whatever its letters', () => {
    const keys = ['Żaneta', 'adam', 'Łukasz', 'Lena'].map(
      name => toRead({ table: 'people', row: aPerson({ name }) }).sortKey ?? ''
    );
    expect(keys.sort()).toEqual(['adam', 'lena', 'lukasz', 'zaneta']);
  });
});

test('a removed person is in no list, and comes back with all that finds them', async () => {
  const phone = new Device();
  const id = anId('person');
  const found = () => phone.book.people.where('foundBy').startsWith('kowal').count();
  await phone.send({ kind: 'add-person', id, fields: { name: 'Anna Kowalska' } });
  expect(await found()).toBe(1);
  await phone.send({ kind: 'remove', table: 'people', id });
  expect([await found(), await phone.book.removed.count()]).toEqual([0, 1]);
  await phone.send({ kind: 'restore', table: 'people', id });
  expect([await found(), await phone.book.removed.count()]).toEqual([1, 0]);
});
