import { describe, expect, test } from 'vitest';
import { editSettings } from '#lib/domain/settings-edits.ts';
import type { WorkRules } from '#lib/domain/work-rules.ts';
import { aMoment, allowed, changedFields, rowOf, theSettings } from '../support/builders.ts';

const edited = (fields: WorkRules) => editSettings(theSettings(), fields, aMoment());

describe('the rules of a rep’s working time', () => {
  test('are kept with the book, and their change is told', () => {
    const rules: WorkRules = {
      workHours: { from: '08:00', to: '16:30' },
      workdays: [1, 2, 3, 4, 6],
      holidays: ['PL', 'DE'],
      away: [{ from: '2026-12-24', to: '2026-12-24' }],
      capacity: 240,
      weeklyCap: 2
    };
    const writes = allowed(edited(rules));
    expect(rowOf('settings', writes)).toMatchObject(rules);
    expect(changedFields(writes)).toEqual(Object.keys(rules).sort());
  });

  test.each<[string, WorkRules]>([
    ['workHours', { workHours: { from: '9', to: '18:00' } }],
    ['workHours', { workHours: { from: '09:00', to: '09:00' } }],
    ['workdays', { workdays: [] }],
    ['workdays', { workdays: [0] }],
    ['away', { away: [{ from: '2026-12-24', to: '2026-12-23' }] }],
    ['away', { away: [{ from: '2026-02-30', to: '2026-03-02' }] }],
    ['capacity', { capacity: 0 }],
    ['weeklyCap', { weeklyCap: 0 }]
  ])('that cannot be are refused: %s', (field, rules) => {
    expect(edited(rules)).toEqual({ ok: false, error: { kind: 'bad-setting', field } });
  });
});
