import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportFacts } from '#lib/book/reports.ts';
import { unitsIn } from '#lib/domain/rolled.ts';
import { aWonDeal, fridayDay, warsaw } from '../support/builders.ts';
import { Device } from '../support/device.ts';

describe('what the reports are drawn from', () => {
  let device: Device;

  beforeEach(async () => {
    device = new Device();
    await device.setUp();
  });

  afterEach(() => {
    device.book.close();
  });

  test('is twelve weeks and twelve months that follow each other and end with the present ones', async () => {
    const { weeks, months } = await reportFacts(device.book, fridayDay, warsaw, { weekStart: 1 });
    for (const stretches of [weeks, months]) {
      expect(stretches).toHaveLength(12);
      expect(stretches.at(-1)?.period.from.slice(0, 7)).toBe('2026-11');
    }
    expect(months.map(({ period }) => period.from.slice(5, 7))).toEqual([
      '12',
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11'
    ]);
    expect(weeks.map(({ period }) => period.from)).toEqual([...new Set(weeks.map(({ period }) => period.from))].sort());
  });

  test('counts a win in the month that it was closed in, and in no other', async () => {
    const rows = [
      { table: 'deals', row: aWonDeal(12_300, { closedOn: '2026-03-31', openedOn: '2026-03-01' }) },
      { table: 'deals', row: aWonDeal(99_900, { closedOn: '2025-11-30', openedOn: '2025-11-01' }) }
    ] as const;
    await device.send({ kind: 'add-rows', group: 'sample', label: 'import', rows });
    const { months, closed } = await reportFacts(device.book, fridayDay, warsaw, { weekStart: 1 });
    const revenue = months.map(({ counts }) => unitsIn('revenue', counts, 'PLN'));
    expect(revenue).toEqual([0, 0, 0, 12_300, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(closed).toHaveLength(1);
  });
});
