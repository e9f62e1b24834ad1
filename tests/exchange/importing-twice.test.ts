import { beforeEach, describe, expect, test } from 'vitest';
import { Device } from '../support/device.ts';
import { planOf } from './support/planning.ts';

const file = `Title,Company,Contact,Phone,Stage,Amount,Created,Close date
Roof,Acme,Anna Nowak,601 234 567,Won,1200,2026-03-02,2026-04-10
Door,Beta,Jan Lis,,Lost,300,2026-03-03,2026-04-11
Gate,Acme,Anna Nowak,601 234 567,Installation,500,2026-03-04,2026-12-30`;

describe('a file imported into a real book', () => {
  let phone: Device;
  const countsNow = async () => {
    const { deals, people, companies } = phone.book;
    return [await deals.count(), await people.count(), await companies.count()];
  };

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
  });

  /** As the screen does it: one group, batch after batch. */
  const importFile = async (group: string) => {
    const settings = await phone.book.settings.toCollection().first();
    if (!settings) throw new Error('not set up');
    const stages = await phone.book.stages.toArray();
    const known = stages.map(({ id, rank, code, name }) => ({
      id,
      rank,
      ...(code && { code }),
      names: name ? [name] : []
    }));
    const { pipeline } = settings;
    let added = 0;
    for (const rows of planOf(file, { pipeline, stages: known }).batches) {
      const receipt = await phone.send({ kind: 'add-rows', group, label: 'import', rows });
      if (!receipt.ok) throw new Error(receipt.error.kind);
      added += receipt.value.added;
    }
    return added;
  };

  test('is there, agrees everywhere, and survives a restart', async () => {
    await importFile('first');
    expect(await countsNow()).toEqual([3, 2, 2]);
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
    await phone.engine.filing.now();
    phone.restart();
    expect(await countsNow()).toEqual([3, 2, 2]);
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0, unfiled: 0 });
  });

  test('a second time adds nothing', async () => {
    expect(await importFile('first')).toBeGreaterThan(0);
    phone.now += 86_400_000;
    expect(await importFile('second')).toBe(0);
    expect(await countsNow()).toEqual([3, 2, 2]);
  });

  test('is gone as a whole when taken back, and returns when imported again', async () => {
    await importFile('first');
    expect(await phone.send({ kind: 'undo', group: 'first' })).toMatchObject({ ok: true });
    expect(await countsNow()).toEqual([0, 0, 0]);
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
    phone.now += 1_000;
    await importFile('again');
    expect(await countsNow()).toEqual([3, 2, 2]);
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
    const statuses = (await phone.book.deals.toArray()).map(({ title, status }) => `${title} ${status}`).sort();
    expect(statuses).toEqual(['Door lost', 'Gate open', 'Roof won']);
  });
});
