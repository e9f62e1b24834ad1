import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChore } from '#lib/engine/chores.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { anId } from '../support/builders.ts';
import { openTabs } from '../support/tabs.ts';

const anna = anId('person');
const add = { kind: 'add-person', id: anna, fields: { name: 'Anna' } } as const;
const agreement = { differences: [], unreadable: 0 };

async function bothTabs(): Promise<readonly [Engine, Engine]> {
  const [left, right] = openTabs(2);
  if (!left || !right) throw new Error('two tabs were asked for');
  await left.send({
    kind: 'set-up',
    role: 'sdr',
    kit: 'classic',
    zone: 'Europe/Warsaw',
    weekStart: 1,
    currency: 'PLN'
  });
  return [left, right];
}

describe('two tabs that take turns', () => {
  test('see each other’s edits of one person, and lose none', async () => {
    const [left, right] = await bothTabs();
    await left.send(add);
    await right.send({ kind: 'edit-person', id: anna, fields: { jobTitle: 'Buyer' } });
    await left.send({ kind: 'edit-person', id: anna, fields: { note: 'met in Lodz' } });
    await right.send({ kind: 'edit-person', id: anna, fields: { phones: ['601'] } });
    const all = { name: 'Anna', jobTitle: 'Buyer', note: 'met in Lodz', phones: ['601'] };
    expect(await left.book.people.get(anna)).toMatchObject(all);
    expect(await runChore(right, { kind: 'check' })).toMatchObject(agreement);
  });

  test('give stamps that rise across both', async () => {
    const [left, right] = await bothTabs();
    await left.send(add);
    for (const [index, tab] of [right, left, right, right, left].entries())
      await tab.send({ kind: 'edit-person', id: anna, fields: { note: String(index) } });
    const changes = await left.book.changes.where('of').equals(anna).toArray();
    const byStamp = changes.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1)).map(({ to }) => to);
    expect(byStamp).toEqual(['0', '1', '2', '3', '4']);
  });

  const turns = fc.array(fc.record({ isLeft: fc.boolean(), what: fc.nat(3), text: fc.string({ maxLength: 3 }) }), {
    maxLength: 25
  });

  test('agree with the disk whoever writes, and whoever files', async () => {
    const property = fc.asyncProperty(turns, async said => {
      const [left, right] = await bothTabs();
      await left.send(add);
      let note = '';
      for (const { isLeft, what, text } of said) {
        const tab = isLeft ? left : right;
        if (what === 0) await tab.filing.now();
        else if (what === 1) await tab.send({ kind: 'add-person', id: anId('person'), fields: { name: `P${text}` } });
        else await tab.send({ kind: 'edit-person', id: anna, fields: { note: (note = `n${text}`) } });
      }
      expect(await runChore(left, { kind: 'check' })).toMatchObject(agreement);
      expect((await right.book.people.get(anna))?.note ?? '').toBe(note.trim());
      expect(await right.book.people.count()).toBe(1 + said.filter(({ what }) => what === 1).length);
    });
    await fc.assert(property, { numRuns: 30, interruptAfterTimeLimit: 20_000 });
  });

  test('asked at once do one thing after the other', async () => {
    const [left, right] = await bothTabs();
    await left.send(add);
    const many = Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? left : right).send({
        ...{ kind: 'log-activity', id: anId('activity') },
        fields: { at: index, channel: 'call', person: anna }
      })
    );
    expect((await Promise.all(many)).every(({ ok }) => ok)).toBe(true);
    expect(await left.book.activities.count()).toBe(20);
    expect(await runChore(right, { kind: 'check' })).toMatchObject(agreement);
  });
});
