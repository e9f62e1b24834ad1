import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalMetrics, roles, sections, type Goal } from '#lib/domain/goal.ts';
import { goalCalendar } from '#lib/domain/goals/expected.ts';
import { periodOf, spans } from '#lib/domain/period.ts';
import { scoreFrom } from '#lib/domain/scorecard.ts';
import { addDays, dayOf, type Day } from '#lib/domain/time.ts';
import { runChore } from '#lib/engine/chores.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';
import { warsaw } from '../support/builders.ts';

const dayLength = 24 * 60 * 60_000;

const act = fc.record({
  on: fc.constantFrom('phone', 'laptop'),
  kind: fc.constantFrom('add', 'edit', 'drop', 'role', 'hours', 'meet'),
  a: fc.nat(40),
  b: fc.nat(40)
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

const pick = <One>(from: readonly One[], at: number): One | undefined => from[at % from.length];

function commandOf({ kind, a, b }: Act, goals: readonly Goal[]): Command | undefined {
  const figures = { benchmark: b + 1, weight: a };
  const goal = pick(goals, a);
  switch (kind) {
    case 'add': {
      const section = b % 2 ? 'activity' : 'objective';
      const line = {
        section,
        span: pick(sections[section], a) ?? 'day',
        metric: pick(goalMetrics, a) ?? 'dials'
      } as const;
      return { kind: 'add-goal', ...line, ...figures };
    }
    case 'edit':
      return goal && { kind: 'edit-goal', id: goal.id, ...figures, ...(b % 3 === 0 && { weekdays: { 5: a } }) };
    case 'drop':
      return goal && { kind: 'drop-goal', id: goal.id };
    case 'role':
      return { kind: 'take-role-goals', role: pick(roles, a) ?? 'sdr' };
    default:
      return undefined;
  }
}

/** Scores of every period that was over by yesterday, were each metric to come to 7 units. */
async function pastScores({ book }: Device, today: Day) {
  const goals = await book.goals.toArray();
  const calendar = goalCalendar({ holidays: ['PL'] });
  const days = Array.from({ length: 12 }, (_, back) => addDays(today, -1 - back));
  return spans.flatMap(span =>
    days
      .map(day => periodOf(span, day, 1))
      .filter(({ to }) => to < today)
      .map(period => {
        const ofSpan = goals.filter(goal => goal.span === span);
        const { lines, total } = scoreFrom(ofSpan, () => 7, { period, calendar });
        return [period, total, lines.map(({ goal, points }) => `${goal.metric} ${String(points)}`).sort()];
      })
  );
}

const rowsOf = async ({ book }: Device) => (await book.goals.toArray()).sort((x, y) => (x.id < y.id ? -1 : 1));

test('no command about goals changes the score of a day, week, month or quarter that is over, and devices agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async acts => {
      const devices = { phone: new Device(), laptop: new Device() };
      const { phone, laptop } = devices;
      const courier = new Courier();
      await phone.setUp();
      await courier.carry(phone, laptop);
      for (const one of acts) {
        const device = devices[one.on];
        if (one.kind === 'hours') for (const each of [phone, laptop]) each.now += (one.a % 3) * dayLength + 3_600_000;
        if (one.kind === 'meet') await courier.both(phone, laptop);
        const command = commandOf(one, await rowsOf(device));
        if (!command) continue;
        const today = dayOf(device.now, warsaw);
        const before = await pastScores(device, today);
        device.now += 1_000;
        const receipt = await device.send(command);
        if (!receipt.ok && receipt.error.kind === 'engine-failed') throw new Error(receipt.error.detail);
        expect(await pastScores(device, today)).toEqual(before);
      }
      await courier.both(phone, laptop);
      expect(await rowsOf(laptop)).toEqual(await rowsOf(phone));
      await runChore(phone.engine, { kind: 'rebuild' });
      expect(await rowsOf(phone)).toEqual(await rowsOf(laptop));
    }),
    { numRuns: 25 }
  );
}, 120_000);

test('two devices that edit one line apart on one day have one row of it, with the later figures', async () => {
  const [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
  await phone.setUp();
  await courier.carry(phone, laptop);
  for (const device of [phone, laptop]) device.now += 2 * dayLength;
  const [dials] = (await phone.book.goals.toArray()).filter(({ metric }) => metric === 'dials');
  if (!dials) throw new Error('no dials');
  const before = await phone.book.goals.count();
  await phone.send({ kind: 'edit-goal', id: dials.id, benchmark: 41, weight: 25 });
  laptop.now += 60_000;
  await laptop.send({ kind: 'edit-goal', id: dials.id, benchmark: 42, weight: 30 });
  await courier.both(phone, laptop);
  for (const device of [phone, laptop]) {
    expect(await device.book.goals.count()).toBe(before + 1);
    expect(await rowsOf(device)).toContainEqual(
      expect.objectContaining({ benchmark: 42, weight: 30, since: '2026-11-22' })
    );
    expect(await device.book.goals.get(dials.id)).toEqual(dials);
  }
});
