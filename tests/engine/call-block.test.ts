import { beforeEach, describe, expect, test } from 'vitest';
import { blockBy, pastBlocks, unfinishedBlocks } from '#lib/book/call-blocks.ts';
import { templateBy } from '#lib/book/templates.ts';
import { blockProgress, type BlockProgress } from '#lib/domain/call-block.ts';
import { idOf, type PersonId } from '#lib/domain/ids.ts';
import { ourId } from '#lib/domain/messages/ours.ts';
import type { Disposition } from '#lib/domain/outcome.ts';
import { minute } from '#lib/domain/time.ts';
import { anId } from '../support/builders.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';

const [anna, boris, celina] = [idOf('person', 'anna'), idOf('person', 'boris'), idOf('person', 'celina')];
const [block, led] = [idOf('block', 'morning'), idOf('block', 'scripted')];

describe('a call block begun on the phone', () => {
  let phone: Device;
  let laptop: Device;
  let courier: Courier;

  beforeEach(async () => {
    [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
    await phone.setUp();
    for (const id of [anna, boris, celina])
      await phone.send({ kind: 'add-person', id, fields: { name: id, phones: ['601'] } });
    await phone.send({ kind: 'start-block', id: block, fields: { people: [anna, boris, celina], goalDials: 3 } });
  });

  const call = (device: Device, person: PersonId, disposition: Disposition = 'voicemail') =>
    device.send({
      kind: 'log-activity',
      id: anId('activity'),
      fields: { at: device.now, channel: 'call', person, block, disposition }
    });

  async function progress({ book, now }: Device): Promise<BlockProgress & { asked: number }> {
    const facts = await blockBy(book, block);
    if (!facts) throw new Error('the block is not in the book');
    return { ...blockProgress(facts.block, facts.calls, facts.blocked, now), asked: facts.asked };
  }

  test('goes on on the laptop, at the card where the phone left it', async () => {
    await call(phone, anna);
    await phone.send({ kind: 'skip-in-block', id: block, person: boris });
    await courier.carry(phone, laptop);
    expect(await unfinishedBlocks(laptop.book)).toHaveLength(1);
    expect(await progress(laptop)).toMatchObject({ left: [celina], dials: 1, skipped: 1 });
  });

  test('counts calls of both devices, and ends on both', async () => {
    await call(phone, anna);
    await courier.carry(phone, laptop);
    await call(laptop, boris, 'meaningful');
    laptop.now += 30 * minute;
    await laptop.send({ kind: 'end-block', id: block });
    await courier.both(phone, laptop);
    expect(await unfinishedBlocks(phone.book)).toEqual([]);
    expect(await pastBlocks(phone.book, 10)).toHaveLength(1);
    expect(await progress(phone)).toMatchObject({ left: [], dials: 2, connects: 1, minutes: 30 });
  });

  test('is at the same card after the app was killed', async () => {
    await call(phone, anna);
    phone.restart();
    expect((await progress(phone)).left).toEqual([boris, celina]);
  });

  test('is led by a script that comes with the app, on either device', async () => {
    await phone.send({ kind: 'start-block', id: led, fields: { people: [anna], script: ourId('cold-call') } });
    await courier.carry(phone, laptop);
    const script = (await blockBy(laptop.book, led))?.block.script ?? '';
    expect(await templateBy(laptop.book, script)).toMatchObject({ kind: 'script', code: 'cold-call' });
  });

  test('has no card for who asked for no calls, and says how many there were', async () => {
    await phone.send({ kind: 'edit-person', id: anna, fields: { blocked: ['call'] } });
    expect(await progress(phone)).toMatchObject({ left: [boris, celina], asked: 1 });
  });

  test('does not count who asked for no calls in a call of this block as one not called', async () => {
    await call(phone, anna, 'do-not-call');
    expect(await progress(phone)).toMatchObject({ left: [boris, celina], dials: 1, asked: 0 });
  });

  test('has one card for two rows that turned out to be one person, called under either name', async () => {
    await call(phone, anna);
    await phone.send({ kind: 'merge-people', survivor: boris, merged: anna, take: [] });
    expect((await blockBy(phone.book, block))?.block.people).toEqual([boris, celina]);
    expect(await progress(phone)).toMatchObject({ left: [celina], dials: 1 });
  });

  test('brings the card back when the call is taken back', async () => {
    const receipt = await call(phone, anna);
    if (!receipt.ok) throw new Error(receipt.error.kind);
    await phone.send({ kind: 'undo', group: receipt.value.group });
    expect((await progress(phone)).left[0]).toBe(anna);
  });

  test('has no card for somebody removed from the book', async () => {
    await phone.send({ kind: 'remove', table: 'people', id: anna });
    expect((await progress(phone)).left[0]).toBe(boris);
  });
});
