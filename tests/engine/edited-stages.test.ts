import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardCounts, boardStages } from '#lib/book/board.ts';
import { allStages } from '#lib/book/stages.ts';
import { idOf } from '#lib/domain/ids.ts';
import { tableNames } from '#lib/domain/rows.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';
import { commandFor, knownTo, listed, openAndShown, stageEdits, type StageEdit } from '../support/stage-edits.ts';

const kept = ['pipelines', 'stages', 'deals', 'settings'] as const;

const rowsOf = async ({ book }: Device) => Promise.all(kept.map(table => book.table(table).orderBy('id').toArray()));

/** Every row there is, removed ones too, but for what only one device remembers. */
const everything = async ({ book }: Device) => {
  const rows = await Promise.all(tableNames.map(table => book.table<{ id: string }>(table).toArray()));
  return [...rows.flat(), ...(await book.removed.toArray())].sort((a, b) => (a.id < b.id ? -1 : 1));
};

class Desk {
  readonly device = new Device();
  #groups: string[] = [];

  /** With another device to tell, news stays in the journal until it is told, however slow the machine. */
  async share(): Promise<void> {
    await this.device.book.meta.put({ key: 'space', value: 'shared' });
  }

  /** The group of what was done; undefined for what was refused or could not be said. */
  async live(edit: StageEdit): Promise<string | undefined> {
    const group = this.#groups[edit.a % Math.max(1, this.#groups.length)];
    const undo = edit.kind === 'undo' && group !== undefined ? ({ kind: 'undo', group } as const) : undefined;
    const command = undo ?? commandFor(edit, await knownTo(this.device));
    if (!command) return undefined;
    const receipt = await this.device.send(command);
    if (!receipt.ok && receipt.error.kind === 'engine-failed') throw new Error(receipt.error.detail);
    if (!receipt.ok) return undefined;
    this.#groups.push(receipt.value.group);
    return receipt.value.group;
  }
}

describe('whatever a rep does to pipelines and stages', () => {
  test('no open deal leaves the board, and until something is undone each stands on a stage in use', async () => {
    await fc.assert(
      fc.asyncProperty(stageEdits(30), async edits => {
        const desk = new Desk();
        await desk.device.setUp();
        for (const edit of edits) {
          await desk.live(edit);
          const { open, shown } = await openAndShown(desk.device);
          expect(shown).toBe(open);
        }
        if (edits.some(({ kind }) => kind === 'undo')) return;
        const inUse = new Set((await listed(desk.device)).flat());
        const open = await desk.device.book.deals.where('status').equals('open').toArray();
        expect(open.filter(({ stage }) => !inUse.has(stage))).toEqual([]);
      }),
      { numRuns: 25 }
    );
  }, 120_000);

  test('stages keep one order, with nobody twice in a place', async () => {
    await fc.assert(
      fc.asyncProperty(stageEdits(30), async edits => {
        const desk = new Desk();
        await desk.device.setUp();
        for (const edit of edits) await desk.live(edit);
        const byPipeline = Map.groupBy(await allStages(desk.device.book), ({ pipeline }) => pipeline);
        for (const stages of byPipeline.values()) {
          const live = stages.filter(({ deletedAt }) => deletedAt === undefined);
          if (!edits.some(({ kind }) => kind === 'undo'))
            expect(new Set(live.map(({ rank }) => rank)).size).toBe(live.length);
        }
        for (const ids of await listed(desk.device)) {
          expect(ids.length).toBeGreaterThan(0);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 15 }
    );
  }, 120_000);

  test('undo puts everything back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(stageEdits(15), async edits => {
        const desk = new Desk();
        await desk.device.setUp();
        for (const edit of edits) {
          const before = await rowsOf(desk.device);
          const group = await desk.live(edit);
          if (group === undefined || edit.kind === 'undo') continue;
          await desk.device.send({ kind: 'undo', group });
          expect(await rowsOf(desk.device)).toEqual(before);
          await desk.live(edit);
        }
      }),
      { numRuns: 15 }
    );
  }, 120_000);

  test('what was won in a pipeline that was deleted is still counted', async () => {
    const { device } = new Desk();
    await device.setUp();
    const [deal, other] = [idOf('deal', 'crane'), idOf('pipeline', 'fairs')];
    await device.send({ kind: 'add-pipeline', id: other, kit: 'field', fields: { name: 'Fairs' } });
    await device.send({ kind: 'add-deal', id: deal, fields: { title: 'Crane', pipeline: other } });
    await device.send({ kind: 'close-deal', id: deal, end: { status: 'won', reasons: ['speed'] } });
    await device.send({ kind: 'remove-pipeline', id: other });
    const { pipelines } = await boardStages(device.book, undefined);
    expect(pipelines.length).toBe(1);
    expect((await boardCounts(device.book, pipelines)).get('won')).toBe(1);
  });

  test('two devices that edited apart and heard of each other show the same, with every open deal on it', async () => {
    await fc.assert(
      fc.asyncProperty(stageEdits(12), stageEdits(12), async (here, there) => {
        const [phone, laptop] = [new Desk(), new Desk()];
        const courier = new Courier();
        for (const desk of [phone, laptop]) await desk.share();
        await phone.device.setUp();
        for (const a of [1, 2, 3]) await phone.live({ kind: 'add-deal', a, b: a });
        await courier.carry(phone.device, laptop.device);
        for (const edit of here) await phone.live(edit);
        for (const edit of there) await laptop.live(edit);
        await courier.both(phone.device, laptop.device);
        expect(await everything(laptop.device)).toEqual(await everything(phone.device));
        expect(await listed(laptop.device)).toEqual(await listed(phone.device));
        const { open, shown } = await openAndShown(phone.device);
        expect(shown).toBe(open);
        for (const { device } of [phone, laptop]) expect((await device.check()).differences).toEqual([]);
      }),
      { numRuns: 25 }
    );
  }, 120_000);
});
