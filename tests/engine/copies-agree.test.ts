import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '#lib/book/tables.ts';
import { factTables } from '#lib/domain/rows.ts';
import { later, parseStamp, type Stamp } from '#lib/domain/stamp.ts';
import { anId } from '../support/builders.ts';
import { Device } from '../support/device.ts';
import { histories } from '../support/history.ts';
import { Living } from '../support/living.ts';
import { readTables } from '../support/read-tables.ts';
import { saidBy } from '../support/said-by.ts';

/** Lets a device hear what others said, as sync will: into the journal, then every table anew. */
async function hear(living: Living, said: readonly JournalEntry[]): Promise<void> {
  const { book, engine } = living.device;
  await book.journal.bulkAdd(said.map(({ doc, update }) => ({ doc, update })));
  await book.documents.bulkPut(said.map(({ doc }) => ({ name: doc })));
  engine.replica.forget();
  await living.rebuild();
  await goOnAfter(living);
  await living.learn();
}

/** What is said from now on is later than all that was heard, also after a restart. */
async function goOnAfter({ device: { book, engine } }: Living): Promise<void> {
  const facts = factTables.map(table => book.table<{ stamp: Stamp }>(table).toArray());
  const removed = (await book.removed.toArray()).flatMap(({ row }) => ('stamp' in row ? row.stamp : []));
  const heard = [...removed, ...(await Promise.all(facts)).flat().map(({ stamp }) => stamp)];
  const own = parseStamp(String((await book.meta.get('stamp'))?.value));
  const latest = heard.reduce(later, own);
  if (latest === undefined) return;
  engine.hear(latest);
  await book.meta.put({ key: 'stamp', value: latest });
}

async function phoneAndLaptop(): Promise<readonly [Living, Living]> {
  const [phone, laptop] = [new Living(new Device()), new Living(new Device())];
  await phone.device.setUp();
  await phone.learn();
  await hear(laptop, await saidBy(phone.device));
  return [phone, laptop];
}

describe('a phone and a laptop that have told each other everything', () => {
  test('show the same book, whatever each did meanwhile and in whatever order they hear of it', async () => {
    const apart = fc.tuple(histories(15), histories(15), histories(8));
    const property = fc.asyncProperty(apart, async ([onPhone, onLaptop, after]) => {
      const [phone, laptop] = await phoneAndLaptop();
      for (const act of onPhone) await phone.live(act);
      for (const act of onLaptop) await laptop.live(act);
      await hear(phone, await saidBy(laptop.device));
      for (const act of after) await phone.live(act);
      const news = await saidBy(phone.device);
      await hear(laptop, [...news.toReversed(), ...news]);
      expect(await readTables(laptop.device.book)).toEqual(await readTables(phone.device.book));
      expect(await laptop.device.check()).toMatchObject({ differences: [], unreadable: 0 });
    });
    await fc.assert(property, { numRuns: 25, interruptAfterTimeLimit: 20_000 });
  });

  const anna = anId('person');

  async function apart() {
    const [phone, laptop] = await phoneAndLaptop();
    await phone.device.send({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
    await hear(laptop, await saidBy(phone.device));
    return [phone, laptop] as const;
  }

  test('both keep edits of different fields', async () => {
    const [phone, laptop] = await apart();
    await phone.device.send({ kind: 'edit-person', id: anna, fields: { jobTitle: 'Buyer' } });
    await laptop.device.send({ kind: 'edit-person', id: anna, fields: { note: 'met in Lodz' } });
    await hear(laptop, await saidBy(phone.device));
    expect(await laptop.device.book.people.get(anna)).toMatchObject({ jobTitle: 'Buyer', note: 'met in Lodz' });
  });

  test.each([1, -1])(
    'show the edit of one field that came later (%i h), and keep the other in the history',
    async hours => {
      const [phone, laptop] = await apart();
      laptop.device.now += hours * 3_600_000;
      phone.device.now += 1;
      await laptop.device.send({ kind: 'edit-person', id: anna, fields: { note: 'laptop' } });
      await phone.device.send({ kind: 'edit-person', id: anna, fields: { note: 'phone' } });
      const news = await saidBy(phone.device);
      await hear(phone, await saidBy(laptop.device));
      await hear(laptop, news);
      const later = hours > 0 ? 'laptop' : 'phone';
      for (const { device } of [phone, laptop]) {
        expect(await device.book.people.get(anna)).toMatchObject({ note: later });
        const notes = await device.book.changes.filter(({ field }) => field === 'note').toArray();
        expect(notes.map(({ to }) => to).sort()).toEqual(['laptop', 'phone']);
      }
    }
  );
});
