import { beforeEach, describe, expect, test } from 'vitest';
import { runChore } from '#lib/engine/chores.ts';
import { anId, aPerson } from '../support/builders.ts';
import { Device } from '../support/device.ts';
import { readTables } from '../support/read-tables.ts';

describe('tables that are not what documents and journal tell', () => {
  let phone: Device;
  const anna = anId('person');
  const stray = aPerson();

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
  });

  test('are told row by row, and made right', async () => {
    const before = await readTables(phone.book);
    await phone.book.people.delete(anna);
    await phone.book.goals.toCollection().modify({ weight: 99 });
    await phone.book.removed.put({ id: stray.id, table: 'people', row: stray });
    await phone.book.badRows.put({ id: 'old', table: 'people', doc: 'core', problem: 'gone since' });
    const { differences } = await phone.check();
    expect(new Set(differences.map(({ problem }) => problem))).toEqual(
      new Set(['not in the tables', 'differs in the tables', 'not in the documents'])
    );
    await runChore(phone.engine, { kind: 'rebuild' });
    expect(await readTables(phone.book)).toEqual(before);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });

  test('know again who wrote the documents', async () => {
    const writers = await phone.book.clients.toArray();
    expect(writers.length).toBeGreaterThan(0);
    await phone.engine.filing.now();
    await phone.book.clients.clear();
    await runChore(phone.engine, { kind: 'rebuild' });
    expect(await phone.book.clients.toArray()).toEqual(writers);
  });
});
