import type { BarKind } from '#lib/domain/pipeline-history/bar.ts';
import type { Standing, Turn } from '#lib/domain/pipeline-history/standing.ts';
import type { BarDeal } from '#lib/domain/pipeline-history/waterfall.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** What a deal did, turn by turn: the day, and what became what where that says more than the bar's name. */
export const changeLine = (words: Words, kind: BarKind, { turns }: BarDeal, today: Day): string =>
  turns.map(turn => [words.format.day(turn.day, today), ...whatOf(words, kind, turn, today)].join(': ')).join(' · ');

function whatOf({ t, format }: Words, kind: BarKind, { before, after }: Turn, today: Day): string[] {
  const { changes } = t.waterfall;
  const amount = (standing: Standing | undefined) =>
    standing?.amount ? format.money(standing.amount) : changes.noAmount;
  const close = (standing: Standing | undefined) =>
    standing?.closeOn ? format.day(standing.closeOn, today) : changes.noDate;
  switch (kind) {
    case 'raised':
    case 'lowered':
    case 'currency':
      return [changes.amount(amount(before), amount(after))];
    case 'slipped-in':
    case 'slipped-out':
      return [changes.closeOn(close(before), close(after))];
    default:
      return [];
  }
}
