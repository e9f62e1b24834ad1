import { describe, expect, test } from 'vitest';
import { fold } from '#lib/domain/fold.ts';
import { figuresOf } from './support/answers.ts';
import { dealsOf, planOf, rowsOf } from './support/planning.ts';
import { hasShared, sharedBytes, sharedJson, unlessShared } from './support/shared.ts';

const folder = 'variants/Boris_Faz';
const files = ['01_pl_excel_cp1250', '04_ru_amocrm_utf8bom', '07_hubspot_all_quoted', '08_pipedrive_export'];
const planned = (file: string) => planOf(sharedBytes(`${folder}/${file}.csv`));

type Reference = Readonly<Record<'first_contact_pl' | 'first_contact_ru', string>> & { readonly expected: unknown };
const reference = () => sharedJson(`${folder}/EXPECTED.json`) as Reference;

describe.skipIf(!hasShared)(`the same 210 deals as four programs export them${unlessShared}`, () => {
  test.each(files)('%s gives every number of the reference', file => {
    const plan = planned(file);
    expect(plan.problems).toEqual([]);
    expect(figuresOf(dealsOf(plan))).toEqual(reference().expected);
  });

  test.each(files)('%s names the one rep as the owner of all', file => {
    expect(planned(file).owners).toEqual([{ name: 'Boris Faz', count: 210 }]);
  });

  test.each(files)('%s has no amount on deals that are still open', file => {
    expect(dealsOf(planned(file)).filter(deal => deal.status === 'open' && deal.amount)).toEqual([]);
  });

  test.each(files)('%s has the first contact by name', file => {
    const { first_contact_pl: polish, first_contact_ru: russian } = reference();
    expect([polish, russian]).toContain(rowsOf(planned(file), 'people')[0]?.name);
  });

  test('one phone in three spellings is one contact, with the notes of many lines whole', () => {
    const plan = planned('04_ru_amocrm_utf8bom');
    const [first, second, third] = dealsOf(plan);
    expect(new Set([first, second, third].map(deal => deal?.people[0])).size).toBe(1);
    expect(rowsOf(plan, 'people')[0]?.phones).toEqual(['8 (912) 345-67-89']);
    expect(dealsOf(plan).filter(deal => deal.note?.includes('\n')).length).toBe(20);
  });

  test('the currency is that of each file', () => {
    const currencies = files.map(file => new Set(dealsOf(planned(file)).flatMap(deal => deal.amount?.currency ?? [])));
    expect(currencies.map(set => [...set])).toEqual([['PLN'], ['PLN'], ['PLN'], ['USD']]);
  });

  test('the four files meet on the same companies', () => {
    const names = files.map(file =>
      rowsOf(planned(file), 'companies')
        .map(({ name }) => fold(name))
        .sort()
    );
    expect(new Set(names.map(list => list.join())).size).toBe(1);
  });
});
