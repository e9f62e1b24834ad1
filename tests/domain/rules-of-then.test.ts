import { describe, expect, test } from 'vitest';
import { settingsId } from '#lib/domain/settings.ts';
import { tick } from '#lib/domain/stamp.ts';
import { rulesOn } from '#lib/domain/work-rules-then.ts';
import { aChange, phone } from '../support/builders.ts';
import { friday } from '../support/device.ts';

const dayLength = 86_400_000;

/** So many days after the Friday of the tests, the weekdays or countries became others. */
const changed = (days: number, field: string, from: readonly (number | string)[] | null) => {
  const at = friday + days * dayLength;
  const day = new Date(at).toISOString().slice(0, 10) as '2026-11-20';
  return aChange({ of: settingsId, field, from, day, at, stamp: tick(undefined, at, phone) });
};

describe('the working days of a day that is over', () => {
  const now = { workdays: [1, 2], holidays: ['DE'], capacity: 100 };

  test('are those that were kept then, whatever has been chosen since', () => {
    const changes = [
      changed(5, 'workdays', [1, 2, 3]),
      changed(2, 'workdays', [1, 2, 3, 4]),
      changed(5, 'holidays', ['PL'])
    ];
    expect(rulesOn('2026-11-21', now, changes)).toEqual({ workdays: [1, 2, 3, 4], holidays: ['PL'], capacity: 100 });
    expect(rulesOn('2026-11-23', now, changes)).toMatchObject({ workdays: [1, 2, 3] });
    expect(rulesOn('2026-11-25', now, changes)).toEqual(now);
  });

  test('are the usual ones where none had been chosen yet', () => {
    const rules = rulesOn('2026-11-20', now, [changed(1, 'workdays', null), changed(1, 'holidays', null)]);
    expect(rules).toEqual({ capacity: 100 });
  });

  test('know of absence what is known today, for it is entered when it is over', () => {
    const away = [{ from: '2026-11-16', to: '2026-11-17' }] as const;
    expect(rulesOn('2026-11-17', { away }, [changed(1, 'away', null)])).toEqual({ away });
  });
});
