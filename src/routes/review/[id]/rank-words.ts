import type { Priority } from '#lib/domain/review/priority.ts';
import type { Urgency } from '#lib/domain/review/urgency.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

function nearness(words: Words, { days }: Urgency): string {
  const t = words.t.review.top;
  if (days === undefined) return t.noDate;
  return days < 0 ? t.closedAgo(-days) : t.closesIn(days);
}

/** Why a deal stands where it stands: `120 000 zł × 50 % × 1.5 · closes in 12 days`. */
export function rankWords(words: Words, { deal, worth, chance, urgency, standing, isPinned }: Priority): string {
  const t = words.t.review.top;
  const amount = worth?.money ?? deal.amount;
  const product = [
    amount ? words.format.money(amount) : t.noAmount,
    words.format.percent((chance?.percent ?? 0) / 100),
    words.format.number(urgency.factor, 2)
  ].join(' × ');
  const remarks = [
    isPinned && t.pinnedFirst,
    nearness(words, urgency),
    standing === 'no-rate' && t.noRate(deal.amount?.currency ?? ''),
    standing === 'no-amount' && t.unvalued
  ];
  return [product, ...remarks].filter(Boolean).join(' · ');
}
