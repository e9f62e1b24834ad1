import { describe, expect, test } from 'vitest';
import { byLateness, rhythmDue, setRhythm } from '#lib/domain/rhythm.ts';
import { aMoment, aPerson, allowed, changedFields, rowOf } from '../support/builders.ts';

describe('the rhythm of an acquaintance', () => {
  test('is kept with the person, and taken away again', () => {
    const set = allowed(setRhythm(aPerson(), { days: 60 }, aMoment()));
    expect(rowOf('people', set).rhythm).toBe(60);
    expect(changedFields(set)).toEqual(['rhythm']);
    const cleared = allowed(setRhythm(rowOf('people', set), {}, aMoment()));
    expect('rhythm' in rowOf('people', cleared)).toBe(false);
  });

  test.each([0, 731, 1.5, Number.NaN])('of %f days is none', days => {
    expect(setRhythm(aPerson(), { days }, aMoment()).ok).toBe(false);
  });

  test('is counted from the last touch', () => {
    expect(rhythmDue({ rhythm: 30, since: '2026-10-21' })).toBe('2026-11-20');
  });

  test('puts those first who have waited longest for their rhythm', () => {
    const weekly = { rhythm: 7, since: '2026-11-05' } as const;
    const quarterly = { rhythm: 90, since: '2026-08-01' } as const;
    expect([quarterly, weekly].sort(byLateness('2026-11-20'))).toEqual([weekly, quarterly]);
  });
});
