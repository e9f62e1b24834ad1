import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChore } from '#lib/engine/chores.ts';
import type { ChoreAnswers, RawRow } from '#lib/engine/protocol.ts';
import { toBackup } from '#lib/exchange/backup.ts';
import { anId } from '../support/builders.ts';
import { Device } from '../support/device.ts';
import { histories } from '../support/history.ts';
import { Living } from '../support/living.ts';
import { readTables } from '../support/read-tables.ts';

async function exported(device: Device): Promise<readonly RawRow[]> {
  const { rows } = (await runChore(device.engine, { kind: 'export' })) as ChoreAnswers['export'];
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const restore = (device: Device, rows: readonly RawRow[]) => {
  const text = toBackup(rows, { exportedAt: '2026-11-20T09:30:00.000Z', app: 'test' });
  return runChore(device.engine, { kind: 'restore-backup', text, group: 'backup' });
};

describe('a backup', () => {
  test('restored into an empty device makes the same book, whatever had happened to it', async () => {
    const property = fc.asyncProperty(histories(25), async history => {
      const living = new Living(new Device());
      await living.device.setUp();
      await living.learn();
      for (const act of history) await living.live(act);
      const rows = await exported(living.device);
      const empty = new Device();
      await restore(empty, rows);
      expect(await exported(empty)).toEqual(rows);
      expect(await readTables(empty.book)).toEqual(await readTables(living.device.book));
      expect(await empty.check()).toMatchObject({ differences: [], unreadable: 0 });
    });
    await fc.assert(property, { numRuns: 25, interruptAfterTimeLimit: 20_000 });
  });

  test('restored twice adds nothing the second time', async () => {
    const phone = new Device();
    await phone.setUp();
    const rows = await exported(phone);
    const laptop = new Device();
    expect(await restore(laptop, rows)).toMatchObject({ value: { added: rows.length, known: 0 } });
    expect(await restore(laptop, rows)).toMatchObject({ value: { added: 0, known: rows.length } });
  });

  test('leaves alone what the device has, and gives later stamps from then on', async () => {
    const ahead = new Device();
    ahead.now += 5 * 86_400_000;
    await ahead.setUp();
    const anna = anId('person');
    await ahead.send({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
    await ahead.send({ kind: 'edit-person', id: anna, fields: { note: 'from tomorrow' } });
    const phone = new Device();
    await restore(phone, await exported(ahead));
    await phone.send({ kind: 'edit-person', id: anna, fields: { note: 'from today' } });
    await runChore(phone.engine, { kind: 'rebuild' });
    expect(await phone.book.people.get(anna)).toMatchObject({ note: 'from today' });
  });

  test('carries what a newer app has added', async () => {
    const row = { name: 'Anna', phones: [], emails: [], blocked: [], createdAt: 1, mood: { sunny: true } };
    const id = anId('person');
    const phone = new Device();
    await restore(phone, [{ table: 'people', id, row }]);
    await phone.send({ kind: 'edit-person', id, fields: { name: 'Anna Nowak' } });
    await runChore(phone.engine, { kind: 'rebuild' });
    expect(await phone.book.people.get(id)).toMatchObject({ name: 'Anna Nowak', mood: { sunny: true } });
    expect(await exported(phone)).toMatchObject([{}, { row: { mood: { sunny: true } } }]);
  });

  test('with rows that nobody can read restores the others', async () => {
    const phone = new Device();
    const rows = [
      { table: 'people', id: anId('person'), row: { name: 5 } },
      { table: 'people', id: 'no id', row: { name: 'A', phones: [], emails: [], blocked: [], createdAt: 1 } },
      { table: 'pipelines', id: anId('pipeline'), row: { createdAt: 1 } }
    ] as const;
    expect(await restore(phone, rows)).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await phone.check()).toMatchObject({ rows: 1, differences: [] });
  });
});
