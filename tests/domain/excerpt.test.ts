import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, matches } from '#lib/domain/excerpt.ts';

const shown = (text: string, words: readonly string[], around = 20) =>
  excerpt(text, words, around)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

describe('what was found is shown where it stands', () => {
  test('as it was written, in any alphabet', () => {
    expect(shown('Prosi o ofertę do piątku', ['piat', 'ofert'])).toBe('Prosi o [ofertę] do [piątku]');
    expect(shown('Ждёт предложение, Щука', ['predl', 'shchu'])).toBe('Ждёт [предложение], [Щука]');
    expect(shown('Łódź'.normalize('NFD'), ['lod'])).toBe('[Łódź]');
  });

  test('with a few words before it, on one line', () => {
    const long = `${'before it much was said\n'.repeat(9)}and then the price`;
    expect(shown(long, ['price'])).toBe('… said and then the [price]');
  });

  test('and not more of a long text than a row holds', () => {
    expect(shown(`price ${'word '.repeat(500)}`, ['price']).length).toBeLessThan(90);
  });
});

test('a text has a word when one of its words begins so', () => {
  expect(matches('Zażółć gęślą', ['gesl'])).toBe(true);
  expect(matches('Zażółć gęślą', ['esla'])).toBe(false);
  expect(matches('one two', ['one', 'three'])).toBe(false);
});

test('whatever the text, nothing is added to it but ellipses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
      const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
      const parts = excerpt(text, words, 10).map(part => part.text.replace(/^… |…$/g, ''));
      expect(line).toContain(parts.join(''));
    })
  );
});
