import * as Y from 'yjs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Write } from '#lib/domain/rows.ts';
import { Replica, type Journal, type Update } from '#lib/replica/replica.ts';
import { aCall, aFollowUp, aPerson } from '../support/builders.ts';

let books = 0;

const nothing: Journal = { unfiled: () => Promise.resolve([]), knowsClient: () => Promise.resolve(false) };

/** How many updates a document's file holds, one after the other. */
function appended(file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(file);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('updates').objectStore('updates').count();
      counting.onsuccess = () => {
        resolve(counting.result);
        opening.result.close();
      };
    };
    opening.onerror = () => {
      reject(new Error(`${file} does not open`));
    };
  });
}

describe('a replica', () => {
  let space: string;
  let replica: Replica;
  const person = aPerson();
  const add: Write = { table: 'people', row: person };

  beforeEach(() => {
    space = `book-${String((books += 1))}`;
    replica = new Replica(space, nothing);
  });

  const file = async (updates: readonly Update[]) => {
    for (const { doc, update } of updates) await replica.file(doc, [update]);
  };

  test('puts each row into the document it belongs to', async () => {
    const call = aCall({ day: '2026-10-31' });
    const updates = await replica.write([
      add,
      { table: 'activities', row: call },
      { table: 'followUps', row: aFollowUp() }
    ]);
    expect(updates.map(({ doc }) => doc).sort()).toEqual(['core', 'core', 'log-2026-10']);
  });

  test('gives back after a restart what was filed', async () => {
    await file(await replica.write([add]));
    const { rows } = await new Replica(space, nothing).read('core');
    expect(rows).toMatchObject([{ table: 'people', id: person.id, row: { name: person.name } }]);
  });

  test('gives back what is journalled and not yet filed', async () => {
    const updates = await replica.write([add]);
    const unfiled = () => Promise.resolve(updates.map(({ update }) => update));
    const { rows } = await new Replica(space, { ...nothing, unfiled }).read('core');
    expect(rows).toMatchObject([{ id: person.id }]);
  });

  test('says nothing when nothing changes', async () => {
    await replica.write([add]);
    expect(await replica.write([add])).toEqual([]);
  });

  test('never writes under a Yjs id that has written before', async () => {
    const refused: string[] = [];
    const journal: Journal = {
      ...nothing,
      knowsClient: (doc, id) => {
        const isFirst = refused.filter(name => name.startsWith(doc)).length === 0;
        if (isFirst) refused.push(`${doc} ${String(id)}`);
        return Promise.resolve(isFirst);
      }
    };
    const careful = new Replica(space, journal);
    const updates = await careful.write([add, { table: 'activities', row: aCall() }]);
    const used = updates.map(({ doc, client }) => `${doc} ${String(client)}`);
    expect(refused.map(name => name.split(' ')[0]).sort()).toEqual(['core', 'log-2026-11']);
    expect(used.filter(id => refused.includes(id))).toEqual([]);
    for (const { update, client } of updates)
      expect(Y.decodeUpdate(update).structs.every(({ id }) => id.client === client)).toBe(true);
  });

  test('forgets what was not kept', async () => {
    await file(await replica.write([add]));
    await replica.write([{ table: 'people', row: { ...person, note: 'never kept' } }]);
    replica.forget();
    const updates = await replica.write([{ table: 'people', row: { ...person, jobTitle: 'Buyer' } }]);
    await file(updates);
    const { rows } = await replica.read('core');
    expect(rows).toMatchObject([{ row: { jobTitle: 'Buyer' } }]);
    expect(rows[0]?.row).not.toHaveProperty('note');
  });

  test.each([
    ['that is open', 'core', true],
    ['that is not', 'log-2026-11', false]
  ])('keeps the file of a document %s short, and whole', async (_, doc, isOpen) => {
    if (isOpen) await replica.warm();
    const writing = new Y.Doc();
    const list = writing.getArray<string>('activities');
    const updates: Uint8Array[] = [];
    writing.on('update', update => updates.push(update));
    for (let n = 0; n < 520; n += 1) list.push([JSON.stringify({ n })]);
    for (const update of updates) await replica.file(doc, [update]);
    expect(await appended(`${space}/${doc}`)).toBeLessThan(100);
    expect((await new Replica(space, nothing).read(doc)).rows).toHaveLength(520);
  });
});
