import { describe, expect, test } from 'vitest';
import { removal, restoring } from '#lib/domain/removal.ts';
import { aCall, aDeal, aMoment, changedFields, rowOf } from '../support/builders.ts';

const moment = aMoment({ now: Date.UTC(2026, 10, 21, 9) });

describe('a removed row', () => {
  const deal = aDeal();

  test('is kept whole, with the time', () => {
    const writes = removal({ table: 'deals', row: deal }, moment);
    expect(rowOf('deals', writes)).toEqual({ ...deal, deletedAt: moment.now });
    expect(rowOf('changes', writes)).toMatchObject({ of: deal.id, field: 'deletedAt', from: null, to: moment.now });
  });

  test('comes back as it was', () => {
    const writes = restoring({ table: 'deals', row: { ...deal, deletedAt: 5 } }, moment);
    expect(rowOf('deals', writes)).toEqual(deal);
    expect(rowOf('changes', writes)).toMatchObject({ from: 5, to: null });
  });

  test('that is a fact is said again with a later stamp, and needs no change beside it', () => {
    const call = aCall();
    const gone = rowOf('activities', removal({ table: 'activities', row: call }, moment));
    expect(gone).toMatchObject({ id: call.id, deletedAt: moment.now });
    expect(gone.stamp > call.stamp).toBe(true);
    const back = restoring({ table: 'activities', row: gone }, moment);
    expect(rowOf('activities', back)).not.toHaveProperty('deletedAt');
    expect(rowOf('activities', back).stamp > gone.stamp).toBe(true);
    expect(changedFields(back)).toEqual([]);
  });
});
