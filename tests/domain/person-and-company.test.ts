import { describe, expect, test } from 'vitest';
import { addCompany, editCompany } from '#lib/domain/company.ts';
import { addPerson, editPerson, type PersonFields } from '#lib/domain/person.ts';
import { limits } from '#lib/domain/text.ts';
import { allowed, aMoment, anId, aPerson, changedFields, rowOf } from '../support/builders.ts';

const moment = aMoment();

describe('a person', () => {
  const add = (fields: PersonFields) => addPerson({ kind: 'add-person', id: anId('person'), fields }, moment);

  test('needs no more than a name', () => {
    const row = rowOf('people', allowed(add({ name: ' Anna  Kowalska ' })));
    expect(row).toMatchObject({ name: 'Anna Kowalska', phones: [], emails: [], blocked: [], createdAt: moment.now });
  });

  test('keeps each way to be reached once, without empty ones, and not too many', () => {
    const many = Array.from({ length: 80 }, (_, index) => String(index));
    const row = rowOf('people', allowed(add({ name: 'A', phones: [' 601 ', '601', ' '], emails: many })));
    expect(row.phones).toEqual(['601']);
    expect(row.emails).toHaveLength(limits.list);
  });

  test('has lines that no paste can make endless', () => {
    const endless = 'a'.repeat(200_000);
    const fields = { name: 'A', jobTitle: endless, phones: [endless], source: endless };
    const { jobTitle, phones, source } = rowOf('people', allowed(add(fields)));
    expect([jobTitle, phones[0], source].map(line => line?.length)).toEqual([limits.line, limits.line, limits.line]);
  });

  test.each([
    ['no name', {}, 'nothing-named'],
    ['a name too long', { name: 'a'.repeat(limits.name + 1) }, 'too-long'],
    ['a note too long', { name: 'A', note: 'a'.repeat(limits.note + 1) }, 'too-long']
  ])('is refused with %s', (_, fields, kind) => {
    expect(add(fields)).toMatchObject({ ok: false, error: { kind } });
  });

  test('edited keeps the fields not spoken of, and records the others', () => {
    const writes = allowed(editPerson(aPerson({ jobTitle: 'Buyer', phones: ['1'] }), { phones: ['2'] }, moment));
    expect(rowOf('people', writes)).toMatchObject({ jobTitle: 'Buyer', phones: ['2'] });
    expect(changedFields(writes)).toEqual(['phones']);
    expect(editPerson(aPerson(), { name: '' }, moment).ok).toBe(false);
  });
});

describe('a company', () => {
  const add = (fields: Parameters<typeof addCompany>[0]['fields']) =>
    addCompany({ kind: 'add-company', id: anId('company'), fields }, moment);

  test('has lines, tidied and cut', () => {
    const row = rowOf('companies', allowed(add({ name: ' Mlyn ', city: ' Łódź\n', sector: 'a'.repeat(200_000) })));
    expect(row).toMatchObject({ name: 'Mlyn', city: 'Łódź' });
    expect(row.sector).toHaveLength(limits.line);
    expect(row).not.toHaveProperty('website');
  });

  test.each([
    ['no name', {}, 'nothing-named'],
    ['a note too long', { name: 'A', note: 'a'.repeat(limits.note + 1) }, 'too-long'],
    ['a size that is no number', { name: 'A', employees: NaN }, 'bad-setting']
  ])('is refused with %s', (_, fields, kind) => {
    expect(add(fields)).toMatchObject({ ok: false, error: { kind } });
  });

  test('edited records what changed', () => {
    const company = rowOf('companies', allowed(add({ name: 'Mlyn' })));
    const writes = allowed(editCompany(company, { city: 'Lodz', name: 'Mlyn' }, moment));
    expect(changedFields(writes)).toEqual(['city']);
    expect(editCompany(company, { name: ' ' }, moment).ok).toBe(false);
  });
});
