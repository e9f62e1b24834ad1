import { beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { doublesOf, duplicates } from '#lib/engine/doubles.ts';
import { Device } from '../support/device.ts';
import { merging } from '../support/merged-people.ts';

const [anna, ania, jan] = [idOf('person', 'anna1'), idOf('person', 'anna2'), idOf('person', 'jan01')];

describe('in the book of a Polish rep', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    const acme = idOf('company', 'acme1');
    await phone.send({ kind: 'add-company', id: acme, fields: { name: 'ACME' } });
    const add = (id: typeof anna, fields: object) => phone.send({ kind: 'add-person', id, fields });
    await add(anna, { name: 'Anna Łoś', phones: ['601 234 567'], emails: ['anna@acme.pl'], company: acme });
    await add(ania, { name: 'Ania', phones: ['+48601234567'] });
    await add(jan, { name: 'Jan Nowak', phones: ['+7 601 234 567'] });
  });

  const pairs = async () => (await duplicates(phone.book)).map(({ one, other, because }) => [one, other, because[0]]);

  test('numbers are one by the rules of the country, not by how they end', async () => {
    expect(await pairs()).toEqual([[anna, ania, { kind: 'phone', phone: '+48601234567' }]]);
  });

  test('those told apart are not named again, also after one of them was merged with somebody', async () => {
    await phone.send({ kind: 'tell-apart', one: ania, other: anna });
    expect(await pairs()).toEqual([]);
    await phone.send(merging(jan, ania));
    expect(await pairs()).toEqual([]);
  });

  test('those merged are not named, and those taken apart are known to be two', async () => {
    await phone.send(merging(anna, ania));
    expect(await pairs()).toEqual([]);
    await phone.send({ kind: 'unmerge-person', id: ania });
    expect(await pairs()).toEqual([]);
  });

  test('somebody being typed is known by number, address or name', async () => {
    const nobody = { name: '', phones: [], emails: [] };
    const sketches = [
      { ...nobody, phones: ['0048 601-234-567'] },
      { ...nobody, emails: ['ANNA@acme.pl'] },
      { ...nobody, name: 'los anna', company: 'Acme' },
      { ...nobody, name: 'Anna Łoś', company: 'Other' },
      nobody
    ];
    const found = await doublesOf(phone.book, sketches);
    expect(found.map(each => each.map(({ person }) => person.id).sort())).toEqual([
      [anna, ania],
      [anna],
      [anna],
      [],
      []
    ]);
  });
});
