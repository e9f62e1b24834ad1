import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import { runChore } from '#lib/engine/chores.ts';
import type { ChoreAnswers } from '#lib/engine/protocol.ts';
import { tableNames, type TableName } from '#lib/domain/rows.ts';
import { decodeRow } from '#lib/replica/codecs.ts';
import { aCall, aDeal, anId, aPerson } from '../support/builders.ts';
import { bytesOf, Copy } from '../support/copies.ts';
import { Device } from '../support/device.ts';

const person = aPerson();
const call = aCall();
const { id: _id, ...fields } = person;
const put = (doc: Y.Doc, table: TableName, id: string, row: object) =>
  doc.getMap(table).set(id, new Y.Map(Object.entries(row)));

describe('a field that a newer app has added', () => {
  test('survives an edit by this one', () => {
    const copy = new Copy([bytesOf(doc => put(doc, 'people', person.id, { ...fields, mood: 'sunny' }))]);
    copy.write({ table: 'people', row: { ...person, name: 'Anna Nowak' } });
    expect(copy.belief().rows.get(person.id)).toEqual({ ...person, name: 'Anna Nowak', mood: 'sunny' });
  });

  test('of a fact is read along with it', () => {
    const copy = new Copy([
      bytesOf(doc => {
        doc.getArray('activities').push([JSON.stringify({ ...call, mood: 1 })]);
      })
    ]);
    expect(copy.belief().rows.get(call.id)).toEqual({ ...call, mood: 1 });
  });
});

/** What a broken or hostile program might leave in a document, by what it is. */
const strange: readonly (readonly [string, (doc: Y.Doc) => unknown])[] = [
  [
    'a list where a map belongs',
    doc => {
      doc.getArray('people').push(['x']);
    }
  ],
  ['a map where a list belongs', doc => doc.getMap('activities').set('activity_1234', 'x')],
  [
    'text where a map belongs',
    doc => {
      doc.getText('deals').insert(0, 'x');
    }
  ],
  [
    'XML where a list belongs',
    doc => {
      doc.getXmlFragment('changes').push([new Y.XmlText('x')]);
    }
  ],
  ['a row that is a number', doc => doc.getMap('people').set(anId('person'), 5)],
  ['a row that is text', doc => doc.getMap('people').set(anId('person'), new Y.Text('x'))],
  ['a row that is a list', doc => doc.getMap('deals').set(anId('deal'), new Y.Array())],
  ['a row under another kind of id', doc => put(doc, 'people', anId('deal'), fields)],
  ['a row under no id', doc => put(doc, 'people', '__proto__', fields)],
  ['a row with a wrong field', doc => put(doc, 'people', anId('person'), { ...fields, phones: '601' })],
  ['a row whose field is a map', doc => put(doc, 'people', anId('person'), { ...fields, name: new Y.Map() })],
  ['a row with a document inside', doc => put(doc, 'people', anId('person'), { ...fields, mood: new Y.Doc() })],
  ['a row with a number beyond JSON', doc => put(doc, 'people', anId('person'), { ...fields, mood: 5n })],
  [
    'a fact that is no JSON',
    doc => {
      doc.getArray('activities').push(['{']);
    }
  ],
  [
    'a fact that is null',
    doc => {
      doc.getArray('changes').push(['null', null]);
    }
  ],
  [
    'a fact that is a map',
    doc => {
      doc.getArray('followUps').push([new Y.Map()]);
    }
  ],
  [
    'a fact that is bytes',
    doc => {
      doc.getArray('activities').push([new Uint8Array(3)]);
    }
  ],
  [
    'a fact with a stamp of its own making',
    doc => {
      doc.getArray('activities').push([JSON.stringify({ ...call, stamp: '~' })]);
    }
  ],
  [
    'a fact with an id that is a map',
    doc => {
      doc.getArray('activities').push([JSON.stringify({ ...call, id: {} })]);
    }
  ]
];

describe('in a document with', () => {
  test.each(strange)('%s the other rows are read, and nothing is thrown', (_, change) => {
    const other = aDeal();
    const good = new Copy();
    good.write({ table: 'deals', row: other }, { table: 'followUps', row: { ...call, id: anId('followup') } as never });
    const copy = new Copy([bytesOf(change), ...good.said]);
    const isDeals = copy.belief().rows.has(other.id);
    expect(isDeals).toBe(true);
    copy.write({ table: 'people', row: person });
    expect(copy.belief().rows.get(person.id)).toEqual(person);
  });

  test.each(strange)('%s a device goes on, reports what it cannot read, and can be backed up', async (_, change) => {
    const device = new Device();
    await device.setUp();
    await device.book.journal.add({ doc: 'core', update: bytesOf(change) });
    device.restart();
    await runChore(device.engine, { kind: 'rebuild' });
    expect(await device.send({ kind: 'add-person', id: person.id, fields: { name: 'Anna' } })).toMatchObject({
      ok: true
    });
    const report = await device.check();
    expect(report.differences).toEqual([]);
    expect(await device.book.badRows.count()).toBe(report.unreadable);
    const { rows } = (await runChore(device.engine, { kind: 'export' })) as ChoreAnswers['export'];
    expect(structuredClone(rows)).toHaveLength(report.rows + report.unreadable);
  });
});

test('no row, however strange, stops its reader', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tableNames), fc.string(), fc.anything(), (table, id, row) => {
      expect(decodeRow(table, id, row).ok).toBe(false);
    }),
    { numRuns: 500 }
  );
});
