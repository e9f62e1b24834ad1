import type { DealId } from '../ids.ts';
import { standingAt, type DealHistory, type Standing } from '../pipeline-history/standing.ts';
import { waterfall, type BarDeal, type Waterfall, type Window } from '../pipeline-history/waterfall.ts';
import type { BarKind } from '../pipeline-history/bar.ts';
import type { Period } from '../period.ts';
import type { Day } from '../time.ts';

/** A deal whose expected close is later than it was, or has gone by. */
export type Slip = {
  readonly deal: DealId;
  readonly now: Standing;
  /** Expected when the time began. */
  readonly from: Day;
  /** Expected now; absent where the day has gone by and nobody has said another. */
  readonly to?: Day;
};

/** What has changed since the review before. A deal that came and was won is in both lists. */
export type WhatChanged = {
  readonly fall: Waterfall;
  readonly fresh: readonly BarDeal[];
  readonly won: readonly BarDeal[];
  readonly lost: readonly BarDeal[];
  /** Out of the open pipeline without an end: on hold, or removed. */
  readonly out: readonly BarDeal[];
  readonly slipped: readonly Slip[];
};

const lists: Readonly<Record<'fresh' | 'won' | 'lost' | 'out', readonly BarKind[]>> = {
  fresh: ['opened', 'arrived', 'reopened', 'resumed'],
  won: ['won'],
  lost: ['lost'],
  out: ['held', 'removed']
};

/**
 * What is new, won, lost, slipped and gone within a window.
 *
 * Slipped  open at its end, and either expected later than at its beginning, or expected on a day of it that has gone
 *          by. A deal that was opened within it is held to what was expected first
 * Days     those of the window, today the last; today itself has not gone by
 * Source   requirements 163 and 167
 */
export function whatChanged(histories: readonly DealHistory[], window: Window, days: Period): WhatChanged {
  const fall = waterfall(histories, window);
  const listed = (list: keyof typeof lists) =>
    fall.bars.filter(({ kind }) => lists[list].includes(kind)).flatMap(({ deals }) => deals);
  const slipped = histories.flatMap(history => slipOf(history, window, days) ?? []);
  return {
    fall,
    fresh: listed('fresh'),
    won: listed('won'),
    lost: listed('lost'),
    out: listed('out'),
    slipped: slipped.sort((a, b) => (a.from === b.from ? (a.deal < b.deal ? -1 : 1) : a.from < b.from ? -1 : 1))
  };
}

function slipOf(history: DealHistory, { from, to }: Window, days: Period): Slip | undefined {
  const now = standingAt(history, to);
  if (now?.status !== 'open' || now.closeOn === undefined) return undefined;
  const turns = history.turns.filter(({ at }) => at > from && at <= to);
  const expected = standingAt(history, from)?.closeOn ?? turns.find(({ after }) => after?.closeOn)?.after?.closeOn;
  const { deal } = history;
  if (expected !== undefined && now.closeOn > expected) return { deal, now, from: expected, to: now.closeOn };
  const isMissed = now.closeOn >= days.from && now.closeOn < days.to;
  return isMissed ? { deal, now, from: now.closeOn } : undefined;
}
