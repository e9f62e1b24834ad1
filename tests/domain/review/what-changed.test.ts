import { expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { dealHistory } from '#lib/domain/pipeline-history/replay.ts';
import { whatChanged } from '#lib/domain/review/changes.ts';
import { hour } from '#lib/domain/time.ts';
import { aChange, aDeal, aWonDeal, fridayDay } from '../../support/builders.ts';
import { calendar } from '../../support/deal-histories.ts';
import { friday } from '../../support/device.ts';

const window = { from: friday - 7 * 24 * hour, to: friday };
const days = { from: '2026-11-13', to: fridayDay } as const;
const old = { openedOn: '2026-10-01', createdAt: friday - 50 * 24 * hour } as const;

const history = (deal: Deal, ...changes: Parameters<typeof aChange>[0][]) =>
  dealHistory(
    deal,
    changes.map(change => aChange({ of: deal.id, at: friday - hour, ...change })),
    calendar
  );

test('what is new, and what was won, since the review before', () => {
  const fresh = aDeal({ openedOn: '2026-11-19' });
  const won = aWonDeal(1_000, old);
  const changed = whatChanged(
    [history(fresh), history(won, { field: 'status', from: 'open', to: 'won' }), history(aDeal(old))],
    window,
    days
  );
  expect(changed.fresh.map(({ deal }) => deal)).toEqual([fresh.id]);
  expect(changed.won.map(({ deal }) => deal)).toEqual([won.id]);
  expect([changed.lost, changed.out, changed.slipped]).toEqual([[], [], []]);
});

test('a close date put off has slipped, and so has one that has gone by; one brought forward has not', () => {
  const later = aDeal({ ...old, closeOn: '2026-12-20' });
  const sooner = aDeal({ ...old, closeOn: '2026-11-25' });
  const missed = aDeal({ ...old, closeOn: '2026-11-18' });
  const longMissed = aDeal({ ...old, closeOn: '2026-11-02' });
  const dueToday = aDeal({ ...old, closeOn: fridayDay });
  const { slipped } = whatChanged(
    [
      history(later, { field: 'closeOn', from: '2026-11-20', to: '2026-12-20' }),
      history(sooner, { field: 'closeOn', from: '2026-12-20', to: '2026-11-25' }),
      ...[missed, longMissed, dueToday].map(deal => history(deal))
    ],
    window,
    days
  );
  expect(slipped).toMatchObject([
    { deal: missed.id, from: '2026-11-18' },
    { deal: later.id, from: '2026-11-20', to: '2026-12-20' }
  ]);
  expect(slipped[0]).not.toHaveProperty('to');
});
