import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsIn } from '#lib/domain/pasted-cells.ts';

test('rows and cells are told apart as spreadsheets copy them, and the last line break makes no row', () => {
  expect(cellsIn('ACME\t1200\r\nBaltic\t\r\n')).toEqual([
    ['ACME', '1200'],
    ['Baltic', '']
  ]);
});

test('a cell in quotation marks keeps its line breaks, tabs and doubled marks', () => {
  expect(cellsIn('"two\nlines"\t"5"" rack"\t"a\tb"')).toEqual([['two\nlines', '5" rack', 'a\tb']]);
});

test('a quotation mark that is never closed, or stands inside a word, loses no text', () => {
  expect(cellsIn('5" rack\t1')).toEqual([['5" rack', '1']]);
  expect(cellsIn('"open\tend')).toEqual([['open\tend']]);
});

test('any rectangle comes back as it was', () => {
  const cell = fc.string().map(text => text.replace(/\r/g, '').trim());
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows })
    );
  fc.assert(
    fc.property(table, rows => {
      const text = rows.map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join('\t')).join('\n');
      expect(cellsIn(`${text}\n`)).toEqual(rows);
    })
  );
});
