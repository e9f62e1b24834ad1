import fc from 'fast-check';
import { noteLatest, opened, settleRow, type FieldChange, type LatestChanges } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Money } from '#lib/domain/money.ts';
import { noonsIn } from '#lib/domain/noon.ts';
import type { Calendar } from '#lib/domain/pipeline-history/events.ts';
import { dealHistory } from '#lib/domain/pipeline-history/replay.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import { tick } from '#lib/domain/stamp.ts';
import { dayOf, hour } from '#lib/domain/time.ts';
import { aChange, aDeal, warsaw } from './builders.ts';
import { friday } from './device.ts';

export const calendar: Calendar = { zone: warsaw, noonOf: noonsIn(warsaw) };

/** A deal as it is now, and all that was ever written of it. */
export type Told = { readonly deal: Deal; readonly changes: readonly FieldChange[] };

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const money = fc.record({ minor: fc.integer({ min: 0, max: 9 }), currency: pick('PLN', 'EUR') });
const days = pick('2026-11-15', '2026-11-30', '2026-12-15', '2027-01-15');
const fields: fc.Arbitrary<readonly [string, Json]> = fc.oneof(
  fc.tuple(fc.constant('stage'), pick('stage_first', 'stage_second', 'stage_third')),
  fc.tuple(fc.constant('pipeline'), pick('pipeline_main', 'pipeline_other')),
  fc.tuple(fc.constant('status'), pick('open', 'open', 'won', 'lost', 'hold')),
  fc.tuple(fc.constant('amount'), fc.option(money)),
  fc.tuple(fc.constant('closeOn'), fc.option(days)),
  fc.tuple(fc.constant('forecast'), pick('commit', 'commit', 'best', 'pipeline', 'omitted', null)),
  fc.tuple(fc.constant('probability'), pick(10, 60, 90, null)),
  fc.tuple(fc.constant('deletedAt'), fc.option(fc.constant(friday)))
);

/** Hours after `friday`; few enough that edits meet on one instant. Clocks of devices differ by up to two. */
const edit = fc.record({
  hour: fc.integer({ min: 0, max: 30 }),
  device: pick('phone', 'desk'),
  ahead: fc.integer({ min: 0, max: 2 }),
  set: fields
});

const plan = fc.record({
  start: fc.integer({ min: 0, max: 12 }),
  amount: fc.option(money, { nil: undefined }),
  closeOn: fc.option(days, { nil: undefined }),
  edits: fc.array(edit, { maxLength: 12 })
});

type Plan = {
  readonly start: number;
  readonly amount: Money | undefined;
  readonly closeOn: string | undefined;
  readonly edits: readonly {
    readonly hour: number;
    readonly device: string;
    readonly ahead: number;
    readonly set: readonly [string, Json];
  }[];
};

/** The row that a deal's changes come to. */
export function settled(deal: Deal, changes: readonly FieldChange[]): Deal {
  const latest: LatestChanges = new Map();
  for (const change of changes) noteLatest(latest, change);
  return settleRow(deal, latest);
}

function told({ start, amount, closeOn, edits }: Plan, place: number): Told {
  const id = idOf('deal', `random${String(place)}`);
  const began = aDeal({
    id,
    ...(amount && { amount }),
    ...(closeOn && { closeOn: closeOn as Deal['closeOn'] & string })
  });
  const { pipeline, stage } = began;
  const made = new Set<string>();
  const change = (at: number, ahead: number, but: Partial<FieldChange>): FieldChange => {
    const device = but.device ?? idOf('device', 'phone');
    let stamp = tick(undefined, at + ahead * hour, device);
    // A device makes no stamp twice.
    while (made.has(stamp)) stamp = tick(stamp, at, device);
    made.add(stamp);
    return aChange({ of: id, at, day: dayOf(at, warsaw), stamp, device, ...but });
  };
  const to = { pipeline, stage, ...(amount && { amount }), ...(closeOn && { closeOn }) };
  const beginning = change(friday + start * hour, 0, { field: opened, to });
  const changes = edits.map(({ hour: after, device, ahead, set: [field, value] }) =>
    change(friday + (start + after) * hour, ahead, { device: idOf('device', device), field, to: value })
  );
  return { deal: settled(began, changes), changes: [beginning, ...changes] };
}

/** Deals that two devices with unlike clocks opened, moved, valued, closed, removed and brought back. */
export const toldDeals: fc.Arbitrary<Told[]> = fc
  .array(plan, { minLength: 1, maxLength: 6 })
  .map(plans => plans.map(told));

export const historiesOf = (deals: readonly Told[]): DealHistory[] =>
  deals.map(({ deal, changes }) => dealHistory(deal, changes, calendar));

/** Any hour from before the first deal until after the last change. */
export const anInstant = fc.integer({ min: -1, max: 45 }).map(hours => friday + hours * hour);
