import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rolledUp, rolledUpByDay, rolledUpEach } from '#lib/book/rolled-up.ts';
import { periodOf, spans, type Period } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';
import { Device } from '../support/device.ts';
import { meet } from '../support/meeting.ts';
import { stretchOf, textOf, dateAt, type Stretch } from '../support/reference/calendar.ts';
import { dealFigures } from '../support/reference/deals.ts';
import { everything, fromIndexes, fromRows, fromSums } from '../support/reference/of-the-app.ts';
import { plainBook } from '../support/reference/plain-book.ts';
import type { Figures, Question } from '../support/reference/question.ts';
import { commandFor, deedsAround, type Deed } from '../support/reference/random-deeds.ts';
import { Made } from '../support/reference/random-rows.ts';
import { promiseFigures, touchFigures } from '../support/reference/touches.ts';

const currency = 'PLN';

/** Where and when clocks change, days end elsewhere than in London, and years begin. */
const zones: Readonly<Record<string, readonly number[]>> = {
  'Europe/Warsaw': [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 11, 31, 23)],
  'America/New_York': [Date.UTC(2026, 2, 8, 7), Date.UTC(2026, 10, 1, 6), Date.UTC(2027, 0, 1, 5)],
  'Asia/Kolkata': [Date.UTC(2026, 5, 30, 18, 30), Date.UTC(2026, 11, 31, 18, 30)],
  'Pacific/Apia': [Date.UTC(2011, 11, 30, 10), Date.UTC(2026, 11, 31, 11)],
  'Australia/Lord_Howe': [Date.UTC(2026, 3, 4, 15), Date.UTC(2026, 9, 3, 15, 30), Date.UTC(2026, 11, 31, 13)]
};
const weekStarts = [1, 6, 7] as const;

async function live(device: Device, made: Made, deeds: readonly Deed[], zone: string): Promise<void> {
  const groups: string[] = [];
  for (const deed of deeds) {
    device.now = deed.at;
    const group = groups[deed.a % Math.max(1, groups.length)];
    const command = deed.kind === 'undo' ? group && ({ kind: 'undo', group } as const) : commandFor(deed, made, zone);
    const receipt = command ? await device.send(command) : undefined;
    if (receipt?.ok) groups.push(receipt.value.group);
    else if (receipt?.error.kind === 'engine-failed') throw new Error(receipt.error.detail);
  }
}

async function twoDevices(zone: string, weekStart: 1 | 6 | 7): Promise<[Device, Device]> {
  const [phone, laptop] = [new Device(), new Device()];
  phone.now = laptop.now = Date.UTC(2011, 10, 1);
  await phone.send({ kind: 'set-up', role: 'ae', kit: 'classic', zone, weekStart, currency });
  await meet(phone, laptop);
  return [phone, laptop];
}

const periodIn = ({ first, last }: Stretch): Period => ({ from: textOf(first) as Day, to: textOf(last) as Day });

/** Every figure that both give, name by name; how many these are. */
function agree(app: Figures, reference: Figures, said: string): number {
  for (const [name, value] of Object.entries(app)) {
    expect(reference, name).toHaveProperty([name]);
    const other = reference[name];
    const isSame =
      value === undefined || other === undefined
        ? value === other
        : Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other));
    expect(isSame, `${said}: ${name} is ${String(value)}, by the reference ${String(other)}`).toBe(true);
  }
  return Object.keys(app).length;
}

async function compared({ book }: Device, asked: Question, said: string): Promise<number> {
  const plain = await plainBook(book);
  const reference = { ...touchFigures(plain, asked), ...dealFigures(plain, asked), ...promiseFigures(plain, asked) };
  const [period, counting] = [periodIn(asked), { zone: asked.zone, currency }];
  const facts = { ...(await everything(book, counting)), period };
  return (
    agree(fromRows(facts), reference, `${said}, from rows`) +
    agree(await fromIndexes(book, period, counting), reference, `${said}, from indexes`) +
    agree(await fromSums(book, period, counting), reference, `${said}, from sums`)
  );
}

/** The calendar's periods around an instant, and an odd one from it on. */
function stretchesAt(instant: number, zone: string, weekStart: 1 | 6 | 7): [string, Stretch][] {
  const serial = dateAt(instant, zone);
  const named = spans.map((span): [string, Stretch] => [span, stretchOf(span, serial, weekStart)]);
  for (const [span, stretch] of named) {
    expect(periodOf(span as (typeof spans)[number], textOf(serial) as Day, weekStart)).toEqual(periodIn(stretch));
  }
  return [
    ...named,
    ['fortnight', { first: serial - 3, last: serial + 10 }],
    ['five years', { first: serial - 1800, last: serial + 26 }]
  ];
}

/** Sums of one period after the other, of all at once, and of their days added up. */
async function sumsAgree({ book }: Device, periods: readonly Period[], zone: string): Promise<void> {
  const together = await rolledUpEach(book, periods, zone);
  for (const [n, period] of periods.entries()) {
    const alone = await rolledUp(book, period, zone);
    const added = new Map<string, number>();
    for (const counts of (await rolledUpByDay(book, period, zone)).values()) {
      for (const [cell, count] of counts) added.set(cell, (added.get(cell) ?? 0) + count);
    }
    expect(together[n]).toEqual(alone);
    expect(added).toEqual(alone);
  }
}

let most = 0;

test.each(Object.keys(zones))('a plain count of all rows says the same as the app, in %s', async zone => {
  const instants = zones[zone] ?? [];
  const deeds = deedsAround(instants, 60);
  const property = fc.asyncProperty(
    deeds,
    deeds,
    deeds,
    fc.constantFrom(...weekStarts),
    async (mine, theirs, after, weekStart) => {
      const devices = await twoDevices(zone, weekStart);
      const [phone, laptop] = devices;
      const made = new Made();
      made.stages = (await phone.book.stages.toArray()).map(({ id }) => id);
      await live(phone, made, mine, zone);
      await live(laptop, made, theirs, zone);
      await meet(phone, laptop);
      await Promise.all([live(phone, made, after, zone), live(laptop, made, after.slice(1), zone)]);
      await meet(phone, laptop);
      let figures = 0;
      const periods = instants
        .flatMap(instant => stretchesAt(instant, zone, weekStart))
        .map(([, one]) => periodIn(one));
      for (const device of devices) await sumsAgree(device, periods, zone);
      for (const instant of instants.flatMap(each => [each - 1, each])) {
        for (const [span, stretch] of stretchesAt(instant, zone, weekStart)) {
          for (const device of devices) {
            const said = `${span} of ${textOf(dateAt(instant, zone))} on ${device.name}`;
            figures += await compared(device, { ...stretch, zone, currency }, said);
          }
        }
      }
      most = Math.max(most, figures);
    }
  );
  await fc.assert(property, { numRuns: 4, interruptAfterTimeLimit: 8_000 });
  expect(most).toBeGreaterThan(2_000);
});
