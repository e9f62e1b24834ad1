import { beforeEach, describe, expect, test } from 'vitest';
import { quotaIn } from '#lib/book/quota.ts';
import { scoreFacts } from '#lib/book/score.ts';
import { scoreBefore } from '#lib/book/score-before.ts';
import { cardScore, scoreSoFar } from '#lib/book/score-card.ts';
import { demoBook } from '#lib/domain/demo/demo-book.ts';
import { sections, type GoalSpan, type Section } from '#lib/domain/goal.ts';
import { goalCalendar } from '#lib/domain/goals/expected.ts';
import { periodOf } from '#lib/domain/period.ts';
import { scoreOf } from '#lib/domain/scorecard.ts';
import { settingsId, type Settings } from '#lib/domain/settings.ts';
import type { Day } from '#lib/domain/time.ts';
import { anId, aPlan, fridayDay, warsaw } from '../support/builders.ts';
import { Device } from '../support/device.ts';

let phone: Device;

beforeEach(async () => {
  phone = new Device();
  await phone.setUp();
  const stages = (await phone.book.stages.toArray()).sort((a, b) => a.rank - b.rank);
  const rows = demoBook({ now: phone.now, zone: warsaw, language: 'en', currency: 'PLN', stages });
  await phone.send({ kind: 'add-rows', group: 'demo', label: 'demo', rows });
});

async function settingsOf({ book }: Device): Promise<Settings> {
  const settings = await book.settings.get(settingsId);
  if (!settings) throw new Error('not set up');
  return settings;
}

const ask = (section: Section, span: GoalSpan) => ({ section, span, period: periodOf(span, fridayDay, 1) });

describe('a card read from sums', () => {
  test.each(['activity', 'objective'] as const)('has the score that its records give: %s', async section => {
    await phone.send({ kind: 'take-role-goals', role: 'ae' });
    await phone.send({ kind: 'take-role-goals', role: 'sdr' });
    const settings = await settingsOf(phone);
    for (const span of sections[section]) {
      const asked = ask(section, span);
      const facts = await scoreFacts(phone.book, asked.period, settings);
      const goals = (await phone.book.goals.toArray()).filter(goal => goal.section === section && goal.span === span);
      const score = await cardScore(phone.book, asked, settings);
      expect(score).toEqual(scoreOf(goals, facts, goalCalendar(settings)));
    }
  });

  test('changes with the next logged call', async () => {
    const settings = await settingsOf(phone);
    const before = await scoreSoFar(phone.book, fridayDay, settings);
    const fields = { channel: 'call', direction: 'out', disposition: 'no-answer', at: phone.now } as const;
    const [person] = await phone.book.people.toArray();
    await phone.send({
      kind: 'log-activity',
      id: anId('activity'),
      fields: { ...fields, ...(person && { person: person.id }) }
    });
    const after = await scoreSoFar(phone.book, fridayDay, settings);
    expect((after?.score.total ?? 0) - (before?.score.total ?? 0)).toBeCloseTo(0.6, 9);
  });

  test('tells units without points of a day before there were goals', async () => {
    const period = { from: '2026-11-19', to: '2026-11-19' } as const;
    const score = await cardScore(phone.book, { section: 'activity', span: 'day', period }, await settingsOf(phone));
    expect(score).toMatchObject({ begins: fridayDay, total: 0 });
    expect(score.lines.reduce((sum, { units }) => sum + units, 0)).toBeGreaterThan(0);
  });
});

describe('the objectives of a month', () => {
  test('expect what the plan of the month says, and without one the benchmark', async () => {
    await phone.send({ kind: 'take-role-goals', role: 'ae' });
    const settings = await settingsOf(phone);
    const asked = ask('objective', 'month');
    const revenue = async () => {
      const quota = await quotaIn(phone.book, asked.period, settings);
      const { lines } = await cardScore(phone.book, asked, settings, quota);
      return lines.find(({ goal }) => goal.metric === 'revenue')?.expected;
    };
    expect(await revenue()).toMatchObject({ units: 10_000_000 });
    const company = { minor: 120_000_00, currency: 'PLN' };
    const row = aPlan({ from: '2026-01-01', to: '2026-12-31', way: 'company', company });
    await phone.send({ kind: 'add-rows', group: 'plan', label: 'import', rows: [{ table: 'plans', row }] });
    expect(await revenue()).toMatchObject({ units: 10_000_00, isPlanned: true });
  });
});

test('a rep who works by the week sees the week on Today, and who has no goals sees none', async () => {
  const soFar = async () => scoreSoFar(phone.book, fridayDay, await settingsOf(phone));
  expect((await soFar())?.span).toBe('day');
  await phone.send({ kind: 'take-role-goals', role: 'ae' });
  expect((await soFar())?.span).toBe('week');
  for (const { id } of await phone.book.goals.toArray()) await phone.send({ kind: 'drop-goal', id });
  expect(await soFar()).toBeNull();
});

describe('what the present is compared with', () => {
  const monday = Date.UTC(2026, 10, 23, 9, 30);

  test('is the last working day, not a Sunday', async () => {
    const settings = await settingsOf(phone);
    phone.now = monday;
    const card = { section: 'activity', span: 'day' } as const;
    const before = await scoreBefore(phone.book, card, '2026-11-23', settings);
    expect(before).toEqual(await cardScore(phone.book, { ...card, period: periodOf('day', fridayDay, 1) }, settings));
    expect(before?.total).toBeGreaterThan(0);
  });

  test('is the month before up to the same day, against all that it expected', async () => {
    const settings = await settingsOf(phone);
    const card = { section: 'objective', span: 'month' } as const;
    const by = async (today: Day) => (await scoreBefore(phone.book, card, today, settings))?.total ?? NaN;
    const november = await cardScore(phone.book, { ...card, period: periodOf('month', fridayDay, 1) }, settings);
    expect(await by('2026-12-31')).toBe(november.total);
    expect(await by('2026-12-01')).toBeLessThan(november.total);
  });

  test('is nothing where no goals stood yet', async () => {
    const card = { section: 'activity', span: 'day' } as const;
    expect(await scoreBefore(phone.book, card, fridayDay, await settingsOf(phone))).toBeUndefined();
  });
});
