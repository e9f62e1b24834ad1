import type { ReviewPast } from '#lib/book/review-past.ts';
import type { DealId } from '#lib/domain/ids.ts';
import { sumByCurrency, type Money } from '#lib/domain/money.ts';
import type { BarDeal } from '#lib/domain/pipeline-history/waterfall.ts';
import type { Slip } from '#lib/domain/review/changes.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

export type ChangedDeal = {
  readonly deal: DealId;
  readonly title: string;
  readonly value: string;
  readonly detail?: string;
};

export type ChangedList = {
  readonly title: string;
  /** How many, and their money in each currency. */
  readonly total: string;
  readonly deals: readonly ChangedDeal[];
};

/** Amounts of several currencies beside each other; of one deal, what it counted for in the change. */
const inWords = (words: Words, sums: readonly Money[]): string =>
  sums
    .filter(({ minor }) => minor !== 0)
    .map(({ minor, currency }) => words.format.money({ minor: Math.abs(minor), currency }))
    .join(' + ');

/** What changed, as the lists that a review reads out; those without deals are left out. */
export function changedLists(words: Words, { changed, deals }: ReviewPast, today: Day): ChangedList[] {
  const t = words.t.review.changes;
  const titleOf = (deal: DealId) => deals.get(deal)?.title ?? t.gone;
  const moved = ({ deal, sums }: BarDeal): ChangedDeal => ({ deal, title: titleOf(deal), value: inWords(words, sums) });
  const slipped = ({ deal, now, from, to }: Slip): ChangedDeal => ({
    deal,
    title: titleOf(deal),
    value: now.amount ? words.format.money(now.amount) : '',
    detail: to
      ? t.slip(words.format.day(from, today), words.format.day(to, today))
      : t.missed(words.format.day(from, today))
  });
  const listed = (name: 'fresh' | 'won' | 'lost' | 'out'): ChangedList => ({
    title: t[name],
    total: totalOf(
      words,
      changed[name].length,
      changed[name].flatMap(({ sums }) => sums)
    ),
    deals: changed[name].map(moved)
  });
  const late = changed.slipped.flatMap(({ now }) => now.amount ?? []);
  const slips = {
    title: t.slipped,
    total: totalOf(words, changed.slipped.length, late),
    deals: changed.slipped.map(slipped)
  };
  return [listed('fresh'), listed('won'), listed('lost'), slips, listed('out')].filter(list => list.deals.length > 0);
}

const totalOf = (words: Words, count: number, amounts: readonly Money[]): string =>
  [words.format.number(count), inWords(words, sumByCurrency(amounts))].filter(Boolean).join(' · ');
