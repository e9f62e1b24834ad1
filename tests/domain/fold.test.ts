import { describe, expect, test } from 'vitest';
import { backwards, fold, queryTerms, termsOf, wordsOf } from '#lib/domain/fold.ts';

describe('names are found however they are typed:', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Щука', 'shchuka'],
    ['Müller', 'muller'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Ørsted', 'orsted'],
    ['Æsir', 'aesir'],
    ['İstanbul', 'istanbul'],
    ['Їжак', 'yizhak'],
    ['Журавлёв', 'zhuravlev'],
    ['ﬁrma', 'firma'],
    ['Zażółć gęślą jaźń', 'zazolc gesla jazn']
  ])('%s as %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test('accents may be part of the letter or follow it, as Apple’s files have them', () => {
    for (const name of ['Łódź', 'Їжак', 'Журавлёв', 'Ґудзь Йосип', 'Ángel'])
      expect(fold(name.normalize('NFD'))).toBe(fold(name));
  });
});

describe('a row is found', () => {
  test('by the words of its texts, each once', () => {
    expect(termsOf(['Anna Nowak-Łoś', 'anna@firma.pl'], [])).toEqual(['anna', 'nowak', 'los', 'firma', 'pl']);
    expect(wordsOf('  ')).toEqual([]);
  });

  test('by a name with an apostrophe, typed with it and without', () => {
    const terms = termsOf(["Sean O'Neill", 'Мар’яна'], []);
    for (const typed of ["o'neill", 'oneill', 'neill', 'марьяна', 'Марʼяна']) {
      for (const term of queryTerms(typed)) expect(terms).toContain(term);
    }
  });

  test('by the end of its phone number', () => {
    const [term = ''] = termsOf([], ['+48 601 234 567', '']);
    const [typed = '-'] = queryTerms('34-567');
    expect(term.startsWith(typed)).toBe(true);
    expect(termsOf([], ['ask at the desk'])).toEqual([]);
  });
});

describe('what was typed', () => {
  test('is words that must all be found', () => {
    expect(queryTerms('Łoś anna ANNA')).toEqual(['los', 'anna']);
  });

  test.each(['567', '+48 601 234 567', '(22) 555-01-99', '555.0199'])('is the end of a number: %s', typed => {
    expect(queryTerms(typed)).toEqual([backwards(typed)]);
  });

  test.each([
    ['12', ['12']],
    ['3M', ['3m']],
    ['24/7 Fitness 300', ['24', '7', 'fitness', '300']]
  ])('is words all the same: %s', (typed, terms) => {
    expect(queryTerms(typed)).toEqual(terms);
  });
});
