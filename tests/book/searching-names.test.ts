import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchPeople } from '#lib/book/people.ts';
import { search, searchWithCompany } from '#lib/book/search.ts';
import { idOf } from '#lib/domain/ids.ts';
import { Device } from '../support/device.ts';
import { merging } from '../support/merged-people.ts';

/** Folded, several begin alike, and one person may be found by two words of the same name. */
const names = [
  'Anna Nowak',
  'Анна Новак',
  'Ann Anna Anders',
  'Łukasz Annen',
  'Lukas Nowakowski',
  'Щука',
  'Zofia Müller'
];
const typed = fc.constantFrom(
  'a',
  'an',
  'ann',
  'anna',
  'ann anders',
  'nowak',
  'l',
  'łuk',
  'shch',
  'млын',
  'mly a',
  '1'
);
const company = idOf('company', 'mlyn');
const personAt = (n: number) => idOf('person', `anna${String(n).padStart(2, '0')}`);

type Given = { readonly name: string; readonly atMlyn: boolean };
const people = fc.array(fc.record({ name: fc.constantFrom(...names), atMlyn: fc.boolean() }), { maxLength: 12 });

async function phoneWith(rows: readonly Given[]): Promise<Device> {
  const phone = new Device();
  await phone.setUp();
  await phone.send({ kind: 'add-company', id: company, fields: { name: 'Młyn Anna' } });
  for (const [n, { name, atMlyn }] of rows.entries()) {
    const fields = { name, phones: [`+48 60000000${String(n % 10)}`], ...(atMlyn && { company }) };
    await phone.send({ kind: 'add-person', id: personAt(n), fields });
  }
  return phone;
}

/** Three who are found three times each before anybody else is. */
const echoes = [...Array<string>(3).fill('Ann Anna Anders'), 'Łukasz Annen'].map(name => ({ name, atMlyn: false }));

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe('a search for a name that shows a few', () => {
  test('shows the first of those that a longer list would show', async () => {
    const holds = async (rows: readonly Given[], text: string, limit: number) => {
      const { book } = await phoneWith(rows);
      const ways = [
        (most: number) => search(book.people, text, most),
        (most: number) => searchWithCompany(book, book.people, text, most)
      ];
      for (const found of ways) expect(idsOf(await found(limit))).toEqual(idsOf(await found(99)).slice(0, limit));
    };
    const any = fc.asyncProperty(people, typed, fc.integer({ min: 1, max: 12 }), holds);
    await fc.assert(any, { examples: [[echoes, 'an', 4]], numRuns: 40, interruptAfterTimeLimit: 20_000 });
  });

  test('shows as many as there are people, however many rows they were merged from', async () => {
    const phone = await phoneWith(Array.from({ length: 8 }, () => ({ name: 'Anna Nowak', atMlyn: false })));
    for (const n of [1, 2, 3, 4]) await phone.send(merging(personAt(0), personAt(n)));
    expect(idsOf(await searchPeople(phone.book, 'anna', 3))).toEqual([personAt(0), personAt(5), personAt(6)]);
    expect(await searchPeople(phone.book, 'anna', 9)).toHaveLength(4);
  });

  test('asks the company only after the name', async () => {
    const phone = await phoneWith([
      { name: 'Zofia Müller', atMlyn: true },
      { name: 'Анна Новак', atMlyn: false }
    ]);
    expect(idsOf(await searchPeople(phone.book, 'anna', 1))).toEqual([personAt(1)]);
    expect(idsOf(await searchPeople(phone.book, 'anna', 2))).toEqual([personAt(1), personAt(0)]);
    expect(idsOf(await searchPeople(phone.book, 'mul mlyn', 2))).toEqual([personAt(0)]);
  });
});
