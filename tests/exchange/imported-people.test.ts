import { describe, expect, test } from 'vitest';
import { planOf, rowsOf } from './support/planning.ts';
import { polishDeals } from './support/sheets.ts';

describe('people', () => {
  test('are imported with all their numbers, and their companies', () => {
    const plan = planOf(
      'First Name,Last Name,Organization Name,Job Title,E-mail 1 - Value,Phone 1 - Value,Phone 2 - Value,Notes\n' +
        'Anna,Nowak,Acme,CEO,anna@acme.pl,601 234 567 ::: 22 123 45 67,+48 601-234-567,"two\nlines"\n' +
        ',,,,info@x.pl,,,\n,,Beta,,,,,'
    );
    expect(rowsOf(plan, 'people')).toMatchObject([
      {
        ...{ name: 'Anna Nowak', jobTitle: 'CEO', emails: ['anna@acme.pl'], note: 'two\nlines' },
        phones: ['601 234 567', '22 123 45 67']
      },
      { name: 'info@x.pl', emails: ['info@x.pl'] }
    ]);
    expect(rowsOf(plan, 'companies').map(({ name }) => name)).toEqual(['Acme']);
    expect(plan.problems).toMatchObject([{ line: 4, kind: 'nothing-named' }]);
  });

  test('who share a switchboard stay two', () => {
    expect(rowsOf(planOf('name,phone\nAnna Nowak,22 123 45 67\nJan Lis,22 123 45 67'), 'people').length).toBe(2);
  });

  test('named in a file of deals are those of a file of people', () => {
    const [person] = rowsOf(planOf('Imię i nazwisko;Telefon\nAnna Kowalska;601234567'), 'people');
    expect(rowsOf(planOf(polishDeals), 'people')[0]?.id).toBe(person?.id);
  });
});
