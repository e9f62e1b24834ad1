import { describe, expect, test } from 'vitest';
import { clean, cleanLine, compact, limits, parseName } from '#lib/domain/text.ts';

describe('a text', () => {
  test('loses marks that turn, hide or control, and space at its ends', () => {
    expect(clean('\u202e\u0000  Anna\u200b K\u2066 \ufeff')).toBe('Anna K');
  });

  test('keeps its lines, its emoji and the joiners they are made with', () => {
    const note = 'first\n\tsecond 👩‍👩‍👧';
    expect(clean(note)).toBe(note);
  });

  test('loses half a letter, which no file could carry', () => {
    expect(clean('cut 👍'.slice(0, 5))).toBe('cut \ufffd');
  });

  test('on one line has single spaces', () => {
    expect(cleanLine(' Anna \n\t Maria ')).toBe('Anna Maria');
  });
});

describe('a name', () => {
  test('of nothing but marks and spaces is none', () => {
    expect(parseName(' \u200b\u202e ', 'name')).toEqual({ ok: false, error: { kind: 'nothing-named' } });
  });

  test('may be as long as the limit and no longer', () => {
    expect(parseName('a'.repeat(limits.name), 'name').ok).toBe(true);
    expect(parseName('a'.repeat(limits.name + 1), 'title')).toEqual({
      ok: false,
      error: { kind: 'too-long', field: 'title', limit: limits.name }
    });
  });
});

test('a row has no field that is undefined or empty, and keeps 0, false and empty lists', () => {
  expect(compact({ a: undefined, b: '', c: 0, d: false, e: [] })).toEqual({ c: 0, d: false, e: [] });
});
