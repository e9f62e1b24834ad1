import { describe, expect, test } from 'vitest';
import { settleRow, noteLatest, type FieldChange, type LatestChanges } from '#lib/domain/change.ts';
import { idOf } from '#lib/domain/ids.ts';
import { dealsOf, options, planOf, rowsOf } from './support/planning.ts';
import { polishDeals } from './support/sheets.ts';

describe('a planned deal', () => {
  test('that is won has its day, its amount and its history', () => {
    const plan = planOf(polishDeals);
    const [won] = dealsOf(plan);
    expect(won).toMatchObject({
      ...{
        title: 'Dach',
        status: 'won',
        amount: { minor: 123_450, currency: 'PLN' },
        stage: 'stage_last',
        reasons: []
      },
      ...{ openedOn: '2026-03-02', closedOn: '2026-04-10' }
    });
    expect(rowsOf(plan, 'changes').filter(change => change.of === won?.id)).toMatchObject([
      { field: 'opened', day: '2026-03-02', at: Date.UTC(2026, 2, 2, 11), from: null, to: { stage: 'stage_last' } },
      { field: 'status', day: '2026-04-10', at: Date.UTC(2026, 3, 10, 10), from: 'open', to: 'won' }
    ]);
  });

  test('that is lost keeps its own currency and the reason by its code', () => {
    expect(dealsOf(planOf(polishDeals))[1]).toMatchObject({
      ...{ status: 'lost', amount: { minor: 80_000, currency: 'EUR' }, reasons: ['price'], closedOn: '2026-04-11' }
    });
  });

  test('that is lost keeps an amount of 0, for that is what it came to', () => {
    expect(dealsOf(planOf('Title,Stage,Amount\nRoof,Lost,0'))[0]?.amount).toEqual({ minor: 0, currency: 'PLN' });
  });

  test('has the currency of its cell, else of its column, else of its header, else of the book', () => {
    const currencyOf = (text: string) => dealsOf(planOf(text))[0]?.amount?.currency;
    expect(currencyOf('Title,Amount (USD),Currency\nRoof,5 €,GBP')).toBe('EUR');
    expect(currencyOf('Title,Amount (USD),Currency\nRoof,5,GBP')).toBe('GBP');
    expect(currencyOf('Название сделки,Бюджет ₽\nКрыша,5')).toBe('RUB');
    expect(currencyOf('Title,Amount\nRoof,5')).toBe('PLN');
  });

  test('that is open is expected to close on that day, and 0 is no amount', () => {
    const open = dealsOf(planOf(polishDeals))[2];
    expect(open).toMatchObject({ status: 'open', closeOn: '2026-06-30', stage: 'stage_middle' });
    expect(open).not.toHaveProperty('amount');
    expect(open).not.toHaveProperty('closedOn');
  });

  test('on a stage that the pipeline lacks brings the stage, after the others', () => {
    const plan = planOf(polishDeals);
    expect(plan.newStages).toEqual(['Montaż']);
    const [stage] = rowsOf(plan, 'stages');
    expect(stage).toMatchObject({ name: 'Montaż', rank: 4, pipeline: options.pipeline });
    expect(dealsOf(plan)[3]?.stage).toBe(stage?.id);
  });

  test('on a stage of an earlier import finds it though the rep has renamed it', () => {
    const [stage] = rowsOf(planOf(polishDeals), 'stages');
    const renamed = { id: stage?.id ?? idOf('stage', 'none'), rank: 9, names: ['Installation'] };
    expect(planOf(polishDeals, { stages: [...options.stages, renamed] }).newStages).toEqual([]);
  });

  test('names its people and companies once, however they are spelled', () => {
    const plan = planOf(polishDeals);
    expect(rowsOf(plan, 'companies').map(({ name }) => name)).toEqual(['Łódź Dachy']);
    expect(rowsOf(plan, 'people').map(({ name, phones }) => [name, ...phones])).toEqual([
      ['Anna Kowalska', '601 234 567'],
      ['Piotr Lis']
    ]);
  });

  test('that was entered after it was closed has no opening day', () => {
    const [deal] = dealsOf(planOf('Title,Stage,Created,Close date\nRoof,Won,2026-05-03,2026-05-01'));
    expect(deal).toMatchObject({ closedOn: '2026-05-01' });
    expect(deal).not.toHaveProperty('openedOn');
  });

  test('stays what it is when its history is settled', () => {
    const plan = planOf(polishDeals);
    for (const deal of dealsOf(plan)) {
      const latest: LatestChanges = new Map();
      const changes = rowsOf(plan, 'changes').filter(change => change.of === deal.id);
      changes.forEach((change, at) => {
        const stamp = `00000000${at}.0000.device_test`;
        noteLatest(latest, { ...change, stamp, device: idOf('device', 'test') } as FieldChange);
      });
      expect(settleRow(deal, latest)).toEqual(deal);
    }
  });
});
