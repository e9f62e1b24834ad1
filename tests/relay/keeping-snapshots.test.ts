import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retention, type Snapshot } from '../../src/relay/log/retention.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 20);

const snapshot = fc
  .record({ covers: fc.nat(500), age: fc.nat(120), verified: fc.option(fc.nat(40)) })
  .map(({ covers, age, verified }) => {
    const receivedAt = now - age * day;
    const verifiedAt = verified === null ? null : Math.min(now, receivedAt + verified * day);
    return { id: '', covers, receivedAt, verifiedAt };
  });
const history = fc
  .array(snapshot, { maxLength: 30 })
  .map(all => all.map((one, id): Snapshot => ({ ...one, id: String(id) })));
const verifiedFor = ({ verifiedAt }: Snapshot) => (verifiedAt === null ? -1 : now - verifiedAt);

describe('whatever snapshots there are', () => {
  test('entries go only behind two that were verified thirty days ago, and both stay', () => {
    fc.assert(
      fc.property(history, all => {
        const { floor, drop } = retention(all, now);
        if (floor === 0) return;
        const left = all.filter(({ id }) => !drop.includes(id));
        const proven = left.filter(one => one.covers >= floor && verifiedFor(one) >= 30 * day);
        expect(proven.length).toBeGreaterThanOrEqual(2);
      })
    );
  });

  test('the two newest verified ones stay', () => {
    fc.assert(
      fc.property(history, all => {
        const { drop } = retention(all, now);
        const verified = all.filter(({ verifiedAt }) => verifiedAt !== null);
        const newest = verified.toSorted((a, b) => b.covers - a.covers).slice(0, 2);
        for (const { covers } of newest)
          expect(verified.some(one => one.covers === covers && !drop.includes(one.id))).toBe(true);
      })
    );
  });
});

test('a year of daily snapshots leaves few, and the entries go on going', () => {
  let kept: Snapshot[] = [];
  let floor = 0;
  for (let today = 0; today < 365; today += 1) {
    const at = now + today * day;
    kept.push({ id: String(today), covers: today * 100, receivedAt: at, verifiedAt: at });
    const said = retention(kept, at);
    floor = Math.max(floor, said.floor);
    kept = kept.filter(({ id }) => !said.drop.includes(id));
    expect(kept.length).toBeLessThan(12);
  }
  expect(floor).toBeGreaterThan(300 * 100);
});
