import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acrossOf, corners, readable, stretchesOf } from '#lib/ui/charts/trend.ts';

const asIs = (value: number) => value;

describe('a line over time', () => {
  test('breaks where nothing could be counted, and never bridges the gap', () => {
    const stretches = stretchesOf([1, 2, undefined, 4], asIs);
    expect(stretches.map(stretch => stretch.map(({ y }) => y))).toEqual([[1, 2], [4]]);
  });

  test('runs from edge to edge, and a single point stands in the middle', () => {
    expect([0, 1, 2].map(place => acrossOf(place, 3))).toEqual([0, 50, 100]);
    expect(acrossOf(0, 1)).toBe(50);
  });

  test('draws every value there is exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), values => {
        const drawn = stretchesOf(values, asIs).flat();
        expect(drawn.map(({ y }) => y)).toEqual(values.filter(value => value !== undefined));
      })
    );
  });

  test('has a surface that goes there along one line and back along the other', () => {
    const at = (y: number) => [0, 10].map(x => ({ x, y }));
    expect(corners(at(1), at(5))).toBe('0.00,1.00 10.00,1.00 10.00,5.00 0.00,5.00');
  });

  test('labels its last point and no more than can be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 9 }), (count, most) => {
        const told = readable(count, most);
        expect(told.has(count - 1)).toBe(true);
        expect(told.size).toBeLessThanOrEqual(most);
      })
    );
  });
});
