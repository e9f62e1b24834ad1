import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Command } from '#lib/engine/protocol.ts';
import { runChore } from '#lib/engine/chores.ts';
import { anId } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';
import { readTables } from '../support/read-tables.ts';

const anna = anId('person');
const called: Command = {
  kind: 'log-activity',
  id: anId('activity'),
  fields: { at: friday, channel: 'call', person: anna, disposition: 'do-not-call' },
  next: { kind: 'follow-up', channel: 'e-mail', due: '2026-11-25' }
};

/** The ways in which a phone refuses to write, by the name that browsers give them. */
const failures = [
  ['QuotaExceededError', 'disk-full'],
  ['ConstraintError', 'engine-failed']
] as const;

const places = ['journal', 'activities', 'people', 'rollups', 'undo', 'meta'] as const;

describe('a commit that fails half-way', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna', phones: ['601'] } });
  });

  /** From here on the disk refuses what is put into one table, once. */
  function breakOnce(table: (typeof places)[number], name: string): void {
    const book = phone.book;
    const refuse = () => {
      book.table(table).hook('creating').unsubscribe(refuse);
      book.table(table).hook('updating').unsubscribe(refuse);
      throw new DOMException('refused', name);
    };
    book.table(table).hook('creating').subscribe(refuse);
    book.table(table).hook('updating').subscribe(refuse);
  }

  test.each(places.flatMap(place => failures.map(([name, kind]) => [place, name, kind] as const)))(
    'in %s with %s is refused as %s; nothing of it is there, and the next one works',
    async (place, name, kind) => {
      const before = await readTables(phone.book);
      const journalled = await phone.book.journal.count();
      breakOnce(place, name);
      expect(await phone.send(called)).toMatchObject({ ok: false, error: { kind } });
      expect(await readTables(phone.book)).toEqual(before);
      expect(await phone.book.journal.count()).toBe(journalled);
      expect(await phone.send(called)).toMatchObject({ ok: true });
      expect(await phone.book.followUps.count()).toBe(1);
      expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
    }
  );

  test('leaves nothing behind in the documents, not even after filing and a restart', async () => {
    breakOnce('journal', 'QuotaExceededError');
    await phone.send({ kind: 'edit-person', id: anna, fields: { note: 'never kept' } });
    await phone.send({ kind: 'edit-person', id: anna, fields: { jobTitle: 'Buyer' } });
    await phone.engine.filing.now();
    phone.restart();
    expect(await phone.check()).toMatchObject({ differences: [], unfiled: 0 });
    await runChore(phone.engine, { kind: 'rebuild' });
    expect(await phone.book.people.get(anna)).not.toHaveProperty('note');
    expect(await phone.book.people.get(anna)).toMatchObject({ jobTitle: 'Buyer' });
  });
});

describe('a crash', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
  });

  test('between the documents’ file and the journal files the same twice, to no effect', async () => {
    const kept = await phone.book.journal.toArray();
    await phone.engine.filing.now();
    await phone.book.journal.bulkAdd(kept.map(({ doc, update }) => ({ doc, update })));
    phone.restart();
    expect(await phone.check()).toMatchObject({ differences: [] });
    await phone.engine.filing.now();
    expect(await phone.check()).toMatchObject({ differences: [], unfiled: 0 });
  });

  test('while filing keeps in the journal what the files may not have', async () => {
    const before = await phone.book.journal.count();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('gone', 'AbortError');
    });
    await expect(phone.engine.filing.now()).rejects.toThrow('gone');
    expect(await phone.book.journal.count()).toBe(before);
    phone.restart();
    expect(await phone.engine.filing.now()).toBe(0);
    expect(await phone.check()).toMatchObject({ differences: [], unfiled: 0 });
  });

  test('half-way through a rebuild loses nothing: the next one fills the tables', async () => {
    const before = await readTables(phone.book);
    phone.book.people.hook('creating').subscribe(() => {
      throw new DOMException('gone', 'AbortError');
    });
    await expect(runChore(phone.engine, { kind: 'rebuild' })).rejects.toThrow();
    expect(await phone.book.meta.get('rebuilding')).toMatchObject({ value: true });
    phone.restart();
    await runChore(phone.engine, { kind: 'rebuild' });
    expect(await readTables(phone.book)).toEqual(before);
    expect(await phone.book.meta.get('rebuilding')).toBeUndefined();
  });
});

test('no two sessions of a device write to a document under one Yjs id', async () => {
  const phone = new Device();
  await phone.setUp();
  for (let session = 0; session < 5; session += 1) {
    await phone.send({ kind: 'add-person', id: anId('person'), fields: { name: 'P' } });
    await phone.send({ ...called, id: anId('activity') });
    phone.restart();
  }
  const cores = await phone.book.clients.filter(({ doc }) => doc === 'core').toArray();
  expect(cores.length).toBeGreaterThanOrEqual(10);
  expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
});
