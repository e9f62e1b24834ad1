import { toRead } from '#lib/book/read-row.ts';
import { channels } from '#lib/domain/channel.ts';
import { idOf, type DealId, type DeviceId, type Id, type PersonId } from '#lib/domain/ids.ts';
import { dispositionsFor } from '#lib/domain/outcome.ts';
import { pipelineFrom } from '#lib/domain/pipeline.ts';
import type { Write } from '#lib/domain/rows.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { tick, type Stamp } from '#lib/domain/stamp.ts';
import { addDays, dayOf, hour, type Day } from '#lib/domain/time.ts';

/** One year of a light rep, one year of a heavy one, five years. */
export const sizes = {
  S: { deals: 300, people: 400, activities: 5_000 },
  M: { deals: 2_000, people: 3_000, activities: 50_000 },
  L: { deals: 5_000, people: 20_000, activities: 250_000 }
} as const;
export type Size = keyof typeof sizes;

const firstNames = ['Anna', 'Łukasz', 'Ольга', 'Милан', 'Grace', 'Zofia', 'Щука', 'Piotr', 'Amélie', 'Дмитрий'];
const lastNames = ['Kowalska', 'Żurawski', 'Соколова', 'Бардин', 'Hopper', 'Łódzki', 'Смирнов', 'Nowak', 'Müller'];
const topics = Array.from(
  { length: 400 },
  (_, n) => `${['pallet', 'склад', 'wózek', 'lease'][n % 4] ?? ''}${String(n)}`
);
const notes = ['wants the offer by Friday', 'prosi o ofertę do piątku', 'ждёт предложение к пятнице'];

/** A seeded source of chance (mulberry32): the same workload on every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Maker = {
  readonly pick: <T>(from: readonly T[]) => T;
  readonly below: (limit: number) => number;
  readonly newId: <Kind extends string>(kind: Kind) => Id<Kind>;
  readonly stamp: () => Stamp;
  readonly now: number;
  readonly device: DeviceId;
};

const zone = 'Europe/Warsaw';

function maker(now: number): Maker {
  const below = chance(20_261_121);
  const device = idOf('device', 'bench');
  let made = 0;
  let last: Stamp | undefined;
  return {
    below,
    device,
    now,
    pick: from => from[below(from.length)] as (typeof from)[number],
    newId: kind => idOf(kind, (made += 1).toString(36).padStart(8, '0')),
    stamp: () => (last = tick(last, now, device))
  };
}

function people(make: Maker, count: number): { ids: PersonId[]; writes: Write[] } {
  const ids = Array.from({ length: count }, () => make.newId('person'));
  const writes = ids.map((id, index): Write => {
    const name = `${make.pick(firstNames)} ${make.pick(lastNames)} ${String(index)}`;
    const phones = [`+48 6${String(10_000_000 + index * 7)}`];
    return {
      table: 'people',
      row: { id, name, phones, emails: [], blocked: [], createdAt: make.now - make.below(365) * 24 * hour }
    };
  });
  return { ids, writes };
}

function deals(make: Maker, count: number, who: readonly PersonId[]): { ids: DealId[]; writes: Write[] } {
  const { pipeline, writes: kit } = pipelineFrom('classic', { ...make, zone });
  const stages = kit.flatMap(write => (write.table === 'stages' ? [write.row.id] : []));
  const ids = Array.from({ length: count }, () => make.newId('deal'));
  const today = dayOf(make.now, zone);
  const rows = ids.map((id, index): Write => {
    const isOpen = index % 5 < 2;
    const closed = { status: make.below(3) ? 'won' : 'lost', closedOn: addDays(today, -make.below(700)) } as const;
    const amount = { minor: make.below(5_000_000), currency: 'PLN' };
    const place = { pipeline, stage: make.pick(stages), openedOn: addDays(today, -700 - make.below(60)) };
    const what = { title: `Deal ${String(index)}`, people: [make.pick(who)], amount, reasons: [], createdAt: make.now };
    return { table: 'deals', row: { id, ...what, ...place, ...(isOpen ? { status: 'open' } : closed) } };
  });
  const settings = { role: 'sdr', zone, weekStart: 1, currency: 'PLN', pipeline, createdAt: make.now } as const;
  return { ids, writes: [...kit, { table: 'settings', row: { id: settingsId, ...settings } }, ...rows] };
}

function activity(make: Maker, person: PersonId, day: Day): Write {
  const channel = make.below(3) ? 'call' : make.pick(channels);
  const what = {
    channel,
    disposition: make.pick(dispositionsFor(channel)),
    note: `${make.pick(notes)}, ${make.pick(topics)}`,
    person
  } as const;
  const said = { stamp: make.stamp(), device: make.device, at: Date.parse(day) + 9 * hour };
  return { table: 'activities', row: { id: make.newId('activity'), ...said, day, direction: 'out', ...what } };
}

function followUp(make: Maker, person: PersonId, due: Day): Write {
  const said = { stamp: make.stamp(), device: make.device, createdAt: make.now };
  const what = { channel: 'call', due, promised: due, state: 'open', snoozes: 0, person } as const;
  return { table: 'followUps', row: { id: make.newId('followup'), ...said, ...what } };
}

/** The rows of a workload as the read tables hold them. */
export function workload(size: Size, now: number): { table: string; row: object }[] {
  const { deals: dealCount, people: peopleCount, activities } = sizes[size];
  const make = maker(now);
  const who = people(make, peopleCount);
  const what = deals(make, dealCount, who.ids);
  const today = dayOf(now, zone);
  const span = size === 'L' ? 5 * 365 : 365;
  const log = Array.from({ length: activities }, () =>
    activity(make, make.pick(who.ids), addDays(today, -make.below(span)))
  );
  const due = Array.from({ length: 60 }, (_, n) =>
    followUp(make, make.pick(who.ids), addDays(today, n % 5 === 0 ? 0 : make.below(20) - 10))
  );
  return [...who.writes, ...what.writes, ...log, ...due].map(write => ({ table: write.table, row: toRead(write) }));
}
