import { beforeEach, describe, expect, test } from 'vitest';
import { pipelinePast } from '#lib/book/snapshots.ts';
import type { DealEnd, DealFields } from '#lib/domain/deal.ts';
import { idOf, type DealId } from '#lib/domain/ids.ts';
import type { WaterfallFilter } from '#lib/domain/pipeline-history/bar.ts';
import { waterfall } from '#lib/domain/pipeline-history/waterfall.ts';
import { hour } from '#lib/domain/time.ts';
import { Device, friday } from '../support/device.ts';

const zone = 'Europe/Warsaw';
const day = 24 * hour;
const deal = (name: string): DealId => idOf('deal', name);
const pln = (major: number) => ({ minor: major * 100, currency: 'PLN' });

describe('what happened in a pipeline', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
  });

  const add = (id: string, amount: number | undefined, fields: DealFields = {}) =>
    phone.send({
      kind: 'add-deal',
      id: deal(id),
      fields: { title: id, ...(amount !== undefined && { amount: pln(amount) }), ...fields }
    });
  const edit = (id: string, fields: DealFields) => phone.send({ kind: 'edit-deal', id: deal(id), fields });
  const end = (id: string, how: DealEnd) => phone.send({ kind: 'close-deal', id: deal(id), end: how });
  const after = (days: number) => {
    phone.now = friday + days * day;
  };

  /** Every bar as its deals and what they come to, in whole units. */
  async function barsBetween(from: number, to: number, filter: WaterfallFilter = {}) {
    const { histories } = await pipelinePast(phone.book, zone);
    const { opening, bars, closing } = waterfall(
      histories,
      { from: friday + from * day, to: friday + to * day },
      filter
    );
    const major = (sums: readonly { minor: number }[]) => sums.map(({ minor }) => minor / 100);
    return {
      opening: [opening.deals, ...major(opening.sums)],
      ...Object.fromEntries(
        bars.map(({ kind, deals, sums }) => [kind, [deals.map(one => one.deal.slice(5)).join(' '), ...major(sums)]])
      ),
      closing: [closing.deals, ...major(closing.sums)]
    };
  }

  test('is told by bars, each with its deals', async () => {
    await add('roof', 100);
    await add('gate', 40);
    await add('door', 30);
    await add('barn', 20);
    after(10);
    await edit('roof', { amount: pln(150) });
    await edit('barn', { amount: pln(5) });
    await add('shed', 60);
    await end('gate', { status: 'won', reasons: ['speed'] });
    await end('door', { status: 'lost', reasons: ['price'] });
    await end('shed', { status: 'hold', until: '2027-01-15' });
    expect(await barsBetween(5, 15)).toEqual({
      opening: [4, 190],
      opened: ['shed', 60],
      raised: ['roof', 50],
      won: ['gate', -40],
      lost: ['door', -30],
      held: ['shed', -60],
      lowered: ['barn', -15],
      closing: [2, 155]
    });
  });

  test('knows a deal that came back: from hold, from lost, and from the recently deleted', async () => {
    for (const id of ['held', 'lost', 'gone']) await add(id, 10);
    after(1);
    await end('held', { status: 'hold', until: '2027-01-15' });
    await end('lost', { status: 'lost', reasons: ['price'] });
    await phone.send({ kind: 'remove', table: 'deals', id: deal('gone') });
    after(5);
    await end('held', { status: 'won', reasons: ['speed'] });
    await end('lost', { status: 'open' });
    await phone.send({ kind: 'restore', table: 'deals', id: deal('gone') });
    expect(await barsBetween(3, 9)).toEqual({
      opening: [0],
      reopened: ['gone lost', 20],
      resumed: ['held', 10],
      won: ['held', -10],
      closing: [2, 20]
    });
    expect(await barsBetween(0.5, 3)).toMatchObject({ removed: ['gone', -10], closing: [0] });
  });

  test('tells slips of a quarter: pushed out of it, and pulled into it', async () => {
    await add('late', 10, { closeOn: '2026-12-20' });
    await add('early', 7, { closeOn: '2027-02-01' });
    await add('none', 3);
    after(2);
    await edit('late', { closeOn: '2027-01-10' });
    await edit('early', { closeOn: '2026-12-31' });
    await edit('none', { closeOn: '2026-12-01' });
    const closing = { from: '2026-10-01', to: '2026-12-31' } as const;
    expect(await barsBetween(1, 3, { closing })).toEqual({
      opening: [1, 10],
      'slipped-in': ['early none', 10],
      'slipped-out': ['late', -10],
      closing: [2, 10]
    });
    expect(await barsBetween(1, 3)).toEqual({ opening: [3, 20], closing: [3, 20] });
  });

  test('a win written down on Monday is of the Friday on which it was won', async () => {
    await add('roof', 100);
    after(3);
    await end('roof', { status: 'won', reasons: ['speed'], on: '2026-11-21' });
    expect(await barsBetween(0.5, 2)).toEqual({ opening: [1, 100], won: ['roof', -100], closing: [0] });
    expect(await barsBetween(2, 5)).toEqual({ opening: [0], closing: [0] });
  });

  test('another currency is neither a rise nor a fall, unless both are said in one', async () => {
    await add('roof', 100);
    after(1);
    await edit('roof', { amount: { minor: 3_000, currency: 'EUR' } });
    const { histories } = await pipelinePast(phone.book, zone);
    const window = { from: friday + hour, to: friday + 2 * day };
    expect(waterfall(histories, window).bars).toMatchObject([
      {
        kind: 'currency',
        change: 0,
        sums: [
          { minor: 3_000, currency: 'EUR' },
          { minor: -10_000, currency: 'PLN' }
        ]
      }
    ]);
    const inOne = ({ minor, currency }: { minor: number; currency: string }) => ({
      minor: currency === 'EUR' ? minor * 4 : minor,
      currency: 'PLN'
    });
    expect(waterfall(histories, window, { inOne }).bars).toMatchObject([
      { kind: 'raised', sums: [{ minor: 2_000, currency: 'PLN' }] }
    ]);
  });
});
