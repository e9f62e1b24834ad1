import { describe, expect, test } from 'vitest';
import { isReviewDay } from '#lib/domain/review/review-day.ts';
import { sinceOf, underWay } from '#lib/domain/review/since.ts';
import { codeOf, placeAt, placesOf } from '#lib/domain/review/place.ts';
import { hour } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { anId, aReview, fridayDay, warsaw } from '../../support/builders.ts';
import { friday } from '../../support/device.ts';

const calendar = workCalendar({});
const day = 24 * hour;

describe('the day of a review', () => {
  test('the first is on a Monday, later ones on the weekday of the last', () => {
    expect(isReviewDay([], '2026-11-23', calendar)).toBe(true);
    expect(isReviewDay([], fridayDay, calendar)).toBe(false);
    expect(isReviewDay([aReview({ day: '2026-11-13' })], fridayDay, calendar)).toBe(true);
    expect(isReviewDay([aReview({ day: '2026-11-13' })], '2026-11-23', calendar)).toBe(false);
  });

  test('who has just held one is not asked again', () => {
    expect(isReviewDay([aReview({ day: fridayDay })], fridayDay, calendar)).toBe(false);
    expect(isReviewDay([aReview({ day: '2026-11-18', kit: 'month-end' })], fridayDay, calendar)).toBe(false);
  });

  test('by the month it is the fifteenth, or the workday after it, and the last workday', () => {
    const before = [aReview({ day: '2026-10-30', kit: 'month-end' })];
    expect(isReviewDay(before, '2026-11-15', calendar)).toBe(false);
    expect(isReviewDay(before, '2026-11-16', calendar)).toBe(true);
    expect(isReviewDay(before, '2026-11-27', calendar)).toBe(false);
    expect(isReviewDay(before, '2026-11-30', calendar)).toBe(true);
  });
});

describe('since when a review looks', () => {
  test('since the end of the last one with its rhythm, else for a week or the month', () => {
    const weekly = aReview({ endedAt: friday - 2 * day });
    const monthly = aReview({ kit: 'mid-month', endedAt: friday - 5 * day });
    expect(sinceOf('weekly-short', [weekly, monthly], friday, warsaw)).toBe(friday - 2 * day);
    expect(sinceOf('month-end', [weekly, monthly], friday, warsaw)).toBe(friday - 5 * day);
    expect(sinceOf('weekly', [aReview()], friday, warsaw)).toBe(friday - 7 * day);
    expect(sinceOf('mid-month', [weekly], friday, warsaw)).toBe(Date.UTC(2026, 9, 31, 23));
  });

  test('a review left lying for a week is not gone on with', () => {
    const review = aReview({ startedAt: friday - 6 * day });
    expect(underWay([review, aReview({ endedAt: friday })], friday)).toBe(review);
    expect(underWay([review], friday + 2 * day)).toBeUndefined();
  });
});

describe('where the rep is', () => {
  const [one, two] = [anId('deal'), anId('deal')];
  const places = placesOf([one, two]);

  test('seven parts, and within the top deals a screen each', () => {
    expect(places.map(codeOf)).toEqual([
      ...['promises', 'changes', 'trouble', 'upkeep'],
      ...[`top/${one}`, `top/${two}`],
      ...['plan', 'sheet']
    ]);
    expect(placesOf([])).toHaveLength(7);
  });

  test('every place is found again by its code, and a strange code leads somewhere', () => {
    for (const [n, place] of places.entries()) expect(placeAt(codeOf(place), places)).toBe(n);
    expect(placeAt('top/deal_gone01', places)).toBe(4);
    expect(placeAt(undefined, places)).toBe(0);
    expect(placeAt('from-the-future', places)).toBe(0);
  });
});
