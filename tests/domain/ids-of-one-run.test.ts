import { ulid } from 'ulid';
import { describe, expect, test } from 'vitest';
import { idOf, idsOfOneRun, parseId } from '#lib/domain/ids.ts';

const at = Date.parse('2026-11-20T10:00:00Z');
const made = (unique: (ulid: string) => string, count: number, time = at) =>
  Array.from({ length: count }, () => idOf('activity', unique(ulid(time))));

describe('the ids that one run of the app makes', () => {
  test('are all different, of one millisecond too', () => {
    expect(new Set(made(idsOfOneRun(ulid()), 20_000)).size).toBe(20_000);
  });

  test('are none of another run’s, nor of another device’s, of the same millisecond', () => {
    const runs = Array.from({ length: 200 }, () => made(idsOfOneRun(ulid(at)), 20));
    expect(new Set(runs.flat()).size).toBe(200 * 20);
  });

  test('sort in the order they were made', () => {
    const unique = idsOfOneRun(ulid());
    const ids = [...made(unique, 100), ...made(unique, 100, at + 1)];
    expect(ids.toSorted()).toEqual(ids);
  });

  test('are ids, as long as any, and share all but their time and count', () => {
    const [one = '', other = ''] = made(idsOfOneRun(ulid()), 2);
    expect(parseId('activity', one)).toBe(one);
    expect(one).toHaveLength('activity_'.length + 26);
    expect(one.slice(0, -4)).toBe(other.slice(0, -4));
  });
});
