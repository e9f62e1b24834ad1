import { describe, expect, test } from 'vitest';
import { deviceCoverage } from '#lib/domain/device-coverage.ts';
import { startOfDay } from '#lib/domain/time.ts';

const zone = 'Europe/Warsaw';
const october = { from: '2026-10-01', to: '2026-10-31' } as const;
const endOfOctober = startOfDay('2026-11-01', zone);
const later = endOfOctober + 86_400_000;

const phone = { id: 'phone', name: 'Phone' };
const laptop = (heardAt?: number) => ({ id: 'laptop', name: 'Laptop', heardAt });
const coverage = (devices: readonly { id: string; name: string; heardAt?: number | undefined }[], now = later) =>
  deviceCoverage({ devices, me: 'phone' }, { period: october, now, zone });

describe('a figure of a period that is over', () => {
  test('is final once every other device was heard after the end of its last day', () => {
    expect(coverage([phone, laptop(endOfOctober)]).provisional).toBeUndefined();
  });

  test('is provisional while something of another device may still come', () => {
    const { provisional, awaited } = coverage([phone, laptop(endOfOctober - 1)]);
    expect(provisional).toBe('awaited');
    expect(awaited.map(({ name }) => name)).toEqual(['Laptop']);
  });

  test('is provisional for a device from which nothing has come yet', () => {
    expect(coverage([phone, laptop()]).provisional).toBe('awaited');
  });

  test('never waits for the device in the hand', () => {
    expect(coverage([phone]).provisional).toBeUndefined();
  });
});

test('a figure of a running period is provisional whoever was heard', () => {
  expect(coverage([phone, laptop(endOfOctober - 5)], endOfOctober - 1).provisional).toBe('running');
});

test('the end of a period is that of its last day in the zone of the rep', () => {
  const devices = [phone, laptop(endOfOctober)];
  const inNewYork = deviceCoverage({ devices, me: 'phone' }, { period: october, now: later, zone: 'America/New_York' });
  expect(inNewYork.provisional).toBe('awaited');
});

test('nothing is said of all time', () => {
  const ever = { from: '0001-01-01', to: '9999-12-31' } as const;
  const told = deviceCoverage({ devices: [phone, laptop()], me: 'phone' }, { period: ever, now: later, zone });
  expect(told.provisional).toBeUndefined();
});

test('this device comes first, then those heard last', () => {
  const other = { id: 'tablet', name: 'Tablet', heardAt: later - 1 };
  const { devices } = coverage([laptop(later - 5), other, phone]);
  expect(devices.map(({ id }) => id)).toEqual(['phone', 'tablet', 'laptop']);
});
