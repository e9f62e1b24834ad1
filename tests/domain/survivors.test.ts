import { describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { survivorsOf } from '#lib/domain/survivors.ts';

const person = (name: string) => idOf('person', `${name}000`);
const merged = (...pairs: string[]) =>
  pairs.map(pair => ({ id: person(pair.slice(0, 1)), mergedInto: person(pair.slice(1)) }));
const survivors = (pairs: string[], gone = '') =>
  [...survivorsOf(merged(...pairs), id => id !== person(gone || 'none'))]
    .map(([id, survivor]) => id.charAt(7) + survivor.charAt(7))
    .sort();

describe('somebody merged lives on', () => {
  test('in the one they were merged into, and through a chain in its end', () => {
    expect(survivors(['ab', 'bc', 'dc'])).toEqual(['ac', 'bc', 'dc']);
  });

  test('in the smallest id where devices merged both ways, in whatever order they are heard', () => {
    expect(survivors(['ab', 'ba'])).toEqual(['ba']);
    expect(survivors(['cb', 'ac', 'ba', 'xc'])).toEqual(['ba', 'ca', 'xa']);
    expect(survivors(['xc', 'ba', 'ac', 'cb'])).toEqual(['ba', 'ca', 'xa']);
  });

  test('alone where the other is not there', () => {
    expect(survivors(['ab'], 'b')).toEqual([]);
    expect(survivors(['ab', 'bc'], 'c')).toEqual(['ab']);
    expect(survivors(['aa'])).toEqual([]);
  });
});
