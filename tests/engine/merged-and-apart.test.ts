import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleByName } from '#lib/book/people.ts';
import { idOf, type PersonId } from '#lib/domain/ids.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';
import { callTo, merging, notesOf, rowsNow } from '../support/merged-people.ts';
import { readTables } from '../support/read-tables.ts';

const five = Array.from({ length: 5 }, (_, n) => idOf('person', `five${String(n)}`));
const pairs = fc.array(fc.tuple(fc.constantFrom(...five), fc.constantFrom(...five)), { minLength: 1, maxLength: 8 });
type Pairs = readonly (readonly [PersonId, PersonId])[];
const brief = { numRuns: 25, interruptAfterTimeLimit: 20_000 };

/** Some share a number, a job, a note, or nothing. */
async function fivePeople(): Promise<Device> {
  const phone = new Device();
  await phone.setUp();
  for (const [n, id] of five.entries()) {
    const phones = [`+4860100000${String(n)}`, `+4860200000${String(n % 2)}`];
    const fields = { name: `Anna ${String(n)}`, phones, ...(n % 2 && { jobTitle: `Job ${String(n)}`, note: 'n' }) };
    await phone.send({ kind: 'add-person', id, fields });
    await phone.send(callTo(id, String(n)));
  }
  return phone;
}

test('however people are merged, taking all apart again in any order gives back those that there were', async () => {
  const anyOrder = fc.shuffledSubarray(five, { minLength: 5 });
  const holds = async (merges: Pairs, order: readonly PersonId[]) => {
    const phone = await fivePeople();
    const before = await rowsNow(phone);
    for (const [one, other] of merges) await phone.send(merging(one, other));
    // Somebody in the middle of a chain is only set free with those below.
    for (const id of five.flatMap(() => order)) await phone.send({ kind: 'unmerge-person', id });
    expect(await rowsNow(phone)).toEqual(before);
  };
  await fc.assert(fc.asyncProperty(pairs, anyOrder, holds), brief);
});

test('what somebody who stays has too, stays', async () => {
  const phone = await fivePeople();
  const [survivor, one, other] = [idOf('person', 'five0'), idOf('person', 'five1'), idOf('person', 'five3')];
  await phone.send(merging(survivor, one));
  await phone.send(merging(survivor, other));
  await phone.send({ kind: 'unmerge-person', id: one });
  const shared = '+48602000001';
  expect((await phone.book.people.get(survivor))?.phones).toContain(shared);
  await phone.send({ kind: 'unmerge-person', id: other });
  expect((await phone.book.people.get(survivor))?.phones).not.toContain(shared);
});

test('two devices that merge apart come to the same, and every touch is still told of somebody', async () => {
  const holds = async (here: Pairs, there: Pairs) => {
    const [phone, laptop, courier] = [await fivePeople(), new Device(), new Courier()];
    await courier.carry(phone, laptop);
    laptop.now += 60_000;
    for (const [one, other] of here) await phone.send(merging(one, other));
    for (const [one, other] of there) await laptop.send(merging(one, other));
    await courier.both(phone, laptop);
    expect(await readTables(laptop.book)).toEqual(await readTables(phone.book));
    const shown = await peopleByName(phone.book, 9);
    const told = await Promise.all(shown.map(({ id }) => notesOf(phone, id)));
    expect(told.flat().sort()).toEqual(['0', '1', '2', '3', '4']);
  };
  await fc.assert(fc.asyncProperty(pairs, pairs, holds), brief);
});
