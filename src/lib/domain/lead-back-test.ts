import type { FieldChange } from './change.ts';
import type { Deal } from './deal.ts';
import { qualifyingFacts } from './known-facts.ts';
import { knowledgeBefore, type Knowledge, type Lesson } from './lead-knowledge.ts';
import { criteria, leadScore, usualWeights, type LeadFacts, type LeadScore, type Weights } from './lead-score.ts';
import { mean } from './metrics/mean.ts';
import { wilson, type Interval } from './metrics/wilson.ts';
import type { Day } from './time.ts';

/** Of fewer closed deals a lift would be chance. */
export const fewestForLift = 30;

/** A deal that is over, with what is known of it now. */
export type Case = Omit<LeadFacts, 'knowledge'> & { readonly changes: readonly FieldChange[] };

const looked = [...qualifyingFacts, 'source', 'group'] as const;

/** A deal as it was before a day: what was changed on it or later is as it was before. */
export function dealBefore(deal: Deal, changes: readonly FieldChange[], day: Day): Deal {
  const later = changes
    .filter(change => change.day >= day && change.deletedAt === undefined)
    .sort((a, b) => a.at - b.at || (a.stamp < b.stamp ? -1 : 1));
  const before = { ...deal } as Record<string, unknown>;
  for (const field of looked) {
    const first = later.find(change => change.field === field);
    if (first) before[field] = first.from ?? undefined;
  }
  return before as Deal;
}

/**
 * The score that a closed deal had in the morning of the day on which it ended. Nothing of that day or later is seen:
 * neither its own touches and edits, nor how other deals ended.
 */
export function scoreBeforeEnd(one: Case, lessons: readonly Lesson[], weights: Weights): LeadScore | undefined {
  const { deal, changes } = one;
  if (!deal.closedOn) return undefined;
  return scoredBefore({ ...one, deal: dealBefore(deal, changes, deal.closedOn) }, deal.closedOn, {
    knowledge: knowledgeBefore(lessons, deal.closedOn),
    weights
  });
}

const scoredBefore = (
  { deal, company, touches }: Omit<LeadFacts, 'knowledge'>,
  day: Day,
  { knowledge, weights }: { readonly knowledge: Knowledge; readonly weights: Weights }
): LeadScore => leadScore({ deal, company, touches, knowledge }, day, weights);

export type Part = { readonly won: number; readonly n: number; readonly interval: Interval | undefined };

export type BackTest =
  | { readonly kind: 'too-few'; readonly n: number }
  | {
      readonly kind: 'tested';
      readonly n: number;
      readonly top: Part;
      readonly rest: Part;
      /** Win rate of the top third ÷ that of the rest; absent where the rest has won nothing. */
      readonly lift: number | undefined;
      /** Weights that follow what told won from lost; a suggestion only. Absent where nothing did. */
      readonly suggested: Weights | undefined;
    };

/**
 * Back-test of the lead score on the rep's own closed deals.
 *
 * Formula  lift = win rate of the third with the highest scores ÷ win rate of the rest
 * Unit     ratio; both rates with their 95 % interval
 * Absent   under 30 closed deals, which is said with their number
 */
export function backTest(
  cases: readonly Case[],
  lessons: readonly Lesson[],
  weights: Weights = usualWeights
): BackTest {
  const scored = cases.flatMap(one => {
    const score = scoreBeforeEnd(one, lessons, weights);
    return score ? { id: one.deal.id, won: one.deal.status === 'won', score } : [];
  });
  const n = scored.length;
  if (n < fewestForLift) return { kind: 'too-few', n };
  const ranked = scored.sort((a, b) => b.score.total - a.score.total || (a.id < b.id ? -1 : 1));
  const [top, rest] = [partOf(ranked.slice(0, Math.round(n / 3))), partOf(ranked.slice(Math.round(n / 3)))];
  const lift = rest.won > 0 ? top.won / top.n / (rest.won / rest.n) : undefined;
  return { kind: 'tested', n, top, rest, lift, suggested: suggestedWeights(ranked) };
}

function partOf(scored: readonly { readonly won: boolean }[]): Part {
  const won = scored.filter(one => one.won).length;
  return { won, n: scored.length, interval: wilson(won, scored.length) };
}

/**
 * A weight in proportion to how far the won and the lost lie apart on a criterion.
 *
 * Formula  100 × max(0, mean share of the cap of won − of lost) ÷ Σ of the same, rounded to 5
 */
function suggestedWeights(scored: readonly { won: boolean; score: LeadScore }[]): Weights | undefined {
  const shareOf = (won: boolean, criterion: (typeof criteria)[number]): number =>
    mean(
      scored
        .filter(one => one.won === won)
        .flatMap(({ score }) => score.parts.filter(part => part.criterion === criterion && part.cap > 0))
        .map(({ points, cap }) => points / cap)
    ) ?? 0;
  const apart = criteria.map(one => [one, Math.max(0, shareOf(true, one) - shareOf(false, one))] as const);
  const all = apart.reduce((sum, [, gap]) => sum + gap, 0);
  if (all <= 0) return undefined;
  return Object.fromEntries(apart.map(([one, gap]) => [one, Math.round((20 * gap) / all) * 5])) as Weights;
}
