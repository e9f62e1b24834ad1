import { describe, expect, test } from 'vitest';
import type { Field } from '#lib/exchange/mapping/fields.ts';
import { proposeMapping, type Mapping } from '#lib/exchange/mapping/mapping.ts';
import { hasShared, sharedJson, unlessShared } from './support/shared.ts';

const meaning = (headers: readonly string[], { columns }: Mapping) =>
  Object.fromEntries(headers.flatMap((header, at) => (columns[at] ? [[header, columns[at]] as const] : [])));

describe('a header', () => {
  test.each<[string, Field | undefined]>([
    ['Wartość (PLN)', 'amount'],
    ['  DATA ZAMKNIĘCIA ', 'closedOn'],
    ['Deal - Title*', 'title'],
    ['Примечание 3', 'note'],
    ['close_date', 'closedOn'],
    ['Бюджет ₽', 'amount'],
    ['Amount of rain', undefined],
    ['', undefined]
  ])('%j of a deal means %s', (header, field) => {
    expect(proposeMapping([header], 'deals').columns).toEqual([field]);
  });

  test('of one kind means another thing in a file of another kind', () => {
    expect(proposeMapping(['Company'], 'deals').columns).toEqual(['company']);
    expect(proposeMapping(['Company'], 'companies').columns).toEqual(['name']);
    expect(proposeMapping(['Title'], 'people').columns).toEqual(['jobTitle']);
  });
});

describe('a file', () => {
  test.each<[Mapping['kind'], string]>([
    ['deals', 'Nazwa szansy;Firma;Etap;Wartość'],
    ['people', 'Imię;Nazwisko;Firma;Telefon'],
    ['people', 'name;phone'],
    ['people', 'ФИО;Телефон;Компания'],
    ['companies', 'account;sector;employees;office_location'],
    ['companies', 'Nazwa firmy;Branża;Miasto'],
    ['deals', 'x;y;z']
  ])('of %s is known by its headers: %s', (kind, headers) => {
    expect(proposeMapping(headers.split(';')).kind).toBe(kind);
  });

  test('of an unknown sort has a mapping that says nothing', () => {
    expect(proposeMapping(['x', '__proto__', 'constructor']).columns).toEqual([undefined, undefined, undefined]);
  });
});

type Formats = { readonly formats: Readonly<Record<string, { readonly header: readonly string[] }>> };

describe.skipIf(!hasShared)(`the headers of real exports${unlessShared}`, () => {
  const headersOf = (name: string) => (sharedJson('answers/crm_headers.json') as Formats).formats[name]?.header ?? [];

  test.each([
    ['pipedrive_export_deals', 'pipedrive', 'deals', 16],
    ['hubspot_export_deals', 'hubspot', 'deals', 10],
    ['hubspot_export_contacts', 'hubspot', 'people', 4],
    ['salesforce_report_export', 'salesforce', 'deals', 8],
    ['salesforce_object_mock', 'salesforce', 'deals', 6],
    ['amocrm_export_leads_2026', 'amocrm', 'deals', 14],
    ['amocrm_import_template_leads', 'generic', 'deals', 15],
    ['amocrm_export_contacts', 'amocrm', 'people', 17],
    ['google_contacts_csv_2024', 'generic', 'people', 9],
    ['thunderbird', 'generic', 'people', 10],
    ['atomic_crm_contacts', 'generic', 'people', 8]
  ])('%s are those of %s, about %s, and at least %d columns mean something', (name, dialect, kind, least) => {
    const headers = headersOf(name);
    const mapping = proposeMapping(headers);
    expect(mapping).toMatchObject({ dialect, kind });
    expect(Object.keys(meaning(headers, mapping)).length).toBeGreaterThanOrEqual(least);
  });

  test('of Pipedrive mean what they say', () => {
    const headers = headersOf('pipedrive_export_deals');
    expect(meaning(headers, proposeMapping(headers))).toMatchObject({
      ...{ 'Deal - Title': 'title', 'Deal - Status': 'status', 'Deal - Won time': 'closedOn' },
      ...{ 'Deal - Lost time': 'closedOn', 'Deal - Expected close date': 'closeOn', 'Deal - Deal created': 'openedOn' }
    });
  });
});
