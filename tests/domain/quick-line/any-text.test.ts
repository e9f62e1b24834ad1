import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tongue } from '#lib/domain/quick-line/chips.ts';
import { noteFrom } from '#lib/domain/quick-line/note.ts';
import { readLine } from '#lib/domain/quick-line/read-line.ts';
import { today, usualSetting } from './read.ts';

const read = (text: string, hint: Tongue = 'pl') => readLine(text, { ...usualSetting, hint });

const pieces = [
  ...[
    'Anna',
    'ACME',
    '5 min',
    'pozytywna',
    'oferta',
    'do piątku',
    '12k',
    ',',
    '.',
    '-',
    '\n',
    'nie',
    'zadzwonić',
    'jutro'
  ],
  ...[
    'позвонил',
    'не берет',
    'через',
    'две',
    'недели',
    'к',
    '1,5 млн',
    'КП',
    '15 декабря',
    'dwa',
    'tygodnie',
    'za',
    'w'
  ],
  ...[
    'call',
    'by',
    'Friday',
    'next',
    'sent',
    'the',
    '€3.500',
    '12',
    '000',
    '15.12',
    '2026-12-15',
    'half',
    'an hour',
    '🙂',
    'ﷺ'
  ]
];
const line = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(words => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(words => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 })
);
const hint = fc.constantFrom<Tongue>('en', 'pl', 'ru');

describe('whatever is typed', () => {
  test('every chip points at words of the line, and no two chips at the same ones', () => {
    fc.assert(
      fc.property(line, hint, (text, tongue) => {
        const { chips, names } = read(text, tongue);
        for (const { from, to } of [...chips.flatMap(({ spans }) => spans), ...names]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        expect(new Set(chips.map(({ kind }) => kind)).size).toBe(chips.length);
      }),
      { numRuns: 400 }
    );
  });

  test('the same line says the same twice', () => {
    fc.assert(
      fc.property(line, hint, (text, tongue) => {
        expect(read(text, tongue)).toEqual(read(text, tongue));
      }),
      { numRuns: 200 }
    );
  });

  test('a next step is never planned for a day gone by, and a touch never told for one to come', () => {
    fc.assert(
      fc.property(line, hint, (text, tongue) => {
        for (const chip of read(text, tongue).chips) {
          if (chip.kind === 'next') expect(chip.due >= today).toBe(true);
          if (chip.kind === 'when') expect(chip.day < today).toBe(true);
        }
      }),
      { numRuns: 400 }
    );
  });

  test('the note is made of words of the line', () => {
    fc.assert(
      fc.property(line, text => {
        const note = noteFrom(
          text,
          read(text).chips.flatMap(({ spans }) => spans)
        );
        for (const word of note.split(/[\s,]+/).filter(Boolean)) expect(text).toContain(word);
      }),
      { numRuns: 200 }
    );
  });
});

const long = 20_000;
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The shortest of a few readings: whatever else the machine does only adds to them. */
function timeToRead(text: string): number {
  const taken = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const { chips } = read(text);
    noteFrom(
      text,
      chips.flatMap(({ spans }) => spans)
    );
    return performance.now() - start;
  });
  return Math.min(...taken);
}

test.each([
  'a',
  ' ',
  ',',
  '12 ',
  '1.',
  "a'",
  'a-',
  'nie ',
  'oferta do piątku ',
  'через ',
  '12 000 ',
  'dwa ',
  'к ',
  '\u0301',
  '😀',
  '€',
  '- '
])('what a line of %o takes to read grows far slower than with the cube of its length', piece => {
  // Ten times as long: at worst a hundred times the time, and a machine that is busy with other things besides.
  expect(timeToRead(fill(piece, long)) / timeToRead(fill(piece, long / 10))).toBeLessThan(300);
});

const shared = new URL('../../../../shared/data/strings/blns.json', import.meta.url);

test.skipIf(!existsSync(shared))('naughty strings break nothing (skipped without ../shared/data)', () => {
  const strings = JSON.parse(readFileSync(shared, 'utf8')) as string[];
  for (const text of strings) {
    const { chips } = read(`Anna ${text} oferta do piątku`);
    for (const { from, to } of chips.flatMap(({ spans }) => spans)) expect(to).toBeGreaterThan(from);
  }
  expect(strings.length).toBeGreaterThan(400);
});
