import { describe, expect, test } from 'vitest';
import { duplicatesAmong, likeness, type Compared } from '#lib/domain/duplicates.ts';

const somebody = (name: string, but: Partial<Compared> = {}): Compared => ({ name, phones: [], emails: [], ...but });
const why = (a: Compared, b: Compared) => likeness(a, b).map(({ kind }) => kind);

describe('two rows may be one person', () => {
  test('by the same number or the same e-mail, whatever the names', () => {
    const phones = ['+48601234567'];
    expect(why(somebody('Anna', { phones }), somebody('A. Nowak', { phones }))).toEqual(['phone']);
    expect(why(somebody('Anna', { emails: ['Anna@Mlyn.pl'] }), somebody('AN', { emails: ['anna@mlyn.pl '] }))).toEqual([
      'e-mail'
    ]);
  });

  test.each([
    ['Anna Kowalska', 'kowalska ANNA'],
    ['Щука Иван', 'Ivan Shchuka'],
    ['Łucja Żak', 'Lucja Zak'],
    ['Иванов Иван Петрович', 'Иван Иванов'],
    ['Pani Anna Kowalska', 'Anna Kowalska']
  ])('by the name at one company: %s and %s', (name, other) => {
    const company = 'ACME Sp. z o.o.';
    expect(likeness(somebody(name, { company }), somebody(other, { company: 'Acme sp z o.o' }))).toEqual([
      { kind: 'name', company }
    ]);
  });

  test('by the name alone where a company is not known', () => {
    expect(why(somebody('Anna Kowalska', { company: 'ACME' }), somebody('Anna Kowalska'))).toEqual(['name']);
  });
});

describe('two rows are two people', () => {
  test.each([
    ['Anna Kowalska', 'Anna Kowalski'],
    ['Ольга Соколова', 'Олег Соколов'],
    ['Иван Петрович Иванов', 'Иван Сергеевич Иванов'],
    ['Anna', 'Anna']
  ])('%s and %s', (name, other) => {
    expect(why(somebody(name), somebody(other))).toEqual([]);
  });

  test('when they have one name at two companies', () => {
    expect(why(somebody('Jan Nowak', { company: 'ACME' }), somebody('Jan Nowak', { company: 'Emca' }))).toEqual([]);
  });

  test('when colleagues share the number of their office', () => {
    const desk = { company: 'ACME', phones: ['+48221234567'] };
    expect(why(somebody('Jan Nowak', desk), somebody('Anna Kowalska', desk))).toEqual([]);
    expect(why(somebody('Jan Kowalski', desk), somebody('Jan Kowalsky', desk))).toEqual(['phone']);
  });

  test('when their addresses differ in dots or in what is behind a plus', () => {
    const [a, b, c] = ['a.nowak@gmail.com', 'anowak@gmail.com', 'a.nowak+x@gmail.com'].map(one => ({ emails: [one] }));
    expect([why(somebody('A', a), somebody('B', b)), why(somebody('A', a), somebody('B', c))]).toEqual([[], []]);
  });
});

describe('in a whole book', () => {
  const book = [
    { id: 'a', ...somebody('Anna Kowalska', { company: 'ACME', phones: ['+48601234567'] }) },
    { id: 'b', ...somebody('Kowalska Anna', { company: 'ACME' }) },
    { id: 'c', ...somebody('Ania K.', { phones: ['+48601234567'] }) },
    { id: 'd', ...somebody('Jan Nowak') }
  ];

  test('each pair is named once, the likeliest first, and never those told apart', () => {
    const pairs = (told: string) =>
      duplicatesAmong(book, (one, other) => `${one}${other}` === told).map(({ one, other }) => one + other);
    expect(pairs('')).toEqual(['ac', 'ab']);
    expect(pairs('ac')).toEqual(['ab']);
  });

  test('a number that many have is nobody’s, and a common name counts within a company alone', () => {
    const many = Array.from({ length: 9 }, (_, n) => {
      const company = n < 2 ? 'ACME' : `Firm ${String(n)}`;
      return { id: String(n), ...somebody('Anna Nowak', { company, phones: ['+48221234567'] }) };
    });
    expect(duplicatesAmong(many, () => false).map(({ one, other }) => one + other)).toEqual(['01']);
  });
});
