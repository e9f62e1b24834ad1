import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstAnswer, speedToLead } from '#lib/domain/metrics/first-answer.ts';
import { hour, minute } from '#lib/domain/time.ts';
import { aCall, personId } from '../support/builders.ts';
import { friday } from '../support/device.ts';

const person = personId;
const answered = (wait: number) => ({ person, arrivedAt: friday, answeredAt: friday + wait });

describe('the first answer', () => {
  test('is the first touch of the rep’s own after the arrival, whatever came of it', () => {
    const touches = [
      aCall({ at: friday - hour }),
      aCall({ at: friday + minute, direction: 'in' }),
      aCall({ at: friday + 9 * minute, disposition: 'no-answer' }),
      aCall({ at: friday + hour })
    ];
    expect(firstAnswer(friday, touches)).toBe(friday + 9 * minute);
    expect(firstAnswer(friday + 2 * hour, touches)).toBeUndefined();
  });

  test('is told by its median and by the shares that were soon', () => {
    const inbound = [answered(2 * minute), answered(30 * minute), answered(50 * hour)];
    const speed = speedToLead(inbound, friday + 100 * hour);
    expect(speed).toMatchObject({ n: 3, median: 30 * minute });
    expect(speed.within).toMatchObject({ '5m': { hits: 1 }, '1h': { hits: 2 }, '24h': { hits: 2 } });
  });

  test('is missed by whoever still waits, but only once the time is over', () => {
    const waiting = [answered(minute), { person, arrivedAt: friday }];
    expect(speedToLead(waiting, friday + 3 * minute).within['5m']).toMatchObject({ rate: 1 });
    expect(speedToLead(waiting, friday + 6 * minute).within['5m']).toMatchObject({ rate: 0.5 });
    expect(speedToLead(waiting, friday + 6 * minute).within['1h']).toMatchObject({ rate: 1 });
  });

  test('is never within a shorter time more often than within a longer one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60 * hour)), waits => {
        const { within } = speedToLead(waits.map(answered), friday + 100 * hour);
        expect(within['5m']?.rate ?? 0).toBeLessThanOrEqual(within['1h']?.rate ?? 0);
        expect(within['1h']?.rate ?? 0).toBeLessThanOrEqual(within['24h']?.rate ?? 0);
      })
    );
  });
});
