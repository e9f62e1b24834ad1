import { beforeEach, describe, expect, test } from 'vitest';
import { dealsOfPerson } from '#lib/book/deals.ts';
import { stepsOf } from '#lib/book/history.ts';
import { countPeople, peopleByName, personBy, recentPeople, searchPeople } from '#lib/book/people.ts';
import { scoreFacts } from '#lib/book/score.ts';
import { todayList } from '#lib/book/today.ts';
import { idOf } from '#lib/domain/ids.ts';
import { periodOf } from '#lib/domain/period.ts';
import { anId, fridayDay, warsaw } from '../support/builders.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';
import { callTo, merging, notesOf, rowsNow } from '../support/merged-people.ts';

const anna = idOf('person', 'anna1');
const ania = idOf('person', 'anna2');
const aneta = idOf('person', 'anna3');

describe('two Annas who are one', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    const both = { phones: ['+48 601 234 567'], note: 'Likes tea' };
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska', ...both } });
    const other = { phones: ['601234567', '602 000 111'], emails: ['anna@mlyn.pl'], jobTitle: 'Buyer' };
    await phone.send({ kind: 'add-person', id: ania, fields: { name: 'Ania K.', ...other, blocked: ['sms'] } });
    await phone.send(callTo(anna, 'first'));
    await phone.send(callTo(ania, 'second'));
    const about = { channel: 'call', due: fridayDay, person: ania } as const;
    await phone.send({ kind: 'plan-follow-up', id: anId('followup'), fields: about });
    await phone.send({ kind: 'add-deal', id: anId('deal'), fields: { title: 'Pilot', people: [ania] } });
  });

  test('have one history, one next step and one deal; the old link leads to the one who stays', async () => {
    await phone.send(merging(anna, ania));
    expect(await notesOf(phone, anna)).toEqual(['first', 'second']);
    expect(await stepsOf(phone.book, { kind: 'person', id: anna })).toHaveLength(1);
    expect(await dealsOfPerson(phone.book, anna)).toMatchObject([{ title: 'Pilot' }]);
    expect(await personBy(phone.book, ania)).toMatchObject({ id: anna });
  });

  test('are one in lists, in search and on Today, also by the old name', async () => {
    await phone.send(merging(anna, ania));
    const lists = [peopleByName(phone.book, 9), recentPeople(phone.book, 9), searchPeople(phone.book, 'ania', 9)];
    for (const list of await Promise.all(lists)) expect(list.map(({ id }) => id)).toEqual([anna]);
    expect(await countPeople(phone.book)).toBe(1);
    const { due } = await todayList(phone.book, fridayDay);
    expect(due).toMatchObject([{ person: { id: anna }, touches: 2 }]);
  });

  test('keep every number once, every address and refusal, and both notes', async () => {
    await phone.send(merging(anna, ania));
    expect(await phone.book.people.get(anna)).toMatchObject({
      phones: ['+48 601 234 567', '602 000 111'],
      emails: ['anna@mlyn.pl'],
      blocked: ['sms'],
      jobTitle: 'Buyer',
      note: 'Likes tea'
    });
  });

  test('count as much as before in every figure', async () => {
    const facts = () => scoreFacts(phone.book, periodOf('week', fridayDay, 1), { currency: 'PLN', zone: warsaw });
    const before = await facts();
    await phone.send(merging(anna, ania));
    const after = await facts();
    expect(after.activities).toEqual(before.activities);
    expect(after.followUps).toEqual(before.followUps);
    expect([after.people.length, after.deals.length]).toEqual([before.people.length, before.deals.length]);
  });

  test('are two again after Undo, exactly as they were', async () => {
    const before = await rowsNow(phone);
    const receipt = await phone.send(merging(anna, ania));
    if (receipt.ok) await phone.send({ kind: 'undo', group: receipt.value.group });
    expect(await rowsNow(phone)).toEqual(before);
  });

  test('are two again much later: what was said since stays where it was said, what was edited since stays edited', async () => {
    await phone.send(merging(anna, ania));
    await phone.send(callTo(anna, 'third'));
    await phone.send(callTo(ania, 'fourth'));
    await phone.send({ kind: 'edit-person', id: anna, fields: { jobTitle: 'Head of buying', emails: [] } });
    phone.now += 400 * 24 * 3_600_000;
    await phone.send({ kind: 'unmerge-person', id: ania });
    expect(await notesOf(phone, anna)).toEqual(['first', 'third']);
    expect(await notesOf(phone, ania)).toEqual(['fourth', 'second']);
    expect(await phone.book.people.get(anna)).toMatchObject({
      phones: ['+48 601 234 567'],
      emails: [],
      blocked: [],
      jobTitle: 'Head of buying'
    });
    expect(await personBy(phone.book, ania)).toMatchObject({ id: ania, emails: ['anna@mlyn.pl'], jobTitle: 'Buyer' });
  });

  test('who asked not to be called after the merge is not called after it is taken back', async () => {
    await phone.send({ kind: 'edit-person', id: ania, fields: { blocked: ['call'] } });
    await phone.send(merging(anna, ania));
    const asked = { at: phone.now, channel: 'call', disposition: 'do-not-call', person: anna } as const;
    await phone.send({ kind: 'log-activity', id: anId('activity'), fields: asked });
    await phone.send({ kind: 'unmerge-person', id: ania });
    expect(await phone.book.people.get(anna)).toMatchObject({ blocked: ['call'] });
  });

  test('are removed and restored together', async () => {
    await phone.send(merging(anna, ania));
    await phone.send({ kind: 'remove', table: 'people', id: anna });
    expect(await peopleByName(phone.book, 9)).toEqual([]);
    phone.now += 60_000;
    await phone.send({ kind: 'restore', table: 'people', id: anna });
    expect(await notesOf(phone, anna)).toEqual(['first', 'second']);
    expect(await personBy(phone.book, ania)).toMatchObject({ id: anna });
  });
});

test('merged both ways on two devices, the smaller id stays, and taking them apart takes both ways back', async () => {
  const [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
  await phone.setUp();
  for (const id of [anna, ania, aneta])
    await phone.send({ kind: 'add-person', id, fields: { name: id, phones: [`+4860100000${id.slice(-1)}`] } });
  await courier.carry(phone, laptop);
  await phone.send(merging(anna, ania));
  await laptop.send(merging(ania, anna));
  await courier.both(phone, laptop);
  for (const { book } of [phone, laptop]) {
    expect((await peopleByName(book, 9)).map(({ id }) => id)).toEqual([anna, aneta]);
  }
  await laptop.send({ kind: 'unmerge-person', id: ania });
  await courier.both(phone, laptop);
  for (const { book } of [phone, laptop]) {
    const people = await peopleByName(book, 9);
    expect(people.map(({ phones }) => phones.length)).toEqual([1, 1, 1]);
  }
});
