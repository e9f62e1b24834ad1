import { beforeEach, describe, expect, test } from 'vitest';
import { notesBetween, pipelinePast } from '#lib/book/snapshots.ts';
import { demoBook } from '#lib/domain/demo/demo-book.ts';
import type { DealEnd } from '#lib/domain/deal.ts';
import { idOf, type DealId } from '#lib/domain/ids.ts';
import { snapshotAt } from '#lib/domain/pipeline-history/snapshot.ts';
import { waterfall } from '#lib/domain/pipeline-history/waterfall.ts';
import { hour } from '#lib/domain/time.ts';
import { Device, friday } from '../support/device.ts';
import { importInto } from '../exchange/support/importing.ts';

const zone = 'Europe/Warsaw';
const day = 24 * hour;
const deal = (name: string): DealId => idOf('deal', name);
const pln = (major: number) => ({ minor: major * 100, currency: 'PLN' });

describe('the past of a pipeline', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
  });

  const add = (id: string, amount: number | undefined, fields = {}) =>
    phone.send({
      kind: 'add-deal',
      id: deal(id),
      fields: { title: id, ...(amount !== undefined && { amount: pln(amount) }), ...fields }
    });
  const end = (id: string, how: DealEnd) => phone.send({ kind: 'close-deal', id: deal(id), end: how });
  const after = (days: number) => {
    phone.now = friday + days * day;
  };

  test('imported deals were opened when their file says, and those of which it says nothing arrived', async () => {
    await importInto(
      phone,
      `Title,Stage,Amount,Created,Close date
Roof,Won,10,2026-03-02,2026-04-10
Door,Offer,20,,
Gate,Lost,30,,`
    );
    const { histories, undated } = await pipelinePast(phone.book, zone);
    expect(undated).toHaveLength(1);
    const spring = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 4, 1) };
    expect(waterfall(histories, spring).bars.map(({ kind, change }) => [kind, change])).toEqual([
      ['opened', 1],
      ['won', -1]
    ]);
    expect(waterfall(histories, { from: friday - day, to: friday + day })).toMatchObject({
      bars: [{ kind: 'arrived', change: 1, sums: [pln(20)] }],
      closing: { deals: 1 }
    });
  });

  test('is the same when only what may matter since a day is read', async () => {
    await add('past', 10);
    await add('open', 20);
    after(2);
    await end('past', { status: 'won', reasons: ['speed'] });
    after(30);
    await add('next', 5);
    const since = await pipelinePast(phone.book, zone, '2026-12-10');
    expect(since.histories.map(history => history.deal)).toEqual(['deal_next', 'deal_open']);
    const window = { from: friday + 25 * day, to: friday + 40 * day };
    expect(waterfall(since.histories, window)).toEqual(
      waterfall((await pipelinePast(phone.book, zone)).histories, window)
    );
  });

  test('of the sample ends with the sample as it stands', async () => {
    const stages = (await phone.book.stages.toArray()).sort((a, b) => a.rank - b.rank);
    const rows = demoBook({ now: phone.now, zone, language: 'pl', currency: 'PLN', stages });
    await phone.send({ kind: 'add-rows', group: 'demo', label: 'demo', rows });
    const { histories } = await pipelinePast(phone.book, zone);
    const open = await phone.book.deals.where('status').equals('open').sortBy('id');
    expect(snapshotAt(histories, phone.now)).toEqual(
      open.map(({ id, pipeline, stage, status, amount, closeOn }) => ({
        deal: id,
        standing: { pipeline, stage, status, ...(amount && { amount }), ...(closeOn && { closeOn }) }
      }))
    );
    expect(await phone.check()).toMatchObject({ differences: [] });
  });

  test('comes with the notes of the window, the latest first', async () => {
    await add('roof', 100);
    for (const [at, note] of [
      [-3, 'before'],
      [1, 'price was too high'],
      [2, 'agreed']
    ] as const) {
      after(Math.max(0, at));
      const fields = { at: friday + at * day, channel: 'call', deal: deal('roof'), note } as const;
      await phone.send({ kind: 'log-activity', id: idOf('activity', `call${String(at + 9)}`), fields });
    }
    const notes = await notesBetween(phone.book, [deal('roof')], { from: friday, to: friday + 5 * day });
    expect(notes.get('deal_roof')?.map(({ note }) => note)).toEqual(['agreed', 'price was too high']);
  });
});
