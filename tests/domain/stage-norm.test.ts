import { describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { paceOf, stageNorm, staysOn } from '#lib/domain/stage-norm.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { aChange, aDeal, aLostDeal, aWonDeal } from '../support/builders.ts';

const [here, next] = [idOf('stage', 'here'), idOf('stage', 'next')];
const move = ({ id }: Deal, day: Day, from = here, to = next) => aChange({ of: id, field: 'stage', day, from, to });

describe('how long deals stay on a stage', () => {
  test('is counted from the day they began there to the day they moved on', () => {
    const deal = aDeal({ openedOn: '2026-11-01', stage: next });
    expect(staysOn(new Set([here]), [move(deal, '2026-11-11')], [deal])).toEqual([10]);
  });

  test('is counted from the day they came to the day they were won or lost', () => {
    const won = aWonDeal(1, { stage: here, openedOn: '2026-10-01', closedOn: '2026-11-15' });
    const lost = aLostDeal({ stage: here, openedOn: '2026-11-01', closedOn: '2026-11-04' });
    expect(staysOn(new Set([here]), [move(won, '2026-11-10', next, here)], [won, lost])).toEqual([5, 3]);
  });

  test('is each stay by itself where a deal came back, and one where it came back the same day', () => {
    const deal = aDeal({ openedOn: '2026-11-01', stage: next });
    const back = (day: Day) => move(deal, day, next, here);
    const twice = [move(deal, '2026-11-03'), back('2026-11-10'), move(deal, '2026-11-12')];
    expect(staysOn(new Set([here]), twice, [deal])).toEqual([2, 2]);
    const undone = [move(deal, '2026-11-03'), back('2026-11-03'), move(deal, '2026-11-12')];
    expect(staysOn(new Set([here]), undone, [deal])).toEqual([11]);
  });

  test('is not known of those that still stand there', () => {
    const deal = aDeal({ openedOn: '2026-11-01', stage: here });
    expect(staysOn(new Set([here]), [move(deal, '2026-11-05', next, here)], [deal])).toEqual([]);
  });
});

test('stays on a retired stage count with the one its deals went to', () => {
  const old = idOf('stage', 'oldone');
  const deal = aWonDeal(1, { openedOn: '2026-11-01', stage: next });
  const mapped = [move(deal, '2026-11-05', old, here), move(deal, '2026-11-09')];
  expect(staysOn(new Set([here, old]), mapped, [deal])).toEqual([8]);
});

describe('the norm of a stage', () => {
  test('is the median and the 75th percentile, with how many it rests on', () => {
    expect(stageNorm([1, 2, 3, 4, 100])).toEqual({ kind: 'known', n: 5, median: 3, upper: 4 });
    expect(stageNorm([1, 2, 3, 4, 5, 6])).toEqual({ kind: 'known', n: 6, median: 3.5, upper: 4.75 });
  });

  test('is not told from fewer than five', () => {
    expect(stageNorm([1, 2, 3, 4])).toEqual({ kind: 'too-few', n: 4 });
  });

  test('calls slow only what has stood longer than three in four', () => {
    const norm = stageNorm([1, 2, 3, 4, 5]);
    expect([paceOf(4, norm), paceOf(5, norm), paceOf(99, stageNorm([1]))]).toEqual(['usual', 'slow', 'usual']);
  });
});
