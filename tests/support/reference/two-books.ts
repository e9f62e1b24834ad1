import fc from 'fast-check';
import type { WeekStart } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';
import { Device } from '../device.ts';
import { meet } from '../meeting.ts';
import type { Rates } from './money.ts';
import type { Works } from './points.ts';
import { commandFor, deedsAround, type Deed } from './random-deeds.ts';
import { Made } from './random-rows.ts';

/** Where and when clocks change, days end elsewhere than in London, and years begin. */
export const zones: Readonly<Record<string, readonly number[]>> = {
  'Europe/Warsaw': [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 11, 31, 23)],
  'America/New_York': [Date.UTC(2026, 2, 8, 7), Date.UTC(2026, 10, 1, 6), Date.UTC(2027, 0, 1, 5)],
  'Asia/Kolkata': [Date.UTC(2026, 5, 30, 18, 30), Date.UTC(2026, 11, 31, 18, 30)],
  'Pacific/Apia': [Date.UTC(2011, 11, 30, 10), Date.UTC(2026, 11, 31, 11)],
  'Australia/Lord_Howe': [Date.UTC(2026, 3, 4, 15), Date.UTC(2026, 9, 3, 15, 30), Date.UTC(2026, 11, 31, 13)]
};

/** What euros are worth to the rep. */
export const rates: Rates = {
  currency: 'PLN',
  hundredths: [
    { currency: 'EUR', from: '2011-12-29', rate: 425 },
    { currency: 'EUR', from: '2026-10-30', rate: 433 }
  ]
};

/** The rep works on Saturdays and not on Fridays, and is away about when years end. */
export const works: Works = {
  weekdays: [1, 2, 3, 4, 6],
  away: [
    ['2011-12-28', '2012-01-02'],
    ['2026-12-24', '2027-01-03']
  ]
};

/** What two devices of one rep go through: apart, then again after they have met. */
export type Lives = {
  readonly weekStart: WeekStart;
  readonly mine: readonly Deed[];
  readonly theirs: readonly Deed[];
  readonly after: readonly Deed[];
};

export function livesIn(zone: string): fc.Arbitrary<Lives> {
  const deeds = deedsAround(zones[zone] ?? [], 60);
  return fc.record({ weekStart: fc.constantFrom(1, 6, 7), mine: deeds, theirs: deeds, after: deeds });
}

/** A phone and a laptop that have lived so and know everything of each other. */
export async function twoBooks(zone: string, { weekStart, mine, theirs, after }: Lives): Promise<[Device, Device]> {
  const [phone, laptop] = [new Device(), new Device()];
  phone.now = laptop.now = Date.UTC(2011, 10, 1);
  await phone.send({ kind: 'set-up', role: 'ae', kit: 'classic', zone, weekStart, currency: rates.currency });
  const worth = rates.hundredths.map(({ currency, from, rate }) => ({ currency, from: from as Day, rate: rate / 100 }));
  const away = works.away.map(([from, to]) => ({ from: from as Day, to: to as Day }));
  await phone.send({ kind: 'edit-settings', fields: { rates: worth, workdays: [...works.weekdays], away } });
  await meet(phone, laptop);
  const made = new Made();
  made.stages = (await phone.book.stages.toArray()).map(({ id }) => id);
  await live(phone, made, mine, zone);
  await live(laptop, made, theirs, zone);
  await meet(phone, laptop);
  await live(phone, made, after, zone);
  await live(laptop, made, after.slice(1), zone);
  await meet(phone, laptop);
  return [phone, laptop];
}

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
