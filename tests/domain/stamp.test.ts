import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { later, millisOf, parseStamp, tick, type Stamp } from '#lib/domain/stamp.ts';
import { friday } from '../support/device.ts';
import { phone } from '../support/builders.ts';

const laptop = idOf('device', 'laptop');

describe('the stamps of a device', () => {
  test('rise whatever its clock does, and sort as text in the order they were given', () => {
    const clocks = fc.array(fc.integer({ min: -5 * 86_400_000, max: 5 * 86_400_000 }), { minLength: 2 });
    fc.assert(
      fc.property(clocks, jumps => {
        const given: Stamp[] = [];
        for (const jump of jumps) given.push(tick(given.at(-1), friday + jump, phone));
        expect(given.toSorted()).toEqual(given);
        expect(new Set(given).size).toBe(given.length);
        expect(given.map(parseStamp)).toEqual(given);
      })
    );
  });

  test('carry the time of a clock that ran ahead, and wait for nobody', () => {
    const ahead = tick(undefined, friday + 1_000, phone);
    const back = tick(ahead, friday, phone);
    expect(millisOf(back)).toBe(friday + 1_000);
    expect(millisOf(tick(back, friday + 2_000, phone))).toBe(friday + 2_000);
  });

  test('rise also when one millisecond is used up', () => {
    const full: Stamp = `${tick(undefined, friday, phone).slice(0, 9)}.zzzz.${phone}`;
    const next = tick(full, friday, phone);
    expect(next > full).toBe(true);
    expect(parseStamp(next)).toBe(next);
  });

  test('are readable though the clock stands before 1970', () => {
    const stamp = tick(undefined, -1, phone);
    expect(parseStamp(stamp)).toBe(stamp);
  });

  test('differ between devices that tick in one millisecond', () => {
    expect(tick(undefined, friday, phone)).not.toBe(tick(undefined, friday, laptop));
  });
});

describe('a stamp from outside', () => {
  const good = tick(undefined, friday, phone);

  test.each([
    ['nothing', ''],
    ['no device', good.slice(0, 14)],
    ['another kind of id', good.replace('device', 'person')],
    ['a short time', good.slice(1)],
    ['more after it', `${good} `],
    ['a time so late that nothing could follow it', `zzzzzzzzz.zzzz.${phone}`]
  ])('is refused when it has %s', (_, text) => {
    expect(parseStamp(text)).toBeUndefined();
  });

  test('is taken as it is when it is whole', () => {
    expect(parseStamp(good)).toBe(good);
  });
});

test('of two stamps the later is told, and of one that one', () => {
  const [first, second] = [tick(undefined, friday, phone), tick(undefined, friday + 1, phone)];
  expect(later(first, second)).toBe(second);
  expect(later(second, first)).toBe(second);
  expect(later(undefined, first)).toBe(first);
  expect(later(first, undefined)).toBe(first);
});
