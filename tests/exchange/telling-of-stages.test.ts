import { describe, expect, test } from 'vitest';
import { stageInHeader } from '#lib/exchange/mapping/stage-header.ts';
import { orderOf } from '#lib/exchange/plan/stage-order.ts';
import { Device } from '../support/device.ts';
import { importInto } from './support/importing.ts';
import { dealsOf, planOf, rowsOf } from './support/planning.ts';

describe('a column named after a stage', () => {
  test.each([
    ['Date entered "Demo (Sales Pipeline)"', 'Demo'],
    ['Date entered "Closed Won (Sales Pipeline)"', 'Closed Won'],
    ['Data wejścia do etapu „Oferta”', 'Oferta'],
    ['Дата перехода на этап «Переговоры»', 'Переговоры'],
    ['Date entered', undefined],
    ['Date entered by', undefined],
    ['Close date', undefined]
  ])('%s is about %s', (header, stage) => {
    expect(stageInHeader(header)).toBe(stage);
  });
});

describe('a file that tells the way of a deal', () => {
  const wide = `Deal,Stage,Amount,Created,Date entered "First (P)",Date entered "Middle (P)",Date entered "Won (P)"
Roof,Middle,100,2026-03-02,2026-03-04,2026-03-10,
Door,Won,200,2026-03-05,2026-03-05,,2026-03-20`;
  const stages = [
    { id: 'stage_first', rank: 1, names: ['First'] },
    { id: 'stage_middle', rank: 2, names: ['Middle'] }
  ] as const;

  test('becomes one change for each stage, at the noon of its day', () => {
    const plan = planOf(wide, { stages: [...stages] as never });
    const [roof, door] = dealsOf(plan);
    expect([roof?.stage, roof?.stageSince, door?.stage, door?.closedOn]).toEqual([
      ...['stage_middle', '2026-03-10'],
      ...['stage_first', '2026-03-20']
    ]);
    const told = (of: string | undefined) =>
      rowsOf(plan, 'changes')
        .filter(change => change.of === of)
        .map(({ field, day, to }) => [field, day, typeof to === 'string' ? to : undefined]);
    expect(told(roof?.id)).toEqual([
      ['opened', '2026-03-02', undefined],
      ['stage', '2026-03-10', 'stage_middle']
    ]);
    expect(told(door?.id)).toEqual([
      ['opened', '2026-03-05', undefined],
      ['status', '2026-03-20', 'won']
    ]);
  });

  const log = `deal_id,stage,date,amount
7,First,2026-01-02,100
8,First,2026-01-03,50
7,Middle,2026-01-09,150
7,lost,2026-01-20,150`;

  test('in several rows is one deal, with every amount that it had', () => {
    const plan = planOf(log, { stages: [...stages] as never });
    expect(plan.counts).toMatchObject({ records: 4, deals: 2, lost: 1, open: 1, repeated: 0, failed: 0 });
    const [seven] = dealsOf(plan);
    expect(seven).toMatchObject({ title: '7', status: 'lost', stage: 'stage_middle', amount: { minor: 15_000 } });
    expect(rowsOf(plan, 'changes').filter(({ of, field }) => of === seven?.id && field === 'amount')).toMatchObject([
      { day: '2026-01-09', from: { minor: 10_000 }, to: { minor: 15_000 } }
    ]);
  });

  test('with a day that cannot be read leaves the whole deal out, and says which row', () => {
    const plan = planOf(log.replace('2026-01-09', 'soon'), { stages: [...stages] as never });
    expect(plan.counts).toMatchObject({ deals: 1, failed: 1 });
    expect(plan.problems).toMatchObject([{ line: 4, column: 'date', value: 'soon', kind: 'bad-date' }]);
  });

  test('once for each deal says nothing that a plain list does not', () => {
    const plan = planOf('deal_id,title,stage,date\n7,Roof,First,2026-01-02\n8,Door,First,2026-01-03');
    expect(dealsOf(plan).map(({ openedOn }) => openedOn)).toEqual([undefined, undefined]);
  });

  test('that is in the book already does not move it behind the rep’s back', async () => {
    const phone = new Device();
    await phone.setUp();
    await importInto(phone, log);
    const before = await phone.book.changes.count();
    const grown = `${log}\n8,Middle,2026-02-01,50`;
    expect(await importInto(phone, grown, 'second')).toBe(0);
    expect(await phone.book.changes.count()).toBe(before);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });
});

test('stages stand in the order of the longest way, and what it skips where another way has it', () => {
  expect(
    orderOf([
      ['a', 'c'],
      ['a', 'b', 'd'],
      ['b', 'c', 'd', 'e', 'f']
    ])
  ).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
