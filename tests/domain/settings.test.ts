import { describe, expect, test } from 'vitest';
import { roles } from '#lib/domain/goal.ts';
import { linesFor } from '#lib/domain/goals/presets.ts';
import { kitNames, kits } from '#lib/domain/pipeline.ts';
import { editSettings, setUp, type SetUp } from '#lib/domain/settings-edits.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { allowed, aMoment, changedFields, rowOf, theSettings } from '../support/builders.ts';

const moment = aMoment();
const first: SetUp = {
  ...{ kind: 'set-up', role: 'sdr', kit: 'classic', zone: 'Europe/Warsaw', weekStart: 1, currency: 'PLN' }
};

describe('setting up', () => {
  test.each(kitNames)('with the %s kit makes its stages, in order, in one pipeline that new deals enter', kit => {
    const writes = allowed(setUp({ ...first, kit }, moment));
    const stages = writes.flatMap(write => (write.table === 'stages' ? write.row : []));
    const { id } = rowOf('pipelines', writes);
    expect(stages.map(({ code, probability }) => [code, probability])).toEqual(kits[kit]);
    expect(stages.map(({ rank }) => rank)).toEqual(kits[kit].map((_, index) => index + 1));
    expect(new Set(stages.map(({ pipeline }) => pipeline))).toEqual(new Set([id]));
    expect(rowOf('settings', writes)).toMatchObject({ id: settingsId, pipeline: id, zone: 'Europe/Warsaw' });
  });

  test.each(roles)('as %s sets its targets, from today in the zone of the book', role => {
    const zone = 'Pacific/Auckland';
    const late = aMoment({ now: Date.UTC(2026, 10, 20, 12), zone: 'Europe/Warsaw' });
    const goals = allowed(setUp({ ...first, role, zone }, late)).flatMap(one => (one.table === 'goals' ? one.row : []));
    expect(goals).toMatchObject(linesFor(role, first.currency));
    expect(new Set(goals.map(({ since }) => since))).toEqual(new Set(['2026-11-21']));
  });

  test.each([
    ['role', { role: 'boss' }],
    ['zone', { zone: 'Europe/Lodz' }],
    ['weekStart', { weekStart: 3 }],
    ['currency', { currency: 'zł' }],
    ['kit', { kit: 'none' }],
    ['kit', { kit: 'toString' }]
  ])('is refused for a %s that does not exist', (field, wrong) => {
    const refused = { ok: false, error: { kind: 'bad-setting', field } };
    expect(setUp({ ...first, ...wrong } as SetUp, moment)).toEqual(refused);
  });
});

describe('edited settings', () => {
  test('record what changed', () => {
    const writes = allowed(editSettings(theSettings(), { currency: 'EUR', weekStart: 1 }, moment));
    expect(rowOf('settings', writes)).toMatchObject({ currency: 'EUR', zone: 'Europe/Warsaw' });
    expect(changedFields(writes)).toEqual(['currency']);
  });

  test('are refused when they cannot be', () => {
    const refused = { ok: false, error: { kind: 'bad-setting', field: 'zone' } };
    expect(editSettings(theSettings(), { zone: 'Mars' }, moment)).toEqual(refused);
  });
});
